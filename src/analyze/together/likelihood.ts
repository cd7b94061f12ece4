/**
 * How surprising it is that two things share as many of the places as they do, were each strewn over them by chance:
 * Dunning's log-likelihood ratio (1993), which holds for rare things too. Negative where they share fewer than chance
 * would have them share. `one` and `other` count the places of each, `both` the shared ones, `all` every place there is.
 */
export function logLikelihood(both: number, one: number, other: number, all: number): number {
  // Written out: a corpus has a hundred thousand pairs.
  const sum =
    term(both, (one * other) / all) +
    term(one - both, (one * (all - other)) / all) +
    term(other - both, ((all - one) * other) / all) +
    term(all - one - other + both, ((all - one) * (all - other)) / all);
  const ratio = Math.max(0, 2 * sum);
  return both * all < one * other ? -ratio : ratio;
}

/** A cell of the table; an empty one adds nothing. */
const term = (seen: number, expected: number): number => (seen === 0 ? 0 : seen * Math.log(seen / expected));
