import { fold } from '../../text/fold.ts';

const WORD = /[\p{L}\p{M}]{5,}/gu;
/** Words that two sentences must share, and which part of the shorter one's. */
const SHARED = 4;
const PART = 0.3;

/** The words of five letters and more of a sentence, folded: what it is compared by. */
export const longWords = (text: string): ReadonlySet<string> => new Set(fold(text).match(WORD));

/** How many words two sentences share. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** Whether two sentences tell of the same in nearly the same words; by their longer words. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return isAlike(sharedWords(a, b), a.size, b.size);
}

/** The same by how many of the words two sentences share, and how many each has. */
export function isAlike(shared: number, one: number, other: number): boolean {
  return shared >= SHARED && shared >= PART * Math.min(one, other);
}
