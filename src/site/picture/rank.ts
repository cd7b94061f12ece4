import type { Mark } from './marks.ts';

/**
 * Marks in the order in which they get their words: known events, then what is told most often, then what stands freest,
 * because words beside it hide the fewest others.
 */
export function byRank(marks: readonly Mark[]): Mark[] {
  const room = roomOf(marks);
  return marks.toSorted(
    (a, b) =>
      Number(b.event) - Number(a.event) || b.weight - a.weight || room.get(b)! - room.get(a)! || a.start - b.start,
  );
}

/** How far each mark's middle is from the next one's on either side. */
function roomOf(marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  const middle = (mark: Mark | undefined, none: number) => (mark ? (mark.start + mark.end) / 2 : none);
  const inOrder = marks.toSorted((a, b) => a.start + a.end - b.start - b.end);
  return new Map(
    inOrder.map((mark, i) => {
      const at = middle(mark, 0);
      const [before, after] = [middle(inOrder[i - 1], -Infinity), middle(inOrder[i + 1], Infinity)];
      return [mark, Math.min(at - before, after - at)];
    }),
  );
}
