import type { Article } from '../../model.ts';
import { FNV_START, fnvUnit } from '../../text/fnv.ts';
import { foldedWords, type FoldedWords } from '../../text/folded-words.ts';

/** Words of one shingle. */
const LENGTH = 4;

/** The shingles of some words: every run of four, as numbers (Broder 1997). */
export const shinglesOf = (text: string): Set<number> => new Set(shinglesIn(text));

/** The same in their order, as often as they occur. */
export function shinglesIn(text: string): Uint32Array {
  const words = foldedWords(text);
  const shingles = new Uint32Array(Math.max(0, words.count - LENGTH + 1));
  for (let i = 0; i < shingles.length; i++) shingles[i] = hashOf(words, i);
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
function hashOf({ units, ends }: FoldedWords, first: number): number {
  let hash = FNV_START;
  let at = first === 0 ? 0 : ends[first - 1]!;
  for (let i = first; i < first + LENGTH; i++) {
    if (i > first) hash = fnvUnit(hash, SPACE);
    for (const end = ends[i]!; at < end; at++) hash = fnvUnit(hash, units[at]!);
  }
  return hash;
}

/** How many both sets hold. */
export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}
