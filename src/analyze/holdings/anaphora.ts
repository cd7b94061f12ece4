import type { Item, System } from './item.ts';
import { wordAt } from './item.ts';

/** A system with the sentence that names it. */
export interface Named {
  readonly system: System;
  readonly sentence: number;
}

/** How many sentences back "such systems" may point, and a short form of a name. */
const REACH = 4;
export const LONGEST_REACH = 2 * REACH;
const POINTERS = /^(?:such|these|those|the)$/;
const NOUNS = 'systems?|jets|batteries|launchers|planes|weapons|interceptors';
const HEADS = new RegExp(`^(?:${NOUNS})$`);
const ANY_HEAD = new RegExp(NOUNS, 'i');

/** Whether a sentence may speak of systems that it does not name; most can be told not to without being read. */
export const mayPointBack = (sentence: string): boolean => ANY_HEAD.test(sentence);

/** "such systems", and "ballistic systems" for "ballistic missile defence", as the systems that were last named so; in order. */
export function withReferents(items: readonly Item[], before: readonly Named[], sentence: number): Item[] {
  const made: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const meant = isPointer(items, i) ? meantBy(wordAt(items, i), before, made, sentence) : undefined;
    const short = meant ? undefined : shortened(items, i, before, sentence);
    if (!meant && !short) {
      made.push(item);
      continue;
    }
    const span = { start: item.start, end: items[short ? i + 1 : i]!.end };
    const because = short
      ? 'a short form of what is named before'
      : `“${wordAt(items, i - 1)} ${wordAt(items, i)}” points back`;
    made.push({ kind: 'system', system: { ...(meant ?? short)!, ...span, because }, ...span });
    if (short) i++;
  }
  return made;
}

/** "ballistic systems": the class named before that begins with the same word. */
function shortened(items: readonly Item[], i: number, before: readonly Named[], sentence: number): System | undefined {
  const lead = wordAt(items, i);
  if (lead.length < 4 || wordAt(items, i + 1) !== 'systems' || !isComplete(items, i + 1)) return undefined;
  return before.findLast(
    (one) => one.system.class && one.system.lead === lead && sentence - one.sentence <= LONGEST_REACH,
  )?.system;
}

/** "the systems." alone: not "the systems engineers". */
const isPointer = (items: readonly Item[], i: number): boolean =>
  HEADS.test(wordAt(items, i)) && POINTERS.test(wordAt(items, i - 1)) && isComplete(items, i);

function isComplete(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (!next || next.kind === 'mark' || next.kind === 'date') return true;
  return /^(?:to|in|from|by|for|and|that|which|of|over|are|were|have|is)$/.test(wordAt(items, i + 1));
}

function meantBy(noun: string, before: readonly Named[], here: readonly Item[], sentence: number): System | undefined {
  const near = before.filter((one) => sentence - one.sentence <= REACH).map(({ system }) => system);
  const inside = here.flatMap((item) => (item.kind === 'system' ? [item.system] : []));
  return [...near, ...inside].findLast(({ head }) => singular(head) === singular(noun));
}

const singular = (noun: string): string => noun.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'y');
