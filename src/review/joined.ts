import type { CatalogueEntry, Corpus, Entity, ReadArticle } from '../model.ts';
import { slug } from '../text/slug.ts';
import { fix } from './fixes.ts';
import { filing } from './files.ts';
import { placeOf } from './places.ts';
import type { Joined, Place } from './report.ts';
import { entryLines } from './unknown.ts';

/** Names that were joined to others across articles, with a mention in each of these articles that has them. */
export function joinedIn(
  { merges, entities }: Corpus,
  articles: readonly ReadArticle[],
  entries: readonly CatalogueEntry[],
): Joined[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const chosen = new Map(articles.map((read) => [read.article.id, read]));
  const fileOf = filing(entities, entries);
  return merges.flatMap(({ from, to, name, reason }): Joined[] => {
    const entity = byId.get(to);
    const places = entity ? firstPlaces(entity, from, chosen) : [];
    if (!entity || places.length === 0) return [];
    const names = entity.known ? [name] : [name, entity.name];
    const ready = names.map((one) => ({ file: fileOf(entity), yaml: entryLines(one) }));
    const why = `Not ${entity.name}.`;
    const fixes = [fix('they are two', { do: 'apart', entity: from, from: to, why })];
    return [{ from: { id: from, name }, into: { id: to, name: entity.name }, reason, places, entries: ready, fixes }];
  });
}

/** The first place of the joined name in each article that has it. */
function firstPlaces({ mentions }: Entity, from: string, articles: ReadonlyMap<string, ReadArticle>): Place[] {
  const kind = from.slice(0, from.indexOf('/'));
  const own = mentions.filter(({ article, text }) => articles.has(article) && `${kind}/${slug(text)}` === from);
  return [...Map.groupBy(own, ({ article }) => article)].map(([id, [first]]) => placeOf(articles.get(id)!, first!));
}
