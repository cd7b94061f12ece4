import type { ReadArticle } from '../../model.ts';
import { perArticle } from '../per-article.ts';
import { ownText, shinglesIn } from './shingles.ts';

/** The shingles of an article's own text, ascending: a twentieth of the memory of a set of them. */
export const sketchOf = perArticle(({ article }: ReadArticle): Uint32Array => sketch(ownText(article)));

export function sketch(text: string): Uint32Array {
  const sorted = shinglesIn(text).sort();
  return sorted.filter((shingle, i) => shingle !== sorted[i - 1]);
}

/** How much of the smaller sketch the larger one holds, from 0 to 1. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : shared / smaller;
}
