import type { Mention } from '../model.ts';

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
  const result: Mention[] = [];
  let open: Mention[] = [];
  let next = 0;
  for (const mention of added) {
    while (kept[next] && kept[next]!.start < mention.end) open.push(kept[next++]!);
    open = open.filter(({ end }) => end > mention.start);
    if (open.some((other) => overlaps(other, mention) && !(mayHold(other, mention) || mayHold(mention, other))))
      continue;
    open.push(mention);
    result.push(mention);
  }
  return [...kept, ...result].sort(inOrder);
}

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

const mayHold = (outer: Mention, inner: Mention): boolean =>
  outer.kind === 'event' &&
  inner.kind !== 'event' &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;
