import type { Corpus, DatedSource } from '../../model.ts';

/** `data/timeline.json`: what the articles date, in order of time, each entry with the sentences that state it. */
export function* exportTimeline(corpus: Corpus) {
  for (const entry of corpus.timeline) {
    const { id, edtf, earliest, latest, status, title, event, eventBecause, eventWhen, outcome, entities } = entry;
    yield {
      id,
      edtf,
      earliest,
      latest,
      status,
      title,
      ...(event ? { event } : {}),
      ...(eventBecause ? { eventBecause } : {}),
      ...(eventWhen ? { eventWhen } : {}),
      ...(outcome ? { outcome } : {}),
      entities,
      sources: entry.sources.map(toSource),
    };
  }
}

function toSource(source: DatedSource) {
  const { article, start, end, expression, sentenceText, edtf, earliest, latest, contradicts } = source;
  return {
    article,
    start,
    end,
    expression,
    sentence: sentenceText,
    edtf,
    earliest,
    latest,
    status: source.status,
    statusBecause: source.statusBecause,
    ...(contradicts ? { contradicts } : {}),
    rule: source.rule,
    anchor: source.anchor ?? null,
    certainty: source.certainty,
    explanation: source.explanation,
  };
}
