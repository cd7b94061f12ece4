/** A stretch of tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The indices of all tokens within some stretches. */
export function coveredBy(stretches: readonly Stretch[]): Set<number> {
  const covered = new Set<number>();
  for (const { from, to } of stretches) for (let i = from; i < to; i++) covered.add(i);
  return covered;
}
