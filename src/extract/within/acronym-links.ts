import type { CatalogueEntry } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { OTHER_NAME } from '../decide/conjunctions.ts';
import type { Decision, Resolved } from '../decide/decide.ts';
import type { Reading, Word } from '../words/reading.ts';
import { HULL_NUMBER } from '../finders/ships.ts';

/** A short form and what it stands for, spelled out beside it. */
interface Pair {
  readonly short: string;
  readonly long: Decision;
}

/**
 * Acronyms that the article spells out once, "Syrian Democratic Forces (SDF)" or "THAAD (Terminal High Altitude Area
 * Defense)": wherever they stand, they are of the kind of the full name and mean the same entity. A form that the
 * catalogue knows keeps its entity, and lends it to the words that spell it out, unless they have no word in common with its
 * names: then the article means another one.
 */
export function linkAcronyms(names: readonly Resolved[], reading: Reading): Resolved[] {
  if (!names.some(({ to }) => reading.tokens[to]?.text === '(')) return [...names];
  const byStart = new Map(names.map((name) => [name.from, name]));
  const pairs = new Map(names.flatMap((name) => pairOf(name, byStart, reading)).map((pair) => [pair.short, pair.long]));
  return names.map((name) => {
    const long = pairs.get(reading.text.slice(name.start, name.end));
    if (!long || name.full || long.start === name.start) return name;
    if (name.entries.length > 0 && long.entries.length === 0 && sharesWord(name.entries, long, reading)) return name;
    return {
      ...name,
      kind: long.kind,
      entries: [],
      full: long,
      form: 'short',
      rule: 'acronym spelled out in the article',
    };
  });
}

/** The name and the one in brackets right after it, where one is made of the other's initials. */
function pairOf(name: Decision, byStart: ReadonlyMap<number, Decision>, reading: Reading): Pair[] {
  const { tokens, text } = reading;
  if (tokens[name.to]?.text !== '(') return [];
  const inner = byStart.get(name.to + 1);
  if (!inner || tokens[inner.to]?.text !== ')') return [];
  if (inner.rule === HULL_NUMBER || inner.rule === OTHER_NAME)
    return [{ short: text.slice(inner.start, inner.end), long: name }];
  const [outerText, innerText] = [text.slice(name.start, name.end), text.slice(inner.start, inner.end)];
  if (abbreviates(tokens.slice(inner.from, inner.to), tokens.slice(name.from, name.to)))
    return [{ short: innerText, long: name }];
  if (!abbreviates(tokens.slice(name.from, name.to), tokens.slice(inner.from, inner.to))) return [];
  const isShort = name.entries.length > 0 && (inner.entries.length > 0 || sharesWord(name.entries, inner, reading));
  return isShort ? [{ short: innerText, long: name }] : [{ short: outerText, long: inner }];
}

/** Whether the words of a name have a longer one in common with a name of the entities. */
function sharesWord(entries: readonly CatalogueEntry[], { from, to }: Decision, { tokens }: Reading): boolean {
  const words = tokens.slice(from, to).flatMap(({ folded }) => (folded.length > 3 ? [folded] : []));
  const names = entries.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold);
  return words.some((word) => names.some((name) => name.includes(word)));
}

/** Whether the capitals of `short` are initials of the words of `long`, in order, the first being the first. */
function abbreviates(short: readonly Word[], long: readonly Word[]): boolean {
  const letters = short
    .filter((word) => !word.hyphen)
    .map(({ text }) => text)
    .join('')
    .toLowerCase();
  if (!short.every((word) => word.upper || word.hyphen || word.text.length === 1) || letters.length < 2) return false;
  const initials = long.filter(({ type }) => type === 'word').map(({ folded }) => folded[0]!);
  if (initials.length < 2 || initials[0] !== letters[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at >= letters.length;
}
