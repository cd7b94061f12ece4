import type { Corpus } from '../../model.ts';
import { once } from '../once.ts';

/**
 * The articles' numbers in the search, by their ids: those of the text index too, which takes the articles in the order of their
 * addresses.
 */
export const articleNumbers = once(({ articles }: Corpus): ReadonlyMap<string, number> => {
  const ids = articles.map(({ article }) => article.id).toSorted();
  return new Map(ids.map((id, number) => [id, number]));
});

/** Numbers as what each adds to the one before: small ones, which compress well. */
export function steps(numbers: Iterable<number>): number[] {
  let before = 0;
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const step = number - before;
      before = number;
      return step;
    });
}

/** The numbers again. */
export function fromSteps(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => (at += step));
}
