import { fold } from '../../text/fold.ts';

const WORD = /[\p{L}\p{M}]{5,}/gu;
/** Words that two sentences must share, and which part of the shorter one's. */
const SHARED = 4;
const PART = 0.3;

/** How many words of five letters and more two sentences share, and how many the one that has fewer has. */
export function sharedWords(a: string, b: string): { readonly shared: number; readonly least: number } {
  const [first, second] = [a, b].map((text) => new Set(fold(text).match(WORD))) as [Set<string>, Set<string>];
  const shared = [...first].filter((word) => second.has(word)).length;
  return { shared, least: Math.min(first.size, second.size) };
}

/** Whether two sentences tell of the same in nearly the same words. */
export function areAlike(a: string, b: string): boolean {
  const { shared, least } = sharedWords(a, b);
  return shared >= SHARED && shared >= PART * least;
}
