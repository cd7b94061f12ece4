import type { Random } from '../random.ts';

/**
 * Draws in the way that names come up in the news: now and then one that nobody has written of, else one that was drawn
 * before, the likelier the more often it was (Simon 1955). What comes of it is Zipf's law, with a tail that grows with
 * the corpus. The first of `known` are those that most is written of.
 */
export function popular<T>(draw: Random, known: readonly T[], fresh: () => T, newIn: number): () => T {
  const drawn = known.flatMap((one, i) => Array.from({ length: Math.ceil(known.length / (i + 1)) }, () => one));
  return () => {
    const next = drawn.length === 0 || draw.between(1, newIn) === 1 ? fresh() : draw.one(drawn);
    drawn.push(next);
    return next;
  };
}
