import { commonNumbers } from './common-numbers.ts';

/** Two threads take from the two ends of one list until they meet: what is near each other is mostly made of the same. */
export type End = 'front' | 'back';

/** So many are taken at once: less would have the threads ask for the next ones all the time. */
const AT_ONCE = 32;

const piecesOf = (count: number): number => Math.ceil(count / AT_ONCE);

/** How many pieces of a list of so many things nobody has taken yet, in memory that threads share. */
export function untaken(count: number): Int32Array {
  const left = commonNumbers(1);
  left[0] = piecesOf(count);
  return left;
}

/** What one thread gets of a list, each item when the thread is free for it. Both have the same list, and the same `left`. */
export function* takenFrom<T>(end: End, all: readonly T[], left: Int32Array): Generator<T> {
  const pieces = piecesOf(all.length);
  for (let i = 0; Atomics.sub(left, 0, 1) > 0; i++) {
    const piece = end === 'front' ? i : pieces - 1 - i;
    yield* all.slice(piece * AT_ONCE, (piece + 1) * AT_ONCE);
  }
}
