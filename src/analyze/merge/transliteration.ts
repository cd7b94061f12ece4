import { GIVEN_NAME_SPELLINGS, GIVEN_NAMES_OF_OTHER_SCRIPTS } from '../../lexicon/name-spellings.ts';

/** Shorter words differ by a letter from too many others ("Khan", "Han"). */
const MIN_LENGTH = 5;

/** Ways in which letters of other scripts are written with Latin ones; each takes both to one form. */
const CHOICES: readonly (readonly [what: string, from: RegExp, to: string])[] = [
  ['x and ks', /x/g, 'ks'],
  ['kh and h', /kh/g, 'h'],
  ['gh and g', /gh/g, 'g'],
  ['q and k', /q/g, 'k'],
  ['ou and u', /ou/g, 'u'],
  ['ye and e', /^ye|(?<=[bcdfghklmnprstvz])ye/g, 'e'],
  ['-off and -ov', /(?<=[oe])ff$/, 'v'],
  ['y and i', /[iyj]+$|(?<=[aeiou])y|y(?=[aeiou])/g, 'i'],
  ['doubled letters', /(.)\1+/g, '$1'],
];

/** A word without the choices that a transliterator had, and which choices there were in it. */
interface Sounded {
  readonly key: string;
  readonly choices: ReadonlySet<string>;
}

/** Reduces a folded word to a form that its usual transliterations share; a given name to the first of its spellings. */
export function sounded(word: string): Sounded {
  const listed = GIVEN_NAME_SPELLINGS.get(word);
  if (listed !== undefined) return { key: listed, choices: new Set(['spellings of a given name']) };
  if (word.length < MIN_LENGTH) return { key: word, choices: new Set() };
  const choices = new Set<string>();
  const key = CHOICES.reduce((form, [what, from, to]) => {
    const next = form.replace(from, to);
    if (next !== form) choices.add(what);
    return next;
  }, word);
  return { key, choices };
}

/** The choices in which two folded words of one sound differ, in words; none where they are the same. */
export function choicesBetween(a: string, b: string): string[] {
  if (a === b) return [];
  const [first, second] = [sounded(a).choices, sounded(b).choices];
  const apart = [...first, ...second].filter((choice) => !first.has(choice) || !second.has(choice));
  return apart.length > 0 ? apart : [...first];
}

/** Spellings that are at home in Latin letters as well: they say nothing of the surname. */
const LATIN = new Set(['alexander', 'alexandre', 'denis']);
const GIVEN = new Set([
  ...GIVEN_NAMES_OF_OTHER_SCRIPTS.map((name) => sounded(name).key),
  ...[...GIVEN_NAME_SPELLINGS.keys()].filter((name) => !LATIN.has(name)),
]);
const SLAVIC_SURNAME = /^.{2,}(?:sk[iyj]+|[oe](?:va?|ff)|enko|chuk|shvili|adze|idze|[oe]vich)$/;
const ARABIC_LETTERS = /kh|q(?!u)|[a-z]{3}'[aeiou]/;

/**
 * Whether a name's words, folded and with their apostrophes, look like a name of another script: only then do its
 * letters leave a choice. "Smith" and "Smyth" are two names.
 */
export function looksTransliterated(words: readonly string[]): boolean {
  return (
    words.slice(0, Math.max(1, words.length - 1)).some(isGiven) ||
    words.some((word) => ARABIC_LETTERS.test(word)) ||
    SLAVIC_SURNAME.test(words.at(-1)?.replaceAll("'", '') ?? '')
  );
}

const isGiven = (word: string): boolean => !LATIN.has(word) && (GIVEN.has(word) || GIVEN.has(sounded(word).key));
