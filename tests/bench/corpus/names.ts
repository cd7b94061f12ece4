/** Names: those that the project knows, those of real cities, and made-up ones, without an end. */
import * as faker from '@faker-js/faker';
import type { CatalogueEntry, EntityKind } from '../../../src/model.ts';
import { readCities } from '../../../src/read/cities.ts';
import type { Random } from '../random.ts';
import { popular } from './popular.ts';

/** Where the people of the news come from; the locales of Faker that write their names in Latin letters. */
const COUNTRIES = ['en', 'pl', 'de', 'fi', 'sv', 'nb_NO', 'da', 'fr', 'it', 'ro', 'hu', 'hr', 'cs_CZ', 'tr'] as const;
const ROOTS = 'Vah Kaln Orl Petr Dvor Lind Bran March Zel Gor Hav Jan Kes Mor Nov Rad Sten Tor Ulv Vik Bir Dom'.split(
  ' ',
);
const MIDDLES = ['', 'a', 'en', 'is', 'o', 'av', 'el', 'und', 'er'];
const SURNAMES = ['ins', 'sky', 'enko', 'sson', 'quist', 'auskas', 'ov', 'icz', 'mann', 'escu', 'nen', 'tra', 'dal'];
const VILLAGES = ['brod', 'ava', 'pils', 'stad', 'hof', 'heim', 'vik', 'ovo', 'owice', 'ele', 'berg', 'aste', 'iny'];
const BODIES = ['Institute', 'Agency', 'Council', 'Foundation', 'Brigade', 'Shipyard', 'Works', 'University', 'Port'];
const MAKES = ['Kestrel', 'Harrier', 'Boreas', 'Sokol', 'Lynx', 'Merlin', 'Vanta', 'Zephyr', 'Argus', 'Tarn'];
/** Of the catalogue so many of each kind are written of: most of the news is about few. */
const KNOWN = 300;
/** People in the smallest town that is in the news by its real name. */
const SMALLEST = 2000;

/** What draws a name of each kind; nobody is always the same person, but some are far more often in the news. */
export type Names = Readonly<Record<EntityKind, () => string>>;

export function names(entries: readonly CatalogueEntry[], draw: Random): Names {
  const known = (kind: EntityKind) =>
    draw.some(
      entries.filter((one) => one.kind === kind && !one.class).map(({ name }) => name),
      KNOWN,
    );
  // A stable sort: places of the same size stay in the order of the file.
  const towns = readCities(SMALLEST).sort((a, b) => b.population - a.population);
  const madeUp = (ends: readonly string[]) => `${draw.one(ROOTS)}${draw.one(MIDDLES)}${draw.one(ends)}`;
  const village = () => (draw.between(1, 2) === 1 ? draw.often(towns).name : madeUp(VILLAGES));
  const make = { kind: () => `${draw.one(MAKES)}-${draw.between(2, 90)}`, body: () => body(draw, village()) };
  return {
    person: popular(draw, known('person'), () => person(draw, () => madeUp(SURNAMES)), 5),
    place: popular(draw, known('place'), village, 10),
    organization: popular(draw, known('organization'), make.body, 12),
    system: popular(draw, known('system'), make.kind, 60),
    event: popular(draw, known('event'), () => `${draw.one(MAKES)} Shield ${draw.between(2014, 2026)}`, 60),
  };
}

const body = (draw: Random, place: string): string =>
  draw.between(1, 2) === 1
    ? `${place} ${draw.one(BODIES)}`
    : `${draw.one(BODIES.slice(0, 4))} for ${draw.one(['Security', 'Regional', 'Strategic', 'Maritime'])} Studies in ${place}`;

interface Person {
  readonly first_name?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly last_name?: Readonly<Record<string, readonly string[] | undefined>>;
}

/** A given name and a surname of one country; each second surname is in no list. */
function person(draw: Random, surname: () => string): string {
  const { first_name: given, last_name: last } = faker[draw.one(COUNTRIES)].person as Person;
  const first = draw.one(Object.values(given ?? {}).find((list) => list && list.length > 9) ?? ['Mara']);
  return `${first} ${draw.between(1, 2) === 1 ? draw.one(last?.['generic'] ?? ['Vahtra']) : surname()}`;
}
