import type { Mention, Statement } from '../../model.ts';
import type { Item, Named } from './item.ts';
import type { Segment } from './segments.ts';
import { entityOf, isPerson, type LastSpeaker } from './speaker.ts';

/** What reading leaves behind for the segments after. */
export interface Memory {
  readonly last: LastSpeaker | undefined;
  /** The person named so far, as last named; `several` as soon as there is another. */
  readonly people: Named | 'several' | undefined;
  /** The names of the segment before. */
  readonly before: readonly Named[];
}

export const NOTHING_READ: Memory = { last: undefined, people: undefined, before: [] };

/** Memory after one more segment and what was read in it. `byStart` has the mentions of the article. */
export function remember(
  { last, people }: Memory,
  { items, block }: Segment,
  read: readonly Statement[],
  byStart: ReadonlyMap<number, Mention>,
): Memory {
  const here = namesIn(items);
  const speaker = read.toSorted((a, b) => a.start - b.start).at(-1)?.speaker;
  const mention = speaker && byStart.get(speaker.start);
  const before = last && { ...last, ago: last.ago + 1 };
  return {
    last:
      mention && mention.kind !== 'date'
        ? { mention, ago: 1, block, isOpen: endsOpen(items) }
        : before && { ...before, isOpen: before.isOpen && endsOpen(items) },
    people: here.filter(isPerson).reduce(withPerson, people),
    before: here,
  };
}

/** The one person named, also counting some more names. */
export function onlyPersonOf(people: Memory['people'], more: readonly Named[]): Named | undefined {
  const all = more.filter(isPerson).reduce(withPerson, people);
  return all === 'several' ? undefined : all;
}

const withPerson = (people: Memory['people'], person: Named): Memory['people'] =>
  people === undefined || (people !== 'several' && entityOf(people) === entityOf(person)) ? person : 'several';

/** Whether the last quotation of a segment has no closing mark: it goes on in the next paragraph. */
const endsOpen = (items: readonly Item[]): boolean => {
  const last = items.findLast(({ kind }) => kind === 'quote');
  return last?.kind === 'quote' && !last.quoted.closed;
};

export const namesIn = (items: readonly Item[]): Named[] =>
  items.flatMap((item) => (item.kind === 'name' ? [item.named] : []));
