/** Draws that come out the same for the same seed. */
export interface Random {
  /** A whole number from one to the other, both among them. */
  readonly between: (least: number, most: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  /** The first ones far more often than the last. */
  readonly often: <T>(list: readonly T[]) => T;
  /** So many different ones at most, in any order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/** Mulberry32: short, and good enough for texts. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(list: readonly T[], share: number): T => list[Math.floor(share * list.length)]!;
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    one: (list) => at(list, next()),
    often: (list) => at(list, next() ** 3),
    some: (list, count) =>
      list
        .map((value) => ({ value, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, count)
        .map(({ value }) => value),
  };
}
