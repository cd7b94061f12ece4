import { byPublication } from '../../analyze/order.ts';
import type { Corpus } from '../../model.ts';
import { lookup } from '../lookup.ts';
import type { TimelineSheet } from './sheets.ts';

/** What a picture and the filters of the timeline show: the corpus, or the part of it on one page. */
export type TimelinePart = Pick<Corpus, 'articles' | 'timeline'>;

/** What one page of the timeline has. */
export function partOf({ path, publications, entries }: TimelineSheet, corpus: Corpus): TimelinePart {
  if (path === '/timeline/') return corpus;
  const { article } = lookup(corpus);
  return { articles: [...publications].map(article).sort(byPublication), timeline: entries };
}
