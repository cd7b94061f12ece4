import type { ReadArticle, RelatedArticle } from '../../model.ts';
import { byText } from '../order.ts';
import { isName } from '../sentences.ts';

/** How many articles one is related to, at most. */
const MOST = 5;
/** What is said to be in both, at most. */
const REASONS = 4;
/** Cosine under which two articles have nothing particular in common. */
const LEAST = 0.05;
/** The part of what the first reason weighs under which an entity is none. */
const SLIGHT = 0.1;
/** A class of systems ("drone") says less of an article than a name. */
const CLASS = 0.5;

/** How much each entity weighs in an article. */
type Weights = ReadonlyMap<string, number>;

/**
 * For each article those that are about the same: the cosine of what their entities weigh in them (log of the mentions,
 * times the inverse document frequency), with the entities that the likeness rests on most. Two articles must share a name
 * which at most half of all have. Keyed by the article's id; one that is like no other is absent.
 */
export function relatedArticles(articles: readonly ReadArticle[]): ReadonlyMap<string, readonly RelatedArticle[]> {
  const weights = weightsOf(articles);
  const holders = Map.groupBy(
    weights.flatMap((own, place) => [...own].map(([id, weight]) => ({ id, place, weight }))),
    ({ id }) => id,
  );
  // What all have is no reason to go from one to another; of two articles, all that is shared is in all.
  const isTelling = (id: string): boolean => articles.length <= 2 || holders.get(id)!.length < articles.length;
  const rare = Math.max(2, Math.ceil(articles.length / 2));
  const found = weights.map((own, place) => {
    const likest = near(own, holders, rare, articles.length)
      .filter((one) => one.place !== place && one.sum >= LEAST)
      .sort((a, b) => b.sum - a.sum || byText(articles[a.place]!.article.id, articles[b.place]!.article.id))
      .slice(0, MOST);
    const others = likest.map((one) => likeness(articles[one.place]!.article.id, own, weights[one.place]!, isTelling));
    return [articles[place]!.article.id, others.sort(byLikeness)] as const;
  });
  return new Map(found.filter(([, others]) => others.length > 0));
}

interface Holder {
  readonly place: number;
  readonly weight: number;
}

/** The articles that share a rare name with one, with their likeness; goes from name to article, not through all pairs. */
function near(own: Weights, holders: ReadonlyMap<string, readonly Holder[]>, rare: number, articles: number) {
  const sums = new Float64Array(articles);
  const places = new Set<number>();
  for (const [id, weight] of own) {
    const all = holders.get(id)!;
    for (const other of all) sums[other.place]! += weight * other.weight;
    if (all.length <= rare) for (const { place } of all) places.add(place);
  }
  return [...places].map((place) => ({ place, sum: sums[place]! }));
}

function countsOf({ mentions }: ReadArticle): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity, kind } of mentions.filter(isName))
    counts.set(entity, (counts.get(entity) ?? 0) + (kind === 'system-class' ? CLASS : 1));
  return counts;
}

function weightsOf(articles: readonly ReadArticle[]): Weights[] {
  const counts = articles.map(countsOf);
  const having = new Map<string, number>();
  for (const own of counts) for (const id of own.keys()) having.set(id, (having.get(id) ?? 0) + 1);
  return counts.map((own) => {
    const weights = [...own].map(
      ([id, count]) => [id, Math.log(1 + count) * Math.log((articles.length + 1) / having.get(id)!)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([id, weight]) => [id, weight / length]));
  });
}

function likeness(article: string, one: Weights, other: Weights, isTelling: (id: string) => boolean): RelatedArticle {
  const shared = [...one]
    .flatMap(([id, weight]) => (other.has(id) ? [{ id, weight: weight * other.get(id)! }] : []))
    .sort((a, b) => b.weight - a.weight || byText(a.id, b.id));
  const weight = shared.reduce((sum, both) => sum + both.weight, 0);
  const telling = shared.filter(({ id }) => isTelling(id));
  const reasons = telling.filter((both) => both.weight >= telling[0]!.weight * SLIGHT).slice(0, REASONS);
  return { article, weight: Math.round(weight * 1000) / 1000, shared: reasons.map(({ id }) => id) };
}

const byLikeness = (a: RelatedArticle, b: RelatedArticle): number =>
  b.weight - a.weight || byText(a.article, b.article);
