import { FAMILY_NAME_COUNTRIES, FAMILY_NAMES_FIRST } from '../../lexicon/family-names.ts';

/**
 * The word of a full name that a text goes on with: the last one ("Putin"), or the first where the family name leads
 * ("Xi" of Xi Jinping, "Kim" of Kim Jong Un), "Jr." and the like left out. `words` are folded, hyphens left out; `country` is
 * the person's, where it is known. Undefined for a name of one word.
 */
export function familyName(words: readonly string[], country?: string): string | undefined {
  const own = words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  if (own.length < 2) return undefined;
  return leads(own, country) ? own[0] : own.at(-1);
}

/** Without a known country it takes a given name of two syllables: Kim Kardashian is a Kardashian. */
const leads = (words: readonly string[], country: string | undefined): boolean =>
  FAMILY_NAMES_FIRST.has(words[0]!) &&
  (country === undefined ? words.length === 3 : FAMILY_NAME_COUNTRIES.has(country) && words.length <= 3);
