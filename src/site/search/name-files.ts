import type { NameRecord } from './name-record.ts';

/** What the search fetches first of the names: all of them where they are few, else where to find which. */
export type NamesFile = { readonly all: readonly NameRecord[] } | NameDirectory;

export interface NameDirectory {
  /** First key of each part: a name has its folded words for keys, and each form without its spaces. */
  readonly from: readonly string[];
  /** Beginnings of so many names that the most mentioned of them have a file of their own. */
  readonly most: readonly string[];
  /** Words of so many names that their part has only the most mentioned of them. */
  readonly cut: readonly string[];
}

export const NAMES = 'search/names.js';
export const partPath = (number: number): string => `search/names-${number}.js`;
export const mostPath = (number: number): string => `search/names-most-${number}.js`;
