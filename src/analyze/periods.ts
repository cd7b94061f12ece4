import type { Comparison, Entity, Period, ReadArticle } from '../model.ts';
import { daysBetween } from '../time/calendar.ts';
import { byText } from './order.ts';

/** A gap of fewer days parts nothing. */
const LEAST_GAP = 90;

/**
 * Two periods to compare, found from the data: the articles before and after the longest gap in publication. Nothing where
 * no gap is long. `articles` in order of publication.
 */
export function comparisonOf(articles: readonly ReadArticle[], entities: readonly Entity[]): Comparison | undefined {
  const dated = articles.filter(({ article }) => article.published);
  const gaps = dated.slice(1).map((read, i) => ({ after: i + 1, days: gapBetween(dated[i]!, read) }));
  const [longest] = gaps.sort((a, b) => b.days - a.days);
  if (!longest || longest.days < LEAST_GAP) return undefined;
  const [then, now] = [periodOf(dated.slice(0, longest.after)), periodOf(dated.slice(longest.after))];
  return { then, now, entities: countsOf(entities, then, now) };
}

const gapBetween = (a: ReadArticle, b: ReadArticle): number =>
  daysBetween(a.article.published!.latest, b.article.published!.earliest);

function periodOf(articles: readonly ReadArticle[]): Period {
  const dates = articles.map(({ article }) => article.published!);
  return {
    earliest: dates.map(({ earliest }) => earliest).sort(byText)[0]!,
    latest: dates
      .map(({ latest }) => latest)
      .sort(byText)
      .at(-1)!,
    articles: articles.map(({ article }) => article.id),
  };
}

/** How often each entity is named in both; by how much of all mentions the shares differ. */
function countsOf(entities: readonly Entity[], then: Period, now: Period): Comparison['entities'] {
  const countIn = (entity: Entity, { articles }: Period): number => {
    const inIt = new Set(articles);
    return entity.articles.reduce((sum, { id, count }) => (inIt.has(id) ? sum + count : sum), 0);
  };
  const counts = entities
    .map((entity) => ({ id: entity.id, then: countIn(entity, then), now: countIn(entity, now) }))
    .filter((one) => one.then + one.now > 0);
  const [all, since] = [counts.reduce((sum, one) => sum + one.then, 0), counts.reduce((sum, one) => sum + one.now, 0)];
  const change = (one: (typeof counts)[number]) => Math.abs(one.now / Math.max(1, since) - one.then / Math.max(1, all));
  return counts.sort((a, b) => change(b) - change(a) || byText(a.id, b.id));
}
