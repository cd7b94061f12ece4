import { stringify } from 'yaml';
import { byText } from '../analyze/order.ts';
import type { CatalogueEntry, Corpus, Entity, ReadArticle } from '../model.ts';
import { slug } from '../text/slug.ts';
import { filing } from './files.ts';
import { placeOf } from './places.ts';
import type { UnknownName } from './report.ts';

/** How many sentences show a name. */
const SHOWN = 3;
/** The names that the catalogue does not know, the most frequent first. */
export function unknownNames(
  { entities }: Corpus,
  articles: readonly ReadArticle[],
  entries: readonly CatalogueEntry[],
): UnknownName[] {
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  const fileOf = filing(entities, entries);
  return entities
    .filter((entity) => !entity.known && !entity.class)
    .flatMap((entity): UnknownName[] => {
      const mentions = entity.mentions.filter(({ article }) => byId.has(article));
      if (mentions.length === 0) return [];
      const { id, kind, name } = entity;
      const shown = oneForEachSentence(mentions).slice(0, SHOWN);
      return [
        {
          id,
          kind,
          name,
          count: mentions.length,
          roles: [...new Set(entity.roles.map(({ title }) => title))],
          places: shown.map((mention) => placeOf(byId.get(mention.article)!, mention)),
          more: mentions.length - shown.length,
          entry: { file: fileOf(entity), yaml: entryOf(entity) },
        },
      ];
    })
    .sort((a, b) => b.count - a.count || byText(a.id, b.id));
}

function oneForEachSentence(mentions: Entity['mentions']): Entity['mentions'] {
  return [...Map.groupBy(mentions, ({ article, sentence }) => `${article} ${sentence}`).values()].map(
    ([first]) => first!,
  );
}

/** An entry with the other forms of the name; a surname alone and a slip of the pen are no forms of it. */
function entryOf({ kind, name, spellings, mentions }: Entity): string {
  const short = new Set(mentions.filter(({ form }) => form === 'short').map(({ text }) => slug(text)));
  const aliases = spellings
    .filter(({ text, misspelling }) => !misspelling && slug(text) !== slug(name))
    .filter(({ text }) => kind !== 'person' || !short.has(slug(text)))
    .map(({ text }) => text);
  return entryLines(name, aliases);
}

/** An entry of the catalogue, ready to paste. */
export const entryLines = (name: string, aliases: readonly string[] = []): string =>
  stringify([{ name, ...(aliases.length > 0 && { aliases }) }], { schema: 'failsafe', lineWidth: 0 });
