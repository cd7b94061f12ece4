import { AND_OR } from '../words/lists.ts';
import type { CatalogueEntry } from '../../model.ts';
import type { Resolved } from './decide.ts';
import type { Reading } from '../words/reading.ts';

/** What the place after the comma must be: something that holds towns. */
const HOLDERS = /^(?:country|territory|state|region|province|governorate|oblast|republic|county|district|island)$/;

/**
 * Places told apart by what holds them: "Palmyra, Syria", "Paris, Texas". The place before the comma is the one of that
 * country; one that the catalogue has elsewhere only is a place of its own. A row of places ("Poland, Romania and …") is none.
 */
export function qualifyPlaces(names: readonly Resolved[], reading: Reading): Resolved[] {
  const qualified = names.map((name, i) => {
    const holder = names[i + 1];
    if (!holder || !holds(name, holder, reading)) return name;
    const held = name.entries.filter((entry) => holder.entries.some((one) => one.country === entry.country));
    const country = held[0]?.country ?? holder.entries[0]!.country;
    const entries = held.filter((entry) => entry.country === country);
    return { ...name, entries, qualifier: holder, known: name.entries.length > 0 };
  });
  return qualified.some(({ qualifier }) => qualifier) ? meantBy(qualified, reading) : qualified;
}

/** "Atlanta, Georgia": of two places of one name, the one that holds the town is meant throughout the article. */
function meantBy(names: readonly Resolved[], { text }: Reading): Resolved[] {
  const meant = new Map<string, readonly CatalogueEntry[]>();
  for (const { entries, qualifier } of names) {
    const holders = qualifier?.entries.filter(({ country }) => country === entries[0]?.country) ?? [];
    if (qualifier && holders.length > 0) meant.set(text.slice(qualifier.start, qualifier.end), holders);
  }
  return names.map((name) => {
    const entries = name.entries.length > 1 ? meant.get(text.slice(name.start, name.end)) : undefined;
    return entries ? { ...name, entries } : name;
  });
}

function holds(name: Resolved, holder: Resolved, { tokens }: Reading): boolean {
  if (name.kind !== 'place' || holder.kind !== 'place' || holder.from !== name.to + 1) return false;
  if (tokens[name.to]!.text !== ',' || tokens[name.from]!.sentence !== tokens[holder.from]!.sentence) return false;
  const entry =
    holder.entries.find(({ country }) => name.entries.some((one) => one.country === country)) ?? holder.entries[0];
  if (!entry || rankOf(entry) === 0 || name.entries.some((one) => rankOf(one) >= rankOf(entry))) return false;
  if (name.entries.some(({ country }) => country !== undefined && country === entry.country)) return true;
  // Nobody lists a town beside a state.
  return (rankOf(entry) === 1 && name.entries.length > 0) || !isInRow(tokens, name, holder);
}

/** 2 a country, 1 what lies between, 0 a town or site. */
const rankOf = ({ type = '' }: CatalogueEntry): number => (type === 'country' ? 2 : HOLDERS.test(type) ? 1 : 0);

/** "…, Minsk, Moldova, Kyiv" or "Minsk, Moldova and Kyiv". */
function isInRow(tokens: Reading['tokens'], name: Resolved, holder: Resolved): boolean {
  const after = tokens[holder.to];
  if (AND_OR.has(after)) return true;
  if (after?.text === ',' && (tokens[holder.to + 1]?.cap || AND_OR.has(tokens[holder.to + 1]))) return true;
  return tokens[name.from - 1]?.text === ',' && tokens[name.from - 2]?.cap === true;
}
