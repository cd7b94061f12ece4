import type { Corpus, Entity } from '../../model.ts';
import { href, wikipedia } from '../url.ts';

/** `data/entities.json`: every entity with its names, roles and mentions; offsets point into the article's text. */
export function* exportEntities(corpus: Corpus) {
  for (const entity of corpus.entities) {
    const { known } = entity;
    yield {
      id: entity.id,
      kind: entity.kind,
      class: entity.class,
      name: entity.name,
      url: href(entity.url),
      aliases: aliasesOf(entity),
      description: known?.description ?? null,
      sameAs: known?.wikipedia ? [wikipedia(known.wikipedia)] : [],
      ...(known?.coordinates ? { coordinates: known.coordinates } : {}),
      roles: entity.roles.map(({ title, article, start, end, asOf }) => ({
        title,
        article,
        start,
        end,
        asOf: asOf ?? null,
      })),
      mentions: entity.mentions.map(({ article, start, end, text, confirmed }) => ({
        ...{ article, start, end, text },
        ...(confirmed !== undefined && { confirmed }),
      })),
    };
  }
}

/** Other names and spellings, from the catalogue and the articles, each once. */
function aliasesOf({ name, spellings, known }: Entity): string[] {
  const all = [...(known ? [known.name, ...known.aliases] : []), ...spellings.map(({ text }) => text)];
  return [...new Set(all)].filter((alias) => alias !== name);
}
