/** Words that a query may have been meant to have. */
export interface WrittenWords {
  /** Words of names, as they are written. */
  readonly names: readonly string[];
  /** Words of the articles, folded. */
  readonly words: readonly string[];
}

/** What the search fetches first of the words: all of them where they are few, else the first word of each part. */
export type WordsFile = { readonly all: WrittenWords } | { readonly from: readonly string[] };

export const WORDS = 'search/words.js';
export const wordPartPath = (number: number): string => `search/words-${number}.js`;
