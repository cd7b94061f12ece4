import { FNV_START, fnvText, fnvUnit } from '../../text/fnv.ts';
import type { Unit } from './sought.ts';
import { type Word, wordsOf } from './terms.ts';

/**
 * Which articles may have two words side by side, as a filter that says yes too often and never no when it is so: pairs of words
 * fall into so many rows, and a row has the articles that have any of its pairs. What an article has of 500 pairs leaves three
 * of a hundred others looking as if it had them.
 */
export const ROWS = 16_384;
/** Other forms of a word have these letters as well. */
const STEM = 4;

/** The numbers of the rows in which each two words of a unit that stand side by side fall. */
export function rowsOf(unit: Unit): number[] {
  return [...new Set(unit.slice(1).map((word, i) => row(unit[i]!, word)))];
}

/** The same of all words of a sentence. */
export const rowsIn = (sentence: string): number[] => rowsOf(wordsOf(sentence).map(({ word }: Word) => word));

/** FNV-1a, its upper half folded into the lower one. */
function row(first: string, second: string): number {
  const begun = fnvText(FNV_START, first.slice(0, STEM));
  const hash = fnvText(fnvUnit(begun, SPACE), second.slice(0, STEM));
  return ((hash >>> 16) ^ hash) & (ROWS - 1);
}

const SPACE = 32;

/** Where a row lies among so many files: its file, and its place in that. */
export const placeOfRow = (number: number, files: number): { readonly file: number; readonly at: number } => ({
  file: number % files,
  at: Math.floor(number / files),
});

/** Hosts know the ending: Pagefind has one for filters, which are not used. */
export const pairsPath = (file: number): string => `pairs/${file}.pf_filter`;
