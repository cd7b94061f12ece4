/** What B-cubed counts; precision is `rightOfFound / found`, recall `rightOfWanted / wanted`. */
export interface BCubed {
  /** Mentions in the clusters found, and the sum of their shares of a rightly found cluster. */
  readonly found: number;
  readonly rightOfFound: number;
  /** The same of the annotated ones. */
  readonly wanted: number;
  readonly rightOfWanted: number;
}

export const NO_MENTIONS: BCubed = { found: 0, rightOfFound: 0, wanted: 0, rightOfWanted: 0 };

/**
 * B-cubed (Bagga and Baldwin 1998) for mentions that a program finds by itself, as Pradhan et al. (2014) count them: each
 * mention found has the precision `|K ∩ R| / |R|`, each annotated one the recall `|K ∩ R| / |K|`, K and R being the
 * annotated cluster and the found one that it lies in. What stands on one side alone lies in no cluster of the
 * other: it scores 0. `keys` are the annotated mentions with their clusters, `responses` the found ones; a mention that
 * is on both sides has one name in both.
 */
export function bCubed<M, K, R>(keys: ReadonlyMap<M, K>, responses: ReadonlyMap<M, R>): BCubed {
  const keySizes = sizes(keys);
  const responseSizes = sizes(responses);
  const shared = [...keys].filter(([mention]) => responses.has(mention));
  const both = new Map<K, Map<R, number>>();
  for (const [mention, key] of shared) {
    const row = both.get(key) ?? new Map<R, number>();
    const response = responses.get(mention)!;
    both.set(key, row.set(response, (row.get(response) ?? 0) + 1));
  }
  const overlaps = [...both].flatMap(([key, row]) => [...row].map(([response, size]) => ({ key, response, size })));
  const sum = (share: (one: (typeof overlaps)[number]) => number) =>
    overlaps.reduce((total, one) => total + (one.size * one.size) / share(one), 0);
  return {
    found: responses.size,
    rightOfFound: sum(({ response }) => responseSizes.get(response)!),
    wanted: keys.size,
    rightOfWanted: sum(({ key }) => keySizes.get(key)!),
  };
}

export function addBCubed(a: BCubed, b: BCubed): BCubed {
  return {
    found: a.found + b.found,
    rightOfFound: a.rightOfFound + b.rightOfFound,
    wanted: a.wanted + b.wanted,
    rightOfWanted: a.rightOfWanted + b.rightOfWanted,
  };
}

/** As for other counts, the precision of nothing found and the recall of nothing annotated are 1. */
export function precisionOfB({ found, rightOfFound }: BCubed): number {
  return found === 0 ? 1 : rightOfFound / found;
}

export function recallOfB({ wanted, rightOfWanted }: BCubed): number {
  return wanted === 0 ? 1 : rightOfWanted / wanted;
}

function sizes<M, C>(clusters: ReadonlyMap<M, C>): Map<C, number> {
  const counts = new Map<C, number>();
  for (const cluster of clusters.values()) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  return counts;
}
