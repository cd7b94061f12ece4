/** Things in the order of their keys, divided into parts that are small enough to be fetched for one look-up. */
export interface Parts<T> {
  /** The first key of each part. */
  readonly from: readonly string[];
  readonly parts: readonly (readonly T[])[];
}

/**
 * Divides things by their keys. A thing with several keys is in each of their parts, once; the things of one key are in one
 * part, which may be more than full.
 *
 * @param most bytes of a part
 * @param size bytes of a thing
 */
export function partsOf<T>(byKey: ReadonlyMap<string, readonly T[]>, most: number, size: (one: T) => number): Parts<T> {
  const from: string[] = [];
  const parts: Set<T>[] = [];
  let filled = 0;
  for (const key of [...byKey.keys()].toSorted()) {
    const things = byKey.get(key)!;
    const added = (to: ReadonlySet<T> | undefined): number =>
      things.reduce((sum, one) => sum + (to?.has(one) ? 0 : size(one)), 0);
    const more = added(parts.at(-1));
    if (parts.length === 0 || (filled > 0 && filled + more > most)) {
      from.push(key);
      parts.push(new Set(things));
      filled = added(undefined);
    } else {
      for (const one of things) parts.at(-1)!.add(one);
      filled += more;
    }
  }
  return { from, parts: parts.map((part) => [...part]) };
}

/** The numbers of the parts in which keys may lie that begin so. */
export function partsBeginning(from: readonly string[], begin: string): number[] {
  const first = partWith(from, begin) ?? 0;
  return [...from.keys()].filter((i) => i === first || (i > first && from[i]!.startsWith(begin)));
}

/** The number of the part in which a key lies, if it lies in any. */
export function partWith(from: readonly string[], key: string): number | undefined {
  const last = from.findLastIndex((first) => first <= key);
  return last < 0 ? undefined : last;
}

/** What something takes as JSON. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length + 1;
