import type { DatedSource, TimelineEntry } from '../../../src/model.ts';

/** A source of the sample corpus's first article; what matters to a test is given. */
export function source(given: Partial<DatedSource> = {}): DatedSource {
  return {
    article: 'first',
    start: 0,
    end: 4,
    expression: 'June',
    sentence: 0,
    sentenceText: 'In June.',
    rule: 'a-rule',
    explanation: 'Because.',
    certainty: 'implied',
    edtf: '2022-06-24',
    earliest: '2022-06-24',
    latest: '2022-06-24',
    status: 'planned',
    statusBecause: 'The sentence says “will”.',
    ...given,
  };
}

/** An entry of one planned day, 24 June 2022, but for what is given. */
export function entry(given: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    id: '2022-06-24-first-s0-0',
    edtf: '2022-06-24',
    earliest: '2022-06-24',
    latest: '2022-06-24',
    status: 'planned',
    title: 'In June.',
    entities: [],
    sources: [source()],
    ...given,
  };
}
