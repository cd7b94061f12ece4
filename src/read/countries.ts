import { createRequire } from 'node:module';
import type { CatalogueEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import {
  ALSO_COUNTRIES,
  COUNTRY_ALIASES,
  COUNTRY_NAMES,
  CUED_ALIASES,
  CUED_COUNTRIES,
  DEMONYMS,
  NO_ALIASES,
  SHORT_FORMS,
} from '../lexicon/place-names.ts';

/** What is used of an entry of the `world-countries` package. */
export interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly independent: boolean;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly latlng: readonly [number, number];
  readonly area: number;
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

/** The countries and territories of the `world-countries` package. */
export function readCountries(): readonly Country[] {
  return createRequire(import.meta.url)('world-countries/countries.json') as Country[];
}

/** What English news calls a country. */
export function nameOf({ cca2, name }: Country): string {
  return COUNTRY_NAMES[cca2] ?? name.common;
}

/** Catalogue entries of all countries. An adjective that several would claim goes to the independent, then the larger. */
export function countryEntries(countries: readonly Country[]): CatalogueEntry[] {
  const byRank = countries.toSorted((a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area);
  const owners = new Map<string, string>();
  for (const country of byRank)
    for (const demonym of demonymsOf(country)) owners.set(demonym, owners.get(demonym) ?? country.cca2);
  return countries.map((country): CatalogueEntry => {
    const name = nameOf(country);
    const spellings = unique(
      [
        ...(COUNTRY_ALIASES[country.cca2] ?? []),
        country.name.common,
        ...[country.name.official, ...country.altSpellings].filter(isAlias),
      ],
      name,
    );
    return {
      id: `place/${slug(name)}`,
      kind: 'place',
      name,
      aliases: spellings.filter((form) => !CUED_ALIASES.has(form)),
      cued: spellings.filter((form) => CUED_ALIASES.has(form)),
      ...(CUED_COUNTRIES.has(country.cca2) ? { nameNeedsCue: true } : {}),
      demonyms: demonymsOf(country).filter((demonym) => owners.get(demonym) === country.cca2 && demonym !== name),
      country: country.cca2,
      coordinates: country.latlng,
      type: country.independent || ALSO_COUNTRIES.has(country.cca2) ? 'country' : 'territory',
    };
  });
}

function demonymsOf({ cca2, demonyms }: Country): string[] {
  const printed = [demonyms?.eng?.m ?? '', demonyms?.eng?.f ?? ''].flatMap((list) => list.split(/, | or /));
  return unique([...printed, ...(DEMONYMS[cca2] ?? [])]);
}

/** Spellings in Latin letters and the usual order of words; no two-letter codes but those that people write. */
function isAlias(spelling: string): boolean {
  if (NO_ALIASES.has(spelling)) return false;
  return (
    SHORT_FORMS.has(spelling) ||
    (spelling.length > 3 &&
      !/, (?:.* )?of(?: the)?$/.test(spelling) &&
      /^\p{Lu}[\p{Script=Latin}\p{M}\s.,'’‘ʻ-]+$/u.test(spelling))
  );
}

function unique(forms: readonly string[], name?: string): string[] {
  const seen = new Set(name === undefined ? [''] : ['', fold(name)]);
  return forms.filter((form) => !seen.has(fold(form)) && seen.add(fold(form)));
}
