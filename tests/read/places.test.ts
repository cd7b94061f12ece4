import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogueEntry } from '../../src/model.ts';
import { mergePlaces } from '../../src/read/merge.ts';
import { readPlaces } from '../../src/read/places.ts';

const places = readPlaces();
const byId = new Map(places.map((place) => [place.id, place]));
const get = (slug: string): CatalogueEntry => {
  const place = byId.get(`place/${slug}`);
  assert.ok(place, slug);
  return place;
};

/** Places that a bare form stands for. */
const meant = (form: string): string[] =>
  places
    .filter(({ name, aliases, nameNeedsCue }) => (name === form && !nameNeedsCue) || aliases.includes(form))
    .map(({ id }) => id);

describe('readPlaces', () => {
  it('has each place once, by its address', () => {
    assert.equal(byId.size, places.length);
    for (const { id, kind, coordinates, population } of places) {
      assert.match(id, /^place\/[a-z0-9-]+$/);
      assert.equal(kind, 'place');
      assert.ok(!coordinates || (Math.abs(coordinates[0]) <= 90 && Math.abs(coordinates[1]) <= 180));
      assert.ok(population === undefined || population >= 0);
    }
  });

  const sure: [form: string, slug: string][] = [
    ['Germany', 'germany'],
    ['Russian Federation', 'russia'],
    ['US', 'united-states'],
    ['U.S.', 'united-states'],
    ['UK', 'united-kingdom'],
    ['Britain', 'united-kingdom'],
    ['UAE', 'united-arab-emirates'],
    ['Turkey', 'turkey'],
    ['Türkiye', 'turkey'],
    ['Czech Republic', 'czechia'],
    ['Kyiv', 'kyiv'],
    ['Kiev', 'kyiv'],
    ['Brussels', 'brussels'],
    ['Vilnius', 'vilnius'],
    ['Washington', 'washington-d-c'],
    ['New York', 'new-york-city'],
    ['Cologne', 'cologne'],
    ['Köln', 'cologne'],
    ['Odessa', 'odesa'],
    ['Kharkov', 'kharkiv'],
    ['St. Petersburg', 'saint-petersburg'],
    ['Istanbul', 'istanbul'],
    ['Bavaria', 'bavaria'],
    ['Scotland', 'scotland'],
    ['Ontario', 'ontario'],
    ['Texas', 'texas'],
    ['Virginia', 'virginia'],
    ['Tripoli', 'tripoli'],
  ];
  for (const [form, slug] of sure)
    it(`${form} alone is ${slug}`, () => assert.deepEqual(meant(form), [`place/${slug}`]));

  const unsure = [
    ...[
      'Georgia',
      'Jordan',
      'Chad',
      'Jersey',
      'Victoria',
      'Nice',
      'Reading',
      'Split',
      'Mobile',
      'Bath',
      'Male',
      'Perm',
    ],
    ...['Charlotte', 'Austin', 'Jackson', 'Valencia', 'Hyderabad', 'San Jose', 'Congo', 'Holland', 'Douglas', 'Island'],
    ...['IN', 'IS', 'IT', 'AT', 'BE', 'NO', 'DE', 'Thai', 'Island', 'Macedonia', 'Punjab'],
  ];
  for (const form of unsure) it(`${form} alone is no place for sure`, () => assert.deepEqual(meant(form), []));

  it('knows the others by a cue', () => {
    for (const slug of ['georgia', 'jordan', 'nice', 'kaliningrad', 'the-hague'])
      assert.equal(get(slug).nameNeedsCue, true, slug);
    assert.deepEqual(get('georgia-united-states').cued, ['Georgia']);
    assert.deepEqual(get('washington-state').cued, ['Washington']);
    assert.deepEqual([get('london-canada').name, get('london-canada').cued], ['London, Canada', ['London']]);
  });

  it('has facts of its places', () => {
    const kyiv = get('kyiv');
    assert.deepEqual([kyiv.type, kyiv.country], ['capital', 'UA']);
    assert.ok(Math.abs(kyiv.coordinates![0] - 50.45) < 0.1 && Math.abs(kyiv.coordinates![1] - 30.52) < 0.1);
    assert.ok(kyiv.population! > 2_000_000);
    assert.deepEqual(
      [get('germany').type, get('germany').country, get('greenland').type],
      ['country', 'DE', 'territory'],
    );
    assert.equal(get('jerusalem').type, 'city');
    assert.equal(get('texas').type, 'region');
  });

  it('gives each adjective to one country', () => {
    const owners = Map.groupBy(
      places.flatMap(({ id, demonyms }) => (demonyms ?? []).map((demonym) => ({ id, demonym }))),
      ({ demonym }) => demonym,
    );
    for (const [demonym, list] of owners) assert.equal(list.length, 1, demonym);
    for (const [demonym, slug] of [
      ['Dutch', 'netherlands'],
      ['Pole', 'poland'],
      ['French', 'france'],
      ['American', 'united-states'],
      ['Congolese', 'dr-congo'],
      ['Saudi', 'saudi-arabia'],
    ] as const)
      assert.equal(owners.get(demonym)?.[0]?.id, `place/${slug}`);
  });

  it('takes cities for their countries where they have one name', () => {
    for (const slug of ['luxembourg', 'singapore', 'monaco']) assert.equal(get(slug).type, 'country');
    assert.ok(!places.some(({ name }) => name === 'City of Victoria'));
  });
});

