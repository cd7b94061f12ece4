import type { Article } from '../../model.ts';
import { fold } from '../../text/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of one shingle. */
const LENGTH = 4;

/** The shingles of some words: every run of four, as numbers (Broder 1997). */
export function shinglesOf(text: string): Set<number> {
  const words = fold(text).match(WORD) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + LENGTH <= words.length; i++) shingles.add(hashOf(words.slice(i, i + LENGTH).join(' ')));
  return shingles;
}

/** The author's own text: leftovers and repeated headlines left out. */
export const ownText = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ role }) => role !== 'leftover' && role !== 'repeat')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** FNV-1a, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** How many both sets hold. */
export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}
