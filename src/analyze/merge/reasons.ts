import type { Named } from './names.ts';
import { partsOf } from './people.ts';
import { partsAgree, type PersonName } from './person-name.ts';
import { isInnerSlip } from './slips.ts';
import { thingForms } from './things.ts';
import { choicesBetween, sounded } from './transliteration.ts';

/** Why one name is taken for another, for readers, and what it is to the other. */
export interface Reason {
  readonly reason: string;
  readonly form: 'short' | 'alias' | 'misspelling';
}

interface Difference {
  readonly parts: readonly string[];
  readonly form: Reason['form'];
}

const PLAIN = 'the same name, its capitals, accents, apostrophes, hyphens or spaces set otherwise';
const SURNAME = 'the surname of the one person in the articles who bears it';

/** Why one name stands for the same as another, judged by the form of the other that is nearest to it. */
export function reasonFor(from: Named, to: Named): Reason {
  const differences = from.kind === 'person' ? betweenPeople(from, to) : betweenThings(from, to);
  const none: Difference = { parts: [], form: 'alias' };
  const { parts, form } = differences.reduce(
    (a, b) => (b.parts.length < a.parts.length ? b : a),
    differences[0] ?? none,
  );
  return { reason: parts.join('; ') || PLAIN, form };
}

function betweenPeople(from: Named, to: Named): Difference[] {
  return partsOf(from).flatMap((a) => partsOf(to).flatMap((b) => difference(a, b) ?? []));
}

function difference(a: PersonName, b: PersonName): Difference | undefined {
  const alone = a.first === '';
  const surname = alone && b.surname !== a.surname && b.last === a.surname ? b.last : b.surname;
  const sameSound = sounded(a.surname).key === sounded(surname).key;
  const slip = !sameSound && isInnerSlip(a.surname, surname);
  if (!slip && !sameSound) return undefined;
  const pairs = [
    ...(alone ? [] : [[a.first, b.first] as const, ...a.middles.map((one, i) => [one, b.middles[i] ?? one] as const)]),
    ...(slip ? [] : [[a.surname, surname] as const]),
  ];
  const spelled = pairs.filter(([one, other]) => !partsAgree(one, other));
  const choices = [...new Set(spelled.flatMap(([one, other]) => choicesBetween(one, other)))];
  const parts = [
    ...(alone ? [SURNAME] : []),
    ...(slip ? ['one letter off in a long surname, the given name being the same'] : []),
    ...(choices.length > 0 ? [`another transliteration of the same name (${choices.join(', ')})`] : []),
    ...(!alone && a.first !== b.first && partsAgree(a.first, b.first) ? ['an initial for the given name'] : []),
    ...(!alone && a.middles.join(' ') !== b.middles.join(' ') && !spelledAlike(a, b)
      ? ['the same name with or without a middle name or initial']
      : []),
  ];
  return { parts, form: slip ? 'misspelling' : alone ? 'short' : 'alias' };
}

/** Whether the middle names differ in their spelling only. */
const spelledAlike = (a: PersonName, b: PersonName): boolean =>
  a.middles.length === b.middles.length && a.middles.every((one, i) => sounded(one).key === sounded(b.middles[i]!).key);

function betweenThings(from: Named, to: Named): Difference[] {
  const legalForm = thingForms(from).some((a) =>
    thingForms(to).every((b) => a.key !== b.key || a.legalForm !== b.legalForm),
  );
  if (legalForm && from.kind === 'organization')
    return [{ parts: ['the same company with or without its legal form'], form: 'alias' }];
  return [{ parts: [], form: 'alias' }];
}
