/** Something that stands in some place: a sentence, a paragraph. */
export interface Standing {
  readonly id: string;
  /** What tells it from other places. */
  readonly place: string | number;
  /** Id of what it is a part of there: "Ukraine" of "invasion of Ukraine". */
  readonly within?: string | undefined;
}

/** Two ids, the smaller by code units first, and in how many places both stand. */
export interface Meeting {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

export interface Meetings {
  /** Only pairs that meet, in no order to rely on. */
  readonly pairs: readonly Meeting[];
  /** In how many places an id stands. */
  readonly places: ReadonlyMap<string, number>;
  /** In how many places two ids stand, the smaller given first. */
  readonly together: (a: string, b: string) => number;
}

/**
 * Who stands in one place with whom, and how often; a place counts once. What is there only as a part of the other does
 * not meet it. Goes through the places, not through the pairs of all ids, most of which never meet.
 */
export function meetings(standings: readonly Standing[]): Meetings {
  const ids = [...new Set(standings.map(({ id }) => id))].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const places = new Map<string, number>();
  const counts = new Map<number, number>();
  for (const there of Map.groupBy(standings, ({ place }) => place).values()) {
    const present = [...new Set(there.map(({ id }) => numbers.get(id)!))].sort((a, b) => a - b);
    const isPart = partsOf(there);
    for (const [i, first] of present.entries()) {
      places.set(ids[first]!, (places.get(ids[first]!) ?? 0) + 1);
      for (const second of present.slice(i + 1)) {
        if (isPart(ids[first]!, ids[second]!) || isPart(ids[second]!, ids[first]!)) continue;
        const pair = first * ids.length + second;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  const pairs = [...counts].map(([pair, count]) => ({
    a: ids[Math.floor(pair / ids.length)]!,
    b: ids[pair % ids.length]!,
    count,
  }));
  const together = (a: string, b: string): number => {
    const [first, second] = [numbers.get(a), numbers.get(b)];
    return first === undefined || second === undefined ? 0 : (counts.get(first * ids.length + second) ?? 0);
  };
  return { pairs, places, together };
}

/** Whether one id is in a place only as a part of the other. */
function partsOf(there: readonly Standing[]): (one: string, other: string) => boolean {
  const within = there.filter((one) => one.within !== undefined);
  if (within.length === 0) return () => false;
  const parts = Map.groupBy(within, ({ id }) => id);
  return (one, other) =>
    (parts.get(one)?.some(({ within }) => within === other) ?? false) &&
    there.every(({ id, within }) => id !== one || within === other);
}
