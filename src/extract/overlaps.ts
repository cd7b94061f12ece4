import type { Mention } from '../model.ts';

/**
 * Merges mentions of all kinds so that any two are disjoint or nested: an event may hold names, and a name may not hold a
 * date nor cross one. Earlier lists win. Sorted by start, the longer first.
 */
export function layOver(...lists: readonly (readonly Mention[])[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of lists.flat()) {
    const clash = kept.some(
      (other) => overlaps(other, mention) && !(mayHold(other, mention) || mayHold(mention, other)),
    );
    if (!clash) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

const mayHold = (outer: Mention, inner: Mention): boolean =>
  outer.kind === 'event' &&
  inner.kind !== 'event' &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;
