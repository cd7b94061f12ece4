import { isSure, type Decision, type Resolved } from '../decide/decide.ts';
import type { Reading } from '../words/reading.ts';
import { repeatsOf } from './repeats.ts';
import { shortForms, shortFormsAgain, speaksHere } from './short-forms.ts';
import { surnameAt, toSurname } from './surnames-again.ts';
import { surnamesIn, withoutOthersThings } from './surnames.ts';
import { tokenSet } from '../words/token-tables.ts';

/**
 * Names again: surnames of people named in full, slips of the pen for one, and exact repeats of a name already decided.
 * Two people of one surname: the one named in full last before the place is meant.
 */
export function resolveWithin(found: readonly Decision[], reading: Reading): Resolved[] {
  const decisions = withoutOthersThings(found, reading);
  const bySurname = surnamesIn(decisions, reading);
  const forms = shortForms(decisions, reading);
  const kept = decisions.map(
    (decision) => asFormOf(decision, forms, reading) ?? toSurname(decision, bySurname, reading),
  );
  const covered = tokenSet(reading.tokens.length, kept);
  const surnames: Resolved[] = [];
  for (let at = 0; at < reading.capitals.length; at++) {
    const i = reading.capitals[at]!;
    const name = !covered.has(i) ? surnameAt(reading, i, bySurname) : undefined;
    if (name) surnames.push(asFormOf(name, forms, reading) ?? name);
  }
  for (const { from } of surnames) covered.add({ from, to: from + 1 });
  const short = shortFormsAgain(forms, reading, (i) => !covered.has(i));
  for (const { from } of short) covered.add({ from, to: from + 1 });
  const repeats = repeatsOf(decisions, reading, (i) => !covered.has(i));
  return [...kept, ...surnames, ...short, ...repeats].sort((a, b) => a.start - b.start);
}

/** A short form of a body or place named in full, be it somebody's surname as well. */
function asFormOf(name: Resolved, forms: ReadonlyMap<string, Decision>, reading: Reading): Resolved | undefined {
  const full = forms.get(reading.text.slice(name.start, name.end));
  if (!full || full.start === name.start) return undefined;
  if (isShip(full)) {
    if (reading.tokens[name.from - 1]?.folded !== 'the') return undefined;
  } else if (isSure(name)) return undefined;
  if (name.kind === 'person' && speaksHere(reading, name)) return undefined;
  return { ...name, kind: full.kind, entries: [], full, form: 'short', rule: 'short form of a name given in full' };
}

/** Only "the Abraham Lincoln" is the ship: its name alone is that of whom it was called after. */
const isShip = ({ kind }: Decision): boolean => kind === 'system';
