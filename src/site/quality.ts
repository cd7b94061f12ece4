/**
 * How well the extractor reads annotated texts, as `npm run quality` measures it and quality.json beside this file keeps it.
 */
import type { NameKind } from '../model.ts';

/** What is looked for: names by kind, dates, roles. */
export type Sought = NameKind | 'date' | 'role';

/** A row of the table: what is looked for, all names of things together, or dates that also have the right value. */
export type QualityRowName = Sought | 'named' | 'date with its value';

/** What was counted and, to three decimals, what follows: precision is `right / found`, recall `right / wanted`. */
export interface Counts extends Score {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface QualityRow {
  readonly row: QualityRowName;
  /** Found is what shares a character with the annotated words. */
  readonly relaxed: Counts;
  /** Found is what has the annotated words and no others. */
  readonly strict: Counts;
}

/** Of so many that were found, these are right. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/**
 * What is wrong with a find, or with none: `missed` (nothing found), `false` (nothing there to find), `kind` (taken for
 * another kind), `entity` (taken for another one), `value` (a date counted wrongly), `words` (too many or too few words).
 */
export const SORTS = ['missed', 'false', 'kind', 'entity', 'value', 'words'] as const;
export type MistakeSort = (typeof SORTS)[number];

/** What the rows are called in tables. */
export const ROW_LABELS: Readonly<Record<QualityRowName, string>> = {
  person: 'People',
  system: 'Weapon systems',
  place: 'Places',
  organization: 'Organizations',
  event: 'Events',
  named: 'All names',
  'system-class': 'Classes of systems',
  date: 'Dates',
  'date with its value': 'Dates, with the right value',
  role: 'Roles',
};

export const GROUP_LABELS: Readonly<Record<GroupName, string>> = {
  corpus: 'The corpus',
  seen: 'Seen',
  blind: 'Blind',
};

/** Precision, recall and F1 in per cent; a dash for the precision of nothing found and the recall of nothing annotated. */
export function inPercent({ precision, recall, f1, ...counts }: Score & Partial<Counts>): [string, string, string] {
  return [counts.found === 0 ? '–' : percent(precision), counts.wanted === 0 ? '–' : percent(recall), percent(f1)];
}

/** A share in per cent, with one decimal. */
export function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** What the sorts of mistakes are called. */
export const SORT_LABELS: Readonly<Record<MistakeSort, string>> = {
  missed: 'Missed',
  false: 'Found in error',
  kind: 'Wrong kind',
  entity: 'Wrong entity',
  value: 'Wrong value',
  words: 'Wrong words',
};

export interface MistakeCount {
  readonly sought: Sought;
  readonly sort: MistakeSort;
  readonly count: number;
}

/** Which texts: those of the first corpus, those looked at while the rules were made, those that were not. */
export type GroupName = 'corpus' | 'seen' | 'blind';

export interface QualityGroup {
  readonly group: GroupName;
  readonly texts: number;
  readonly words: number;
  readonly rows: readonly QualityRow[];
  /** Names that were found, and stand for the right entity. */
  readonly links: Share;
  /** Dates that were found, and have the right value. */
  readonly values: Share;
  /** B-cubed over all mentions of the group's texts. */
  readonly coreference: Score;
  /** The same over those mentions alone that are both annotated and found. */
  readonly coreferenceOfFound: Score;
  readonly articles: readonly (Score & { readonly article: string })[];
  readonly mistakes: readonly MistakeCount[];
}

/** A mistake with the sentence it is in. */
export interface Example {
  readonly group: GroupName;
  readonly article: string;
  readonly sought: Sought;
  readonly sort: MistakeSort;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** What was found, or what would have been right, for readers; empty where the sort says it all. */
  readonly told: string;
}

export interface Quality {
  readonly groups: readonly QualityGroup[];
  readonly examples: readonly Example[];
}
