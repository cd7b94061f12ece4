import type { Catalogue, Corpus, ReadArticle } from '../model.ts';
import { toEntities } from './entities.ts';
import { mergeNames } from './merge.ts';
import { byPublication } from './order.ts';
import { toTimeline } from './timeline.ts';
import { undatedExpressions } from './undated.ts';

/**
 * All articles at once: who is the same as whom, what occurs where, and what happened when. The articles come back in
 * order of publication, their mentions linked across the corpus. Pure: nothing depends on the order of the input.
 */
export function analyze(read: readonly ReadArticle[], catalogue: Catalogue): Corpus {
  const articles = mergeNames(read.toSorted(byPublication));
  const entities = toEntities(articles, catalogue);
  return { articles, entities, timeline: toTimeline(articles, entities), undated: undatedExpressions(articles) };
}
