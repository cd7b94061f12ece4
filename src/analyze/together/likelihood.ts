/**
 * How surprising it is that two things share as many of the places as they do, were each strewn over them by chance:
 * Dunning's log-likelihood ratio (1993), which holds for rare things too. Negative where they share fewer than chance
 * would have them share. `one` and `other` count the places of each, `both` the shared ones, `all` every place there is.
 */
export function logLikelihood(both: number, one: number, other: number, all: number): number {
  const cells = [
    [both, one, other],
    [one - both, one, all - other],
    [other - both, all - one, other],
    [all - one - other + both, all - one, all - other],
  ] as const;
  const sum = cells.reduce((total, [seen, row, column]) => total + term(seen, (row * column) / all), 0);
  const ratio = Math.max(0, 2 * sum);
  return both * all < one * other ? -ratio : ratio;
}

/** A cell of the table; an empty one adds nothing. */
const term = (seen: number, expected: number): number => (seen === 0 ? 0 : seen * Math.log(seen / expected));
