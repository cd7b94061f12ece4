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
  const holders = holdersOf(weights);
  // What all have is no reason to go from one to another; of two articles, all that is shared is in all.
  const isTelling = (id: string): boolean => articles.length <= 2 || holders.get(id)!.places.length < articles.length;
  const rare = Math.max(2, Math.ceil(articles.length / 2));
  const idOf = (place: number): string => articles[place]!.article.id;
  const nearestTo = nearest(holders, rare, articles.length, (a, b) => byText(idOf(a), idOf(b)));
  const found = weights.map((own, place) => {
    const others = nearestTo(place, own).map((other) => likeness(idOf(other), own, weights[other]!, isTelling));
    return [idOf(place), others.sort(byLikeness)] as const;
  });
  return new Map(found.filter(([, others]) => others.length > 0));
}

/** The articles that have an entity, and how much it weighs in each: numbers only, for they are gone through for each article. */
interface Holders {
  readonly places: Uint32Array;
  readonly weights: Float64Array;
}

function holdersOf(weights: readonly Weights[]): ReadonlyMap<string, Holders> {
  const pairs = new Map<string, [place: number, weight: number][]>();
  weights.forEach((own, place) => {
    for (const [id, weight] of own) {
      const others = pairs.get(id);
      if (others) others.push([place, weight]);
      else pairs.set(id, [[place, weight]]);
    }
  });
  const split = (all: readonly (readonly [number, number])[]): Holders => ({
    places: Uint32Array.from(all, ([place]) => place),
    weights: Float64Array.from(all, ([, weight]) => weight),
  });
  return new Map([...pairs].map(([id, all]) => [id, split(all)]));
}

/**
 * For an article the places of those that share a rare name with it and are the likest, in no order; goes from name to
 * article, not through all pairs.
 */
function nearest(
  holders: ReadonlyMap<string, Holders>,
  rare: number,
  articles: number,
  byPlace: (a: number, b: number) => number,
): (place: number, own: Weights) => number[] {
  const sums = new Float64Array(articles);
  const sharesRare = new Uint8Array(articles);
  return (place, own) => {
    sums.fill(0);
    sharesRare.fill(0);
    for (const [id, weight] of own) {
      const { places, weights } = holders.get(id)!;
      for (let i = 0; i < places.length; i++) sums[places[i]!]! += weight * weights[i]!;
      if (places.length <= rare) for (const other of places) sharesRare[other] = 1;
    }
    sharesRare[place] = 0;
    const best: number[] = [];
    const isBefore = (a: number, b: number): boolean =>
      sums[a]! > sums[b]! || (sums[a] === sums[b] && byPlace(a, b) < 0);
    for (let other = 0; other < articles; other++) {
      if (sharesRare[other] === 0 || sums[other]! < LEAST) continue;
      if (best.length === MOST && !isBefore(other, best[MOST - 1]!)) continue;
      best.push(other);
      best.sort((a, b) => (isBefore(a, b) ? -1 : 1));
      if (best.length > MOST) best.pop();
    }
    return best;
  };
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
