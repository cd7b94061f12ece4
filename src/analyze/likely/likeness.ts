import type { Named } from '../merge/names.ts';

/** Why two names may be one entity's, for an editor; `score` is between 0 and 1. */
export interface Likeness {
  readonly reason: string;
  readonly score: number;
}

/** A way of seeing that two names are alike: the keys that bring them together, and the judgement of a pair. */
export interface Rule {
  readonly keysOf: (named: Named) => readonly string[];
  readonly judge: (a: Named, b: Named) => Likeness | undefined;
}

/** The strongest of several likenesses. */
export const strongest = (found: readonly (Likeness | undefined)[]): Likeness | undefined =>
  found.reduce((a, b) => (b && (!a || b.score > a.score) ? b : a), undefined);
