import type { Article } from '../../model.ts';
import { FNV_START, fnvText, fnvUnit } from '../../text/fnv.ts';
import { fold } from '../../text/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of one shingle. */
const LENGTH = 4;

/** The shingles of some words: every run of four, as numbers (Broder 1997). */
export function shinglesOf(text: string): Set<number> {
  const words = fold(text).match(WORD) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + LENGTH <= words.length; i++) shingles.add(hashOf(words, i));
  return shingles;
}

/** The author's own text: leftovers and repeated headlines left out. */
export const ownText = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ role }) => role !== 'leftover' && role !== 'repeat')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

const SPACE = ' '.charCodeAt(0);

/** FNV-1a, 32 bits, of the words of a shingle with a space between each two. */
function hashOf(words: readonly string[], first: number): number {
  let hash = FNV_START;
  for (let i = first; i < first + LENGTH; i++) {
    if (i > first) hash = fnvUnit(hash, SPACE);
    hash = fnvText(hash, words[i]!);
  }
  return hash >>> 0;
}

/** How many both sets hold. */
export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}
