import type { Article, Catalogue, DateMention, Mention, Published } from '../model.ts';
import { daysBetween } from '../time/calendar.ts';
import { findAllMentions, findDatesAsOf } from './index.ts';
import { inferPublished } from './publication/index.ts';

/** An article with what was found in it; its date of publication is inferred where it had none. */
export interface Found {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Within a wider stretch no weekday can be told. */
const WIDEST_DAYS = 31;

/**
 * All mentions of an article. One without a date of publication is read again where its text tells when it was published:
 * its relative expressions then count from the inferred date, as exactly as that is known.
 */
export const findDated = (article: Article, catalogue: Catalogue): Found => findAllDated([article], catalogue)[0]!;

/** The same of several articles, which takes less time for each. */
export function findAllDated(articles: readonly Article[], catalogue: Catalogue): Found[] {
  const found = findAllMentions(articles, catalogue);
  const dated = articles.map((article, i) => withInferred(article, found[i]!, catalogue));
  const again = findAllMentions(
    dated.filter((article) => article !== undefined),
    catalogue,
  ).values();
  return dated.map((article, i) => {
    if (!article) return { article: articles[i]!, mentions: found[i]! };
    const same = sameOnAnyDay(article, article.published!, catalogue);
    return { article, mentions: again.next().value!.map((mention) => same.get(keyOf(mention)) ?? mention) };
  });
}

/** The article with the date of publication that its text tells, where it has none and its text tells one. */
function withInferred(article: Article, found: readonly Mention[], catalogue: Catalogue): Article | undefined {
  const published = article.published ? undefined : inferPublished(article, found, catalogue);
  return published && { ...article, published, inferred: [...article.inferred, 'published'] };
}

/**
 * The dates that are the same whether the article was published on the first or on the last of the days that it can have
 * been: "on Thursday", written between a Tuesday and a Wednesday. All others stay as wide as the date of publication.
 */
function sameOnAnyDay(article: Article, published: Published, catalogue: Catalogue): ReadonlyMap<string, DateMention> {
  const { earliest, latest } = published;
  if (earliest === latest || daysBetween(earliest, latest) >= WIDEST_DAYS) return new Map();
  const on = (day: string): Published => ({ ...published, earliest: day, latest: day, anchor: day });
  // An inferred stretch stands for no day in it; here one day is tried after the other, or the anchor taken for granted.
  const granted: Published = { ...published, from: 'text' };
  const [read = [], ...others] = findDatesAsOf([granted, on(earliest), on(latest)], article, catalogue);
  const isSame = (date: DateMention, i: number) => others.every((dates) => dates[i]!.timex.value === date.timex.value);
  return new Map(read.filter(isSame).map((date) => [keyOf(date), date]));
}

const keyOf = ({ kind, start, end }: Mention): string => `${kind} ${start} ${end}`;
