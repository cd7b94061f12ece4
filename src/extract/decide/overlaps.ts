import type { Mention } from '../../model.ts';

/**
 * Merges mentions of all kinds so that any two are disjoint or nested: an event may hold names, and a name may not hold a
 * date nor cross one. Earlier lists win. Sorted by start, the longer first.
 */
export function layOver(...lists: readonly (readonly Mention[])[]): Mention[] {
  return lists.reduce<Mention[]>((kept, list) => merge(kept, list.toSorted(inOrder)), []);
}

const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** One sweep over two sorted lists; what is kept reaches back no further than the longest open mention. */
function merge(kept: readonly Mention[], added: readonly Mention[]): Mention[] {
  if (added.length === 0) return [...kept];
  const result: Mention[] = [];
  let open: Mention[] = [];
  let next = 0;
  for (const mention of added) {
    while (kept[next] && kept[next]!.start < mention.end) open.push(kept[next++]!);
    if (open.some(({ end }) => end <= mention.start)) open = open.filter(({ end }) => end > mention.start);
    if (open.some((other) => clash(other, mention))) continue;
    open.push(mention);
    result.push(mention);
  }
  return [...kept, ...result].sort(inOrder);
}

/** Whether two mentions cannot both stand: they overlap, and neither may hold the other. */
export const clash = (a: Mention, b: Mention): boolean => overlaps(a, b) && !(mayHold(a, b) || mayHold(b, a));

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** An event holds names, and a place what it is said to lie in. */
const mayHold = (outer: Mention, inner: Mention): boolean =>
  (outer.kind === 'event' ? inner.kind !== 'event' : outer.kind === 'place' && inner.kind === 'place') &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;
