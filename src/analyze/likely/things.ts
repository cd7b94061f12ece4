import type { Named } from '../merge/names.ts';
import { isSlip, slipKeys } from '../merge/slips.ts';
import { parseThing, type ThingName } from '../merge/thing-name.ts';
import { thingForms } from '../merge/things.ts';
import { fold } from '../../text/fold.ts';
import { slug } from '../../text/slug.ts';
import { strongest, type Likeness, type Rule } from './likeness.ts';
import { roughKey, soundsLike } from './rough.ts';

const MIN_LENGTH = 6;
const MIN_WORD = 5;
const MIN_ROUGH = 4;
const MIN_ACRONYM = 3;
/** Words that companies and bodies add to their names or leave out, folded. */
const ADDED =
  /(?:group|holdings?|international|industries|company|corporation|systems|aerospace|defense|forces?|party)$/;

/** Things of one kind whose names are alike, but not so much that they are one for sure. */
export const THINGS: Rule = {
  keysOf: (named) => (named.kind === 'person' ? [] : thingForms(named).flatMap((form) => keysOf(named, form))),
  judge: (a, b) =>
    a.kind === b.kind && a.kind !== 'person'
      ? strongest(thingForms(a).flatMap((one) => thingForms(b).map((other) => judge(one, other))))
      : undefined,
};

const letters = ({ key }: ThingName): string => key.replace(/ /g, '');

function keysOf({ kind }: Named, form: ThingName): string[] {
  const word = letters(form);
  return [
    `${kind} ${word}`,
    `${kind} ${roughOf(word) ?? word}`,
    `${kind} ${word.replace(ADDED, '')}`,
    ...slipKeys(word, MIN_LENGTH).map((shorter) => `${kind} ${shorter}`),
  ];
}

/** Digits stay as they are: another number is another thing. */
function roughOf(word: string): string | undefined {
  if (word.length < MIN_LENGTH) return undefined;
  const rough = roughKey(word.replace(/\d+/g, ''));
  return rough && `${rough} ${word.match(/\d+/g)?.join(' ') ?? ''}`;
}

function judge(a: ThingName, b: ThingName): Likeness | undefined {
  const [one, other] = [letters(a), letters(b)];
  if (one === other && a.legalForm !== b.legalForm)
    return { reason: 'two legal forms of one company name', score: 0.4 };
  if (one === other) return { reason: 'the same letters, with a space or without', score: 0.6 };
  if (isSlipOf(a, b)) return { reason: 'names one letter apart', score: 0.7 };
  if (one.replace(ADDED, '') === other || other.replace(ADDED, '') === one)
    return { reason: 'the same name with or without a word such as “Group”', score: 0.5 };
  return soundAlike(a, b) ? { reason: 'names of much the same consonants', score: 0.5 } : undefined;
}

/** Whether long words of much the same consonants are all that tells two names apart. */
const soundAlike = (a: ThingName, b: ThingName): boolean =>
  a.words.length === b.words.length &&
  a.words.every((word, i) => {
    const other = b.words[i]!;
    const isLong = Math.min(word.length, other.length) >= MIN_LENGTH && !/\d/.test(word + other);
    return word === other || (isLong && soundsLike(word, other) && roughKey(word)!.length >= MIN_ROUGH);
  });

/** Whether a slip in one long word is all that tells two names apart; "ABC" and "ABP", "I" and "II" are two things. */
function isSlipOf(a: ThingName, b: ThingName): boolean {
  const [one, other] = [letters(a), letters(b)];
  if (Math.min(one.length, other.length) < MIN_LENGTH || !isSlip(one, other)) return false;
  if (a.words.length !== b.words.length) return true;
  return a.words.every((word, i) => word === b.words[i] || Math.min(word.length, b.words[i]!.length) >= MIN_WORD);
}

/** An acronym and a name of which it may be made. */
export const ACRONYMS: Rule = {
  keysOf: (named) => (named.kind === 'organization' ? named.forms.flatMap((form) => acronymOf(form) ?? []) : []),
  judge: (a, b) =>
    isAcronym(a.name) !== isAcronym(b.name) ? { reason: 'initials of the other name', score: 0.5 } : undefined,
};

const isAcronym = (form: string): boolean => /^\p{Lu}{3,}$/u.test(form);

function acronymOf(form: string): string | undefined {
  if (isAcronym(form)) return fold(form);
  const initials = [...form.matchAll(/(?<![\p{L}\p{M}’'])\p{Lu}/gu)].map(([letter]) => fold(letter)).join('');
  return initials.length >= MIN_ACRONYM && /\s/.test(form) ? initials : undefined;
}

/** The same words, taken for one kind of thing in one place and for another in another. */
export const KINDS: Rule = {
  keysOf: (named) => (parseThing('event', named.name) ? [slug(named.name)] : []),
  judge: (a, b) =>
    a.kind === b.kind ? undefined : { reason: `the same words as ${a.kind} and as ${b.kind}`, score: 0.5 },
};