describe('mergePlaces', () => {
  const place = (name: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
    id: `place/${name.toLowerCase()}`,
    kind: 'place',
    name,
    aliases: [],
    cued: [],
    ...more,
  });
  const other = (kind: CatalogueEntry['kind'], name: string, aliases: string[]): CatalogueEntry => ({
    ...place(name, { aliases }),
    id: `${kind}/${name.toLowerCase()}`,
    kind,
  });
  const merged = (editors: CatalogueEntry[], packages: CatalogueEntry[]) => mergePlaces(editors, packages);

  it('makes one of two entries of a place; the editors’ fields go first', () => {
    const editors = [place('Kaliningrad', { type: 'exclave', description: 'D', aliases: ['Kaliningrad exclave'] })];
    const packages = [
      place('Kaliningrad', {
        type: 'city',
        population: 434954,
        country: 'RU',
        nameNeedsCue: true,
        aliases: ['Königsberg'],
      }),
    ];
    assert.deepEqual(merged(editors, packages), [
      {
        ...place('Kaliningrad', { type: 'exclave', description: 'D', population: 434954, country: 'RU' }),
        aliases: ['Kaliningrad exclave', 'Königsberg'],
        cued: [],
      },
    ]);
  });

  it('also where the package has one of the editors’ aliases for a name', () => {
    const editors = [place('Cologne', { aliases: ['Köln'], country: 'DE' })];
    const found = merged(editors, [
      place('Köln', { country: 'DE', population: 1, type: 'city' }),
      place('Cologne', { country: 'IT' }),
    ]);
    assert.deepEqual(found, [place('Cologne', { aliases: ['Köln'], country: 'DE', population: 1, type: 'city' })]);
  });

  it('does not make one of a city and a region, or of places in two countries', () => {
    const editors = [
      place('Donbas', { aliases: ['Donetsk'], type: 'region' }),
      place('Petersburg', { aliases: ['St. Petersburg'], country: 'RU' }),
    ];
    const found = merged(editors, [place('Donetsk', { type: 'city' }), place('St. Petersburg', { country: 'US' })]);
    assert.equal(found.length, 4);
    assert.deepEqual(
      found.slice(2).map(({ name, nameNeedsCue }) => [name, nameNeedsCue]),
      [
        ['Donetsk', true],
        ['St. Petersburg', true],
      ],
    );
  });

  it('makes names that the editors give to something else wait for a cue', () => {
    const editors = [other('system', 'Leopard', ['Tripoli']), other('person', 'Adana', [])];
    const found = merged(editors, [place('Tripoli'), place('Adana'), place('Homs', { aliases: ['Leopard', 'Emesa'] })]);
    assert.deepEqual(
      found.slice(2).map(({ name, nameNeedsCue, aliases }) => [name, nameNeedsCue, aliases]),
      [
        ['Tripoli', true, []],
        ['Adana', true, []],
        ['Homs', undefined, ['Emesa']],
      ],
    );
  });

  it('changes nothing that it is given', () => {
    const editors = [place('Kaliningrad', { aliases: ['X'] })];
    const packages = [place('Kaliningrad', { aliases: ['Y'] })];
    const before = JSON.stringify([editors, packages]);
    merged(editors, packages);
    assert.equal(JSON.stringify([editors, packages]), before);
  });
});
