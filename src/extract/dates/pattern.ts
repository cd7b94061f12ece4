import type { Expression } from './expression.ts';

/** What a pattern is given of each match of its regular expression. */
export interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The matched words. */
  readonly words: string;
  /** Up to 48 characters of the sentence before and after the match. */
  readonly before: string;
  readonly after: string;
}

/**
 * One kind of expression. The regular expression is global, takes no nested repetition, and need not see to word
 * borders: a match inside a word or number is dropped before `read` is asked.
 */
export interface Pattern {
  /** Groups of trigger bits; of each group the sentence must have one. */
  readonly needs: readonly number[];
  readonly regex: RegExp;
  /** What the match says; undefined when it is no date after all. */
  readonly read: (found: Found) => Expression | undefined;
}
