import { GIVEN_NAME_COUNTERPARTS } from '../../lexicon/name-spellings.ts';
import { partsOf } from '../merge/people.ts';
import { compared, middlesAgree, type PersonName } from '../merge/person-name.ts';
import { isSlip, slipKeys } from '../merge/slips.ts';
import { sounded } from '../merge/transliteration.ts';
import { strongest, type Likeness, type Rule } from './likeness.ts';
import { roughKey, soundsLike } from './rough.ts';

const MIN_SURNAME = 6;
const MIN_GIVEN = 5;
const MIN_PREFIX = 3;
/** One of given name and surname must be as like as this. */
const SURE_ENOUGH = 0.9;

/** People whose names are alike, but not so much that they are one for sure. */
export const PEOPLE: Rule = {
  keysOf: (named) => (named.kind === 'person' ? partsOf(named).flatMap(keysOf) : []),
  judge: (a, b) => strongest(partsOf(a).flatMap((one) => partsOf(b).map((other) => judge(one, other)))),
};

function keysOf(name: PersonName): string[] {
  const { first, middles, surname, last } = name;
  return [
    `surname ${compared(surname, name)}`,
    `rough ${roughKey(surname) ?? surname}`,
    ...slipKeys(surname, MIN_SURNAME).map((form) => `slip ${form}`),
    `words ${[first, ...middles, last].sort().join(' ')}`,
    ...(first === '' ? [] : [...middles, last].map((word) => `part ${first} ${word}`)),
  ];
}

function judge(a: PersonName, b: PersonName): Likeness | undefined {
  if (a.generation !== b.generation) return undefined;
  const surname = surnames(a, b);
  if (a.first === '' || b.first === '') return alone(a, b);
  const given = surname && middlesAgree(a.middles, b.middles) ? givenNames(a, b) : undefined;
  if (!surname || !given) return sameWords(a, b);
  const score = given.score * surname.score;
  // Two likenesses together are none, but for one given name in two languages.
  if (Math.max(given.score, surname.score) < SURE_ENOUGH) return undefined;
  if (score < 1) return { reason: [given.reason, surname.reason].filter(Boolean).join(', '), score };
  return a.middles.length === b.middles.length
    ? undefined
    : { reason: 'the same name without the middle name that tells several people apart', score: 0.4 };
}

/** One of them is a surname alone: so little must be the very same word. */
function alone(a: PersonName, b: PersonName): Likeness | undefined {
  if (a.surname !== b.surname) return undefined;
  if (a.first === b.first) return { reason: 'the same surname alone', score: 0.5 };
  return { reason: 'a surname that several people bear', score: 0.3 };
}

/** What two surnames have in common; a score of 1 where they are the same. */
function surnames(a: PersonName, b: PersonName): Likeness | undefined {
  if (a.surname === b.surname || compared(a.surname, a) === compared(b.surname, b)) return { reason: '', score: 1 };
  if (sounded(a.surname).key === sounded(b.surname).key)
    return { reason: 'surnames that may be transliterations of one', score: 0.8 };
  if (Math.min(a.surname.length, b.surname.length) >= MIN_SURNAME && isSlip(a.surname, b.surname))
    return { reason: 'surnames one letter apart', score: 0.75 };
  const isForeign = a.transliterated && b.transliterated;
  return (isForeign && roughKey(a.surname) !== undefined && roughKey(a.surname) === roughKey(b.surname)) ||
    soundsLike(a.surname, b.surname)
    ? { reason: 'surnames of much the same consonants', score: 0.7 }
    : undefined;
}

/** What two given names have in common; a score of 1 where they are the same. */
function givenNames(a: PersonName, b: PersonName): Likeness | undefined {
  const [one, other] = [a.first, b.first];
  if (one === other || compared(one, a) === compared(other, b)) return { reason: '', score: 1 };
  const counterpart = GIVEN_NAME_COUNTERPARTS.get(one) ?? GIVEN_NAME_COUNTERPARTS.get(sounded(one).key);
  if (
    counterpart &&
    counterpart === (GIVEN_NAME_COUNTERPARTS.get(other) ?? GIVEN_NAME_COUNTERPARTS.get(sounded(other).key))
  )
    return { reason: 'one given name in two languages', score: 0.9 };
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? { reason: 'an initial that fits', score: 0.5 } : undefined;
  if (sounded(one).key === sounded(other).key) return { reason: 'given names spelt almost alike', score: 0.7 };
  if (short.length >= MIN_GIVEN && isSlip(one, other)) return { reason: 'given names one letter apart', score: 0.7 };
  return short.length >= MIN_PREFIX && long.startsWith(short)
    ? { reason: 'a given name that may be short for the other', score: 0.65 }
    : undefined;
}

/** The same words in another order, or one name within the other, as with a second surname. */
function sameWords(a: PersonName, b: PersonName): Likeness | undefined {
  const [first, second] = [a, b].map((name) => [name.first, ...name.middles, name.last]) as [string[], string[]];
  if ([...first].sort().join(' ') === [...second].sort().join(' '))
    return { reason: 'the same words in another order', score: 0.8 };
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= 2 && a.last !== b.last && short[0] === long[0] && short.every((word) => long.includes(word))
    ? { reason: 'one name within the other', score: 0.6 }
    : undefined;
}
