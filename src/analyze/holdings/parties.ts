import { COLLECTIVES } from '../../lexicon/holdings.ts';
import { isPossessive, joinAt, markAt, wordAt, type Actor, type Item } from './item.ts';

/** Actors that stand in a list from an index on: "Norway, Canada and Denmark". */
export function actorsAt(
  items: readonly Item[],
  from: number,
): { readonly actors: readonly Actor[]; readonly to: number } | undefined {
  const actors: Actor[] = [];
  let to = from;
  for (;;) {
    const at = wordAt(items, to) === 'the' ? to + 1 : to;
    const item = items[at];
    if (item?.kind !== 'actor') break;
    actors.push(item.actor);
    const join = joinAt(items, at + 1);
    if (!join || items[wordAt(items, join.to) === 'the' ? join.to + 1 : join.to]?.kind !== 'actor')
      return { actors, to: at + 1 };
    to = join.to;
  }
  return actors.length > 0 ? { actors, to } : undefined;
}

/** Who stands after "by": "by Russia", "by the defence forces of Greece and Italy", "by Yemen's Houthi militia" (not Yemen). */
export function agentsAt(items: readonly Item[], from: number): readonly Actor[] | undefined {
  let at = from;
  while (wordAt(items, at) === 'the' || COLLECTIVES.has(wordAt(items, at))) at++;
  const listed = actorsAt(items, wordAt(items, at) === 'of' && at > from ? at + 1 : from);
  if (!listed || !isPossessive(items, listed.to) || COLLECTIVES.has(wordAt(items, listed.to + 1)))
    return listed?.actors;
  return actorsAt(items, listed.to + 1)?.actors;
}

/** "to Ukraine", "from the United States" shortly after what is given or bought. */
export function partnerAfter(items: readonly Item[], from: number, preposition: 'to' | 'from'): Actor | undefined {
  for (let i = from; i < from + 7; i++) {
    if (markAt(items, i) === ',' || markAt(items, i) === ';') return undefined;
    if (wordAt(items, i) === preposition) return actorsAt(items, i + 1)?.actors[0];
  }
  return undefined;
}

/** "to Kharkiv": something is sent to a place that is named, be it no actor. */
export function isSentTo(items: readonly Item[], from: number): boolean {
  const to = [0, 1, 2, 3].map((k) => from + k).find((i) => wordAt(items, i) === 'to') ?? -1;
  return to >= 0 && (items[to + 1]?.kind === 'name' || items[to + 1]?.kind === 'actor');
}
