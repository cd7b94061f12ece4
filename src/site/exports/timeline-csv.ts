import type { Corpus, DatedSource, TimelineEntry } from '../../model.ts';
import { ENTRY_NAMES } from '../limits.ts';
import { lookup, type Lookup } from '../lookup.ts';
import { href, sentencePath } from '../url.ts';
import { csvCells, csvLine } from './csv.ts';

/**
 * The lines of `data/timeline.csv`: one for each sentence that dates an entry, those of an entry together, with first what the
 * entry says, then what the sentence does.
 */
export function* timelineLines(corpus: Corpus): Iterable<string> {
  const known = lookup(corpus);
  for (const entry of corpus.timeline) {
    const first = entryCells(entry, known);
    const begin = csvCells(ENTRY_COLUMNS.map((column) => first[column]));
    let lines = '';
    for (const source of entry.sources) {
      const cells = sourceCells(source, known);
      lines += `${begin},${csvLine(SOURCE_COLUMNS.map((column) => cells[column]))}`;
    }
    yield lines;
  }
}

function entryCells(entry: TimelineEntry, known: Lookup) {
  const { id, edtf, earliest, latest, status, title, outcome, event, eventWhen, entities } = entry;
  return {
    entry: id,
    edtf,
    earliest,
    latest,
    status,
    title,
    event,
    event_when: eventWhen,
    outcome: outcome?.kind,
    outcome_explanation: outcome?.explanation,
    // In each of its lines: with all names, an entry of a thousand sentences would take a thousand times a thousand.
    entities: entities.slice(0, ENTRY_NAMES).join(' '),
    entry_url: href(known.entryPath(id)),
  };
}

function sourceCells(source: DatedSource, known: Lookup) {
  const { title, publisher, published } = known.article(source.article).article;
  return {
    article: source.article,
    article_title: title,
    publisher,
    published: published?.edtf,
    sentence: source.sentenceText,
    expression: source.expression,
    start: source.start,
    end: source.end,
    source_edtf: source.edtf,
    source_earliest: source.earliest,
    source_latest: source.latest,
    source_status: source.status,
    status_because: source.statusBecause,
    rule: source.rule,
    anchor: source.anchor,
    certainty: source.certainty,
    explanation: source.explanation,
    contradicts: source.contradicts?.event,
    contradicts_when: source.contradicts?.when,
    sentence_url: href(sentencePath(source.article, source.sentence)),
  };
}

/** Named once more, so that a timeline without entries has its head too. */
const ENTRY_COLUMNS: readonly (keyof ReturnType<typeof entryCells>)[] = [
  ...(['entry', 'edtf', 'earliest', 'latest', 'status', 'title', 'event', 'event_when'] as const),
  ...(['outcome', 'outcome_explanation', 'entities', 'entry_url'] as const),
];
const SOURCE_COLUMNS: readonly (keyof ReturnType<typeof sourceCells>)[] = [
  ...(['article', 'article_title', 'publisher', 'published', 'sentence', 'expression', 'start', 'end'] as const),
  ...(['source_edtf', 'source_earliest', 'source_latest', 'source_status', 'status_because'] as const),
  ...(['rule', 'anchor', 'certainty', 'explanation', 'contradicts', 'contradicts_when', 'sentence_url'] as const),
];
export const TIMELINE_COLUMNS: readonly string[] = [...ENTRY_COLUMNS, ...SOURCE_COLUMNS];
