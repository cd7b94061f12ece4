/** Words that a query may have been meant to have. */
export interface WrittenWords {
  /** Words of names, as they are written. */
  readonly names: readonly string[];
  /** Words of the articles, folded. */
  readonly words: readonly string[];
}

/**
 * What the search fetches first of the words: all of them where they are few, else the first of each part. They are there
 * twice: in their order, and in that of their letters from last to first, for words that are misspelt at the beginning.
 */
export type WordsFile =
  { readonly all: WrittenWords } | { readonly from: readonly string[]; readonly backwards: readonly string[] };

export const WORDS = 'search/words.js';
export const wordPartPath = (number: number): string => `search/words-${number}.js`;
export const endingPartPath = (number: number): string => `search/words-ending-${number}.js`;

/** A word from its last letter to its first. */
export const backwards = (word: string): string => [...word].reverse().join('');
