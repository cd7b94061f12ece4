import { fold } from '../../text/fold.ts';

/** The words of a query or a name, folded; letters and digits are words of their own: "S-400" is "s", "400". */
export function terms(text: string): string[] {
  return fold(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** A name without anything but its letters and digits: "S-400", "S 400" and "S400" are one. */
export function squash(text: string): string {
  return terms(text).join('');
}

/** A word with its place in a text. */
export interface Word {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places; invisible characters are part of a word, the s of a genitive is none. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/(?!(?<=\p{L}['’])s\b)[\p{L}\p{M}\p{Cf}]+|\p{N}+/giu), ({ 0: part, index }) => ({
    word: squash(part),
    start: index,
    end: index + part.length,
  })).filter(({ word }) => word !== '');
}

/** Endings that make another form of the same English word. */
const ENDINGS = new Set(
  ['', 'e', 'y', 's', 'es', 'd', 'ed', 'ing', 'ings', 'er', 'ers', 'ies', 'ied', 'ly', 'al', 'ally'].concat([
    'ion',
    'ions',
    'ation',
    'ations',
    'ment',
    'ments',
    'ive',
    'ively',
    'or',
    'ors',
    'ity',
    'able',
  ]),
);
const STEM = 4;

/**
 * Whether a word of a text is what a reader looked for: the same folded, or another form of it ("strengthen",
 * "strengthening"). Numbers are the same or not.
 */
export function sameWord(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  if (/\p{N}/u.test(wanted)) return false;
  let stem = 0;
  while (stem < found.length && stem < wanted.length && found[stem] === wanted[stem]) stem += 1;
  return stem >= STEM && ENDINGS.has(found.slice(stem)) && ENDINGS.has(wanted.slice(stem));
}

/** Whether a reader may have begun to type a longer word; a letter, and what is left of a number, say nothing. */
export function mayBeBegun(wanted: string): boolean {
  return wanted.length >= 2 && /^\p{L}/u.test(wanted);
}

/** Whether a word may be what a reader has begun to type. */
export function beginsWith(found: string, wanted: string): boolean {
  return mayBeBegun(wanted) && found.length > wanted.length && found.startsWith(wanted);
}
