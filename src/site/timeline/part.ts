import { byText } from '../../analyze/order.ts';
import type { Corpus, ReadArticle } from '../../model.ts';
import { lookup, type Lookup } from '../lookup.ts';
import type { TimelineSheet } from './sheets.ts';

/** What a picture and the filters of the timeline show: the corpus, or the part of it on one page. */
export type TimelinePart = Pick<Corpus, 'articles' | 'timeline'>;

/** What one page of the timeline has. */
export function partOf({ path, publications, entries }: TimelineSheet, corpus: Corpus): TimelinePart {
  if (path === '/timeline/') return corpus;
  return { articles: byPublication([...publications], lookup(corpus)), timeline: entries };
}

/** Articles in the order of the corpus. */
export function byPublication(articles: readonly string[], known: Lookup): ReadArticle[] {
  const reads = articles.map((id) => ({ id, read: known.article(id) }));
  if (reads.length < 2) return reads.map(({ read }) => read);
  return reads
    .map(({ id, read }) => ({ id, read, day: read.article.published?.anchor ?? '9999-12-31' }))
    .sort((a, b) => byText(a.day, b.day) || byText(a.id, b.id))
    .map(({ read }) => read);
}
