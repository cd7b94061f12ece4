import type { Mention } from '../../model.ts';
import { overlap } from '../../text/spans.ts';

/**
 * Merges mentions of all kinds so that any two are disjoint or nested: an event may hold names, and a name may not hold a
 * date nor cross one. Earlier lists win. Sorted by start, the longer first.
 */
export function layOver(...lists: readonly (readonly Mention[])[]): Mention[] {
  const some = lists.filter(({ length }) => length > 0);
  return some.reduce<Mention[]>((kept, list) => merge(kept, isSorted(list) ? list : list.toSorted(inOrder)), []);
}

/** Most lists come in order. */
function isSorted(list: readonly Mention[]): boolean {
  for (let i = 1; i < list.length; i++) if (inOrder(list[i - 1]!, list[i]!) > 0) return false;
  return true;
}

const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** One sweep over two sorted lists; what is kept reaches back no further than the longest open mention. */
function merge(kept: readonly Mention[], added: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  const open: Mention[] = [];
  let next = 0;
  for (let i = 0; i < added.length; i++) {
    const mention = added[i]!;
    while (kept[next] && kept[next]!.start < mention.end) open.push(kept[next++]!);
    let still = 0;
    for (const other of open) if (other.end > mention.start) open[still++] = other;
    open.length = still;
    if (clashesWithAny(open, mention)) continue;
    open.push(mention);
    result.push(mention);
  }
  return kept.length === 0 ? result : inOneOrder(kept, result);
}

function clashesWithAny(open: readonly Mention[], mention: Mention): boolean {
  for (const other of open) if (clash(other, mention)) return true;
  return false;
}

/** Two sorted lists as one; of two mentions at one place the first list's comes first. */
function inOneOrder(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (let i = 0; i < second.length; i++) {
    const mention = second[i]!;
    while (next < first.length && inOrder(first[next]!, mention) <= 0) all.push(first[next++]!);
    all.push(mention);
  }
  while (next < first.length) all.push(first[next++]!);
  return all;
}

/** Whether two mentions cannot both stand: they overlap, and neither may hold the other. */
export const clash = (a: Mention, b: Mention): boolean => overlap(a, b) && !(mayHold(a, b) || mayHold(b, a));

/** An event holds names, and a place what it is said to lie in. */
const mayHold = (outer: Mention, inner: Mention): boolean =>
  (outer.kind === 'event' ? inner.kind !== 'event' : outer.kind === 'place' && inner.kind === 'place') &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;
