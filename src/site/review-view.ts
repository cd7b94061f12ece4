import type { Corpus } from '../model.ts';
import { readCatalogue } from '../read/content.ts';
import { contentHolder } from '../read/holder.ts';
import { review } from '../review/index.ts';
import type { Fix, Place, Report } from '../review/report.ts';
import { noteUntold } from './kept/frames.ts';

/** Something to look at, whatever its kind. */
export interface ReviewItem {
  readonly words: string;
  readonly says: string;
  readonly reasons: readonly string[];
  readonly places: readonly Place[];
  /** Lines to paste: when they are right, and into which file. */
  readonly lines: readonly { readonly when: string; readonly file: string; readonly yaml: string }[];
}

export interface ReviewGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ReviewItem[];
}

const CORRECTIONS = 'content/corrections.yaml';
const pasted = (fixes: readonly Fix[]) =>
  fixes.map(({ when, yaml }) => ({ when: `If ${when}`, file: CORRECTIONS, yaml }));

/** The report on the project's content, by kind, what is uncertain first; kinds without anything are left out. */
export function reviewGroups(corpus: Corpus): ReviewGroup[] {
  // The catalogue is more than what of it the articles name.
  noteUntold();
  const { catalogue } = readCatalogue(contentHolder(process.cwd(), process.env['FLANKWATCH_CONTENT']));
  return groupsOf(review(corpus, catalogue)).filter(({ items }) => items.length > 0);
}

export function groupsOf(report: Report): ReviewGroup[] {
  const doubts = (all: Report['uncertain']): ReviewItem[] =>
    all.map((one) => ({ ...itemOf(one, one.reasons, one.fixes), says: `${one.kind}, ${one.name}` }));
  const finds = (all: Report['figures']): ReviewItem[] =>
    all.map((one) => ({ ...itemOf(one, one.reasons, one.fixes), says: one.says }));
  const dates = [...report.undated, ...report.implied].map((one) => ({
    ...itemOf(one, [one.explanation], one.fixes),
    says: one.value,
  }));
  return [
    { id: 'names', title: 'Uncertain names', items: doubts(report.uncertain) },
    { id: 'publication', title: 'Publication dates', items: publications(report) },
    { id: 'statements', title: 'Statements', items: finds(report.statements) },
    { id: 'figures', title: 'Figures', items: finds(report.figures) },
    { id: 'roles', title: 'Roles', items: finds(report.roles) },
    { id: 'dates', title: 'Dates', items: dates },
    { id: 'missed', title: 'Nearly found', items: doubts(report.nearMisses) },
    { id: 'twice', title: 'One or two', items: pairs(report) },
    { id: 'articles', title: 'Not yet reviewed', items: unreviewed(report) },
  ];
}

const itemOf = (place: Place, reasons: readonly string[], fixes: readonly Fix[]) => ({
  ...{ words: place.words, reasons, places: [place], lines: pasted(fixes) },
});

const publications = ({ publications: all }: Report): ReviewItem[] =>
  all.map(({ article, edtf, reason, clues, sidecar, yaml }) => ({
    ...{ words: article, says: edtf ?? 'undated', places: [] },
    reasons: [reason, ...clues.map(({ words, agrees }) => `${agrees ? 'for' : 'against'} it: ${words}`)],
    lines: [{ when: 'If it is so, or with what you know', file: sidecar, yaml }],
  }));

const pairs = ({ duplicates, joined }: Report): ReviewItem[] =>
  [...duplicates, ...joined].map(({ from, into, reason, places, fixes }) => ({
    ...{ words: from.name, says: `and ${into.name}`, reasons: [reason], places, lines: pasted(fixes) },
  }));

const unreviewed = ({ articles }: Report): ReviewItem[] =>
  articles.flatMap(({ id, title, toReview }) =>
    toReview === undefined
      ? []
      : [
          {
            ...{ words: title, says: '', reasons: [], places: [] },
            lines: [{ when: 'Once all of it is checked', file: `content/articles/${id}.yaml`, yaml: toReview }],
          },
        ],
  );
