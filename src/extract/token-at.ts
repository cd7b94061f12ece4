import type { Word } from './reading.ts';

/** Index of the first token that starts at an offset of the text or after it; by bisection. */
export function tokenAt(tokens: readonly Word[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
