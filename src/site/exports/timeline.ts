import type { Corpus } from '../../model.ts';

/** `data/timeline.json`: what the articles date, in order of time, each entry with the sentences that state it. */
export function exportTimeline(corpus: Corpus) {
  return corpus.timeline.map(({ id, edtf, earliest, latest, status, title, event, entities, sources }) => ({
    id,
    edtf,
    earliest,
    latest,
    status,
    title,
    ...(event ? { event } : {}),
    entities,
    sources: sources.map(({ article, start, end, expression, sentenceText, rule, anchor }) => ({
      article,
      start,
      end,
      expression,
      sentence: sentenceText,
      rule,
      anchor: anchor ?? null,
    })),
  }));
}
