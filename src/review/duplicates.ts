import { likelyDuplicates, type LikelyDuplicate } from '../analyze/likely/index.ts';
import type { Catalogue, Corpus, Entity, EntityKind, ReadArticle } from '../model.ts';
import { fix, KIND_NAMES } from './fixes.ts';
import { placeOf } from './places.ts';
import type { Duplicate, Fix } from './report.ts';

/**
 * Entities that may be one, at least one of them in these articles: those first that are both in articles or where the one
 * that is not has held an office, for of all the names of a catalogue one is easily spelt like another; then the likeliest.
 */
export function duplicatesIn(corpus: Corpus, articles: readonly ReadArticle[], catalogue: Catalogue): Duplicate[] {
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const entries = new Set(catalogue.entries.map(({ id }) => id));
  const officials = new Set(catalogue.entries.flatMap(({ id, offices }) => (offices?.length ? [id] : [])));
  const isNear = ({ from, into }: LikelyDuplicate): boolean =>
    [from, into].every(({ id }) => entities.has(id) || officials.has(id));
  const chosen = new Set(articles.map((read) => read.article.id));
  const all = new Map(corpus.articles.map((read) => [read.article.id, read]));
  const pairs = likelyDuplicates(corpus, catalogue);
  const ranked = [...pairs.filter(isNear), ...pairs.filter((pair) => !isNear(pair))];
  return ranked.flatMap((pair): Duplicate[] => {
    const { from, into, reason, score } = pair;
    const mentions = [from, into].flatMap(({ id }) => firstMention(entities.get(id), chosen) ?? []);
    if (!mentions.some(({ article }) => chosen.has(article))) return [];
    const places = mentions.map((mention) => placeOf(all.get(mention.article)!, mention));
    return [{ from, into, reason, score: Math.round(score * 100) / 100, places, fixes: [fixOf(pair, entries)] }];
  });
}

/** The first mention in the chosen articles, or else in any. */
function firstMention(entity: Entity | undefined, chosen: ReadonlySet<string>): Entity['mentions'][number] | undefined {
  const mentions = entity?.mentions ?? [];
  return mentions.find(({ article }) => chosen.has(article)) ?? mentions[0];
}

/** An entry is named by its id, another entity by its name; one of another kind takes over that kind. */
function fixOf({ from, into }: LikelyDuplicate, entries: ReadonlySet<string>): Fix {
  const kinds = [from, into].map(({ id }) => id.slice(0, id.indexOf('/')) as EntityKind);
  if (!entries.has(into.id) && kinds[0] !== kinds[1]) {
    const why = `${into.name} is ${KIND_NAMES[kinds[1]!]}.`;
    return fix('they are one', { do: 'rename', entity: from.id, name: into.name, kind: kinds[1]!, why });
  }
  const target = entries.has(into.id) ? into.id : into.name;
  const kind = kinds[0] === kinds[1] ? {} : { kind: kinds[1]! };
  return fix('they are one', {
    do: 'merge',
    entity: from.id,
    into: target,
    ...kind,
    why: `Another name of ${into.name}.`,
  });
}
