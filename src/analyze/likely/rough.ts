import { sounded } from '../merge/transliteration.ts';

/** Letters that are written for one another where a name passes through several languages. */
const ALIKE: readonly (readonly [from: RegExp, to: string])[] = [
  [/sch|sh|ch/g, 's'],
  [/ph/g, 'f'],
  [/ck|[cgkq]/g, 'k'],
  [/[wv]/g, 'v'],
  [/t?[sz]+/g, 's'],
  [/dj|dzh|zh|j/g, 's'],
  [/(?<=.)h/g, ''],
  [/(?<=.)[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Fewer letters are left of too many words. */
const MIN_KEY = 3;

/** What is left of a folded word when its vowels and all letters that are often confused are evened out; else nothing. */
export function roughKey(word: string): string | undefined {
  const key = ALIKE.reduce((form, [from, to]) => form.replace(from, to), sounded(word).key);
  return key.length >= MIN_KEY ? key : undefined;
}

/** Whether two words may be one name in two languages: of much the same consonants, and hardly longer the one than the other. */
export function soundsLike(a: string, b: string, slack = 1): boolean {
  const rough = roughKey(a);
  return rough !== undefined && rough === roughKey(b) && a[0] === b[0] && Math.abs(a.length - b.length) <= slack;
}
