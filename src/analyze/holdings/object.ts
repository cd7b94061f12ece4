import {
  ADVERBS,
  AUXILIARIES,
  NUMERALS,
  OF_NOUNS,
  STOPS,
  VERB_FORMS,
  WEAPON_ADJECTIVES,
} from '../../lexicon/holdings.ts';
import { isPossessive, joinAt, markAt, wordAt, type Item, type System } from './item.ts';

/** How many items may stand between a verb and the system that it is about. */
const LONGEST = 8;

/** The systems that a noun phrase or a list of them is about, and where it ends. */
export interface Systems {
  readonly systems: readonly System[];
  /** Index of the first item after it. */
  readonly to: number;
}

/** "24 new F-16 jets and their missiles" at an index; nothing where another noun is what it is about. */
export function systemsAt(items: readonly Item[], from: number): Systems | undefined {
  const first = systemAfter(items, from, LONGEST);
  if (first === undefined) return undefined;
  const found = [first];
  let closed = 1;
  for (let to = first + 1; ;) {
    const join = joinAt(items, to);
    if (!join) break;
    const next = systemAfter(items, join.to, 4);
    const other = next === undefined && !join.closing ? afterInert(items, join.to) : undefined;
    if (other !== undefined) {
      to = other;
      continue;
    }
    if (next === undefined && join.closing && !opensClause(items, join.to)) closed = found.length;
    if (next === undefined || opensClause(items, next + 1)) break;
    found.push(next);
    if (join.closing) closed = found.length;
    to = next + 1;
  }
  const kept = found.slice(0, closed);
  return { systems: kept.map((i) => systemOf(items, i)!), to: kept.at(-1)! + 1 };
}

const systemOf = (items: readonly Item[], i: number): System | undefined => {
  const item = items[i];
  return item?.kind === 'system' ? item.system : undefined;
};

/** Where a member of a list ends that is no system: "mine-resistant vehicles,". */
function afterInert(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i < from + 6; i++) {
    if (joinAt(items, i)) return i > from ? i : undefined;
    const isPart = (items[i]?.kind === 'word' && !STOPS.has(wordAt(items, i))) || /^[-‐‑]$/.test(markAt(items, i));
    if (!isPart) return undefined;
  }
  return undefined;
}

/** "… and drones were": what follows the conjunction has a verb of its own. */
const opensClause = (items: readonly Item[], i: number): boolean =>
  (AUXILIARIES.has(wordAt(items, i)) && !/^(?:having|being|been|be)$/.test(wordAt(items, i))) ||
  /^(?:will|would|could|may|might|can)$/.test(wordAt(items, i));

/** Index of the system that a noun phrase beginning at an index is about. */
function systemAfter(items: readonly Item[], from: number, reach: number): number | undefined {
  let origin = false;
  for (let i = from; i < items.length && i - from <= reach; i++) {
    const item = items[i]!;
    if (item.kind === 'system') return i;
    if (item.kind === 'date') return undefined;
    if (item.kind === 'mark') {
      const passes = isPossessive(items, i) || (/^[-‐‑]$/.test(item.text) && i > from) || /^[$€£]$/.test(item.text);
      if (!passes) return undefined;
    } else if (item.kind === 'word') {
      if (!passesWord(items, i, from)) return undefined;
    } else if (origin) return undefined;
    // "American", "Germany's", "Boeing": where the systems come from.
    else origin = true;
  }
  return undefined;
}

/** Adjectives, numbers and nouns; "dozens of", "up to 20", "more than 20", "at least four". */
function passesWord(items: readonly Item[], i: number, from: number): boolean {
  const word = wordAt(items, i);
  const before = wordAt(items, i - 1);
  if (word === 'of') return OF_NOUNS.has(before) || /^\d/.test(before) || before === 'some';
  if (!STOPS.has(word) || isPronoun(items, i, from)) return true;
  const after = wordAt(items, i + 1);
  const isNumber = /^\d/.test(after) || after === 'a' || NUMERALS.has(after);
  if (/^(?:over|about|under)$/.test(word)) return isNumber;
  if (word === 'at') return after === 'least' || after === 'most';
  if (/^(?:these|those|such|their|its)$/.test(word)) return before === 'of';
  return (word === 'to' && before === 'up' && isNumber) || (word === 'than' && isNumber);
}

/** "their Leopard tanks", "her missiles", "no" never. */
const isPronoun = (items: readonly Item[], i: number, from: number): boolean =>
  i === from && /^(?:its|their|his|our|these|those|this)$/.test(wordAt(items, i));

/** The first systems that a verb of having can be about: not "has criticised missiles". */
export const isOwnObject = (items: readonly Item[], from: number): boolean => {
  const word = wordAt(items, from);
  if (ADVERBS.has(word) || (/^\w{2,}ly$/.test(word) && !/^(?:early|friendly|deadly)$/.test(word)))
    return isOwnObject(items, from + 1);
  if (word === 'to' || word === 'been' || isParticiple(word)) return false;
  return !/(?:ed|en)$/.test(word) || WEAPON_ADJECTIVES.has(word) || word === 'seven' || word === 'eleven';
};

const isParticiple = (word: string): boolean =>
  !WEAPON_ADJECTIVES.has(word) && (VERB_FORMS.get(word) ?? []).some(({ forms }) => forms.includes('participle'));
