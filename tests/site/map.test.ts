import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { geoContains } from 'd3-geo';
import type { CatalogueEntry, Corpus, Entity } from '../../src/model.ts';
import { overlap } from '../../src/site/graph/separate.ts';
import { MAP_LOOKS } from '../../src/site/looks.ts';
import { countryOutline, pieceAround } from '../../src/site/map/atlas.ts';
import { townsAround } from '../../src/site/map/around.ts';
import { mapAround, mapOf, surroundingsOf, type MapPicture } from '../../src/site/map/draw.ts';
import { labelsFor } from '../../src/site/map/labels.ts';
import { placesOf, spotOf, whereOf, type Spot } from '../../src/site/map/spots.ts';
import { CORPUS } from './corpus.ts';

type Given = readonly [name: string, mentions: number, more?: Partial<CatalogueEntry>];

function place([name, mentions, more]: Given): Entity {
  const id = `place/${name.toLowerCase()}`;
  const mention = { article: 'a', start: 0, end: 1, text: name, sentence: 0, rule: 'test' };
  return {
    id,
    kind: 'place',
    class: false,
    name,
    url: `/places/${name.toLowerCase()}/`,
    ...(more && { known: { id, kind: 'place' as const, name, aliases: [], cued: [], ...more } }),
    spellings: [],
    mentions: Array.from({ length: mentions }, () => mention),
    roles: [],
    articles: [{ id: 'a', count: mentions }],
    together: [],
  };
}

const town = (at: readonly [number, number], country: string) => ({ coordinates: at, country, type: 'city' });
const state = (at: readonly [number, number], country: string) => ({ coordinates: at, country, type: 'country' });
const GIVEN: readonly Given[] = [
  ['Berlin', 6, town([52.52, 13.41], 'DE')],
  ['Warsaw', 5, town([52.23, 21.01], 'PL')],
  ['Vilnius', 4, town([54.69, 25.28], 'LT')],
  ['Kaunas', 1, town([54.9, 23.9], 'LT')],
  ['Riga', 3, town([56.95, 24.11], 'LV')],
  ['Kyiv', 4, town([50.45, 30.52], 'UA')],
  ['Moscow', 2, town([55.75, 37.62], 'RU')],
  ['Russia', 8, state([60, 100], 'RU')],
  ['Australia', 1, state([-27, 133], 'AU')],
  ['Pyongyang', 1, town([39.02, 125.75], 'KP')],
  ['Europe', 3, { coordinates: [54, 15], type: 'continent' }],
  ['Ourtown', 2],
];
const PLACES: Corpus = { ...CORPUS, entities: GIVEN.map(place) };
const { spots, vague, unknown } = placesOf(PLACES);
const named = (name: string) => spots.find(({ entity }) => entity.name === name)!;
const names = (entities: readonly Entity[]) => entities.map(({ name }) => name);

function assertReadable({ marks, width, height }: MapPicture): void {
  for (const { x, y, name } of marks) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, name);
  const labels = marks.flatMap(({ label }) => label ?? []);
  for (const [i, label] of labels.entries()) {
    assert.ok(label.x - label.width / 2 >= 0 && label.x + label.width / 2 <= width);
    assert.ok(label.y - label.height / 2 >= 0 && label.y + label.height / 2 <= height);
    assert.ok(labels.slice(i + 1).every((other) => !overlap(label, other)));
  }
}

describe('the places of a corpus', () => {
  it('have a spot, are too wide for one, or have none that is known; most often mentioned first', () => {
    assert.deepEqual(names(vague), ['Europe']);
    assert.deepEqual(names(unknown), ['Ourtown']);
    assert.deepEqual(names(spots.map(({ entity }) => entity)).slice(0, 3), ['Russia', 'Berlin', 'Warsaw']);
    assert.deepEqual(spotOf(vague[0]!), []);
    assert.deepEqual(named('Kyiv').at, [30.52, 50.45]);
  });

  it('are told with their country, or what they are', () => {
    assert.deepEqual(
      ['Berlin', 'Russia'].map((name) => whereOf(named(name).entity)),
      ['Germany', 'country'],
    );
    assert.equal(whereOf(unknown[0]!), '');
  });
});

describe('the map of a corpus', () => {
  for (const [size, look] of Object.entries(MAP_LOOKS)) {
    it(`(${size}) keeps marks inside and labels apart, and is the same each time`, () => {
      const picture = mapOf(spots, look);
      assertReadable(picture);
      assert.deepEqual(mapOf(structuredClone(spots), look), picture);
      assert.equal(picture.marks.length + picture.beyond.length, spots.length);
    });
  }
  const picture = mapOf(spots, MAP_LOOKS.wide);
  const mark = (name: string) => picture.marks.find(({ entity }) => entity.name === name);

  it('shows the region where most is mentioned; what is far from it is listed', () => {
    assert.deepEqual(names(picture.beyond).toSorted(), ['Australia', 'Pyongyang']);
    assert.ok(mark('Berlin') && mark('Moscow') && mark('Kyiv'));
    assert.ok(mark('Berlin')!.x < mark('Warsaw')!.x && mark('Riga')!.y < mark('Vilnius')!.y);
  });

  it('has a country whose middle is out of sight in the middle of what can be seen of it', () => {
    assert.ok(mark('Russia')!.x > mark('Kyiv')!.x);
    assert.ok(mark('Russia')!.isArea && !mark('Moscow')!.isArea);
  });

  it('has circles whose area goes with the mentions, and links', () => {
    const [eight, two] = [mark('Russia')!, mark('Moscow')!];
    assert.ok(Math.abs(eight.radius ** 2 / two.radius ** 2 - 4) < 0.2);
    assert.equal(two.href, '/places/moscow/');
    assert.equal(two.name, 'Moscow, 2 mentions in 1 article');
  });

  it('has outlines that are cut off at the frame, in tenths, and small', () => {
    for (const path of [picture.land, picture.borders]) {
      assert.match(path, /^M[-\d. lzM]+$/);
      assert.ok(!/\.\d\d/.test(path));
    }
    assert.ok(picture.land.length + picture.borders.length < 60_000);
  });

  it('can be made of one place, and of places at the ends of the earth', () => {
    assertReadable(mapOf([named('Riga')], MAP_LOOKS.narrow));
    const ends = [
      ['Suva', 2, town([-18.14, 178.44], 'FJ')],
      ['Apia', 2, town([-13.83, -171.77], 'WS')],
    ] satisfies Given[];
    const far = mapOf(ends.map(place).flatMap(spotOf), MAP_LOOKS.wide);
    assert.equal(far.beyond.length, 0);
    assert.ok(far.marks.every(({ x }) => x > 0 && x < far.width));
  });
});

describe('the map of a place', () => {
  const look = MAP_LOOKS.small;
  const placeMap = (spot: Spot) => mapAround(spot, surroundingsOf(spot, spots, look), look);

  it('shows it with the towns around it, its country shaded', () => {
    const picture = placeMap(named('Vilnius'));
    assertReadable(picture);
    assert.ok(picture.country.length > 0);
    const [here] = picture.marks.filter((mark) => mark.here);
    assert.equal(here!.entity.name, 'Vilnius');
    assert.ok(picture.marks.some(({ entity }) => entity.name === 'Kaunas'));
    assert.ok(!picture.marks.some(({ entity }) => entity.name === 'Russia'));
  });

  it('of a large country is not the whole of it; of none, has nothing shaded', () => {
    const russia = placeMap(named('Russia'));
    assert.equal(russia.marks.length, 1);
    const [sea] = spotOf(place(['Baltic Sea', 1, { coordinates: [58, 20], type: 'sea' }]));
    assert.equal(placeMap(sea!).country, '');
  });
});

describe('what is around a place', () => {
  const without = (name: string): Corpus => ({
    ...PLACES,
    entities: PLACES.entities.filter((one) => one.name !== name),
  });
  const ofVilnius = (corpus: Corpus) => townsAround(corpus, named('Vilnius').entity.id);

  it('is the towns in sight, those mentioned most first', () => {
    const { towns } = ofVilnius(PLACES);
    assert.ok(towns.includes('place/kaunas') && !towns.includes('place/pyongyang'));
    assert.ok(towns.indexOf('place/riga') < towns.indexOf('place/kaunas'));
    assert.deepEqual(
      ofVilnius(without('Kaunas')).towns,
      towns.filter((id) => id !== 'place/kaunas'),
    );
  });

  it('stays the same when something else comes or goes elsewhere', () => {
    for (const name of ['Pyongyang', 'Russia', 'Ourtown'])
      assert.deepEqual(ofVilnius(without(name)), ofVilnius(PLACES));
    assert.deepEqual(townsAround(PLACES, 'place/nowhere'), { towns: [], unit: 0 });
  });
});

describe('the atlas', () => {
  const lies = (at: [number, number], country: string) => geoContains(countryOutline(country)!, at);

  it('knows countries by their code', () => {
    assert.ok(lies([21, 52], 'PL') && !lies([21, 52], 'DE'));
    assert.ok(lies([133, -25], 'AU'));
    assert.ok(lies([20.9, 42.6], 'XK'));
    assert.equal(countryOutline('QQ'), undefined);
  });

  it('has Crimea in Ukraine, and the rest of Russia in Russia', () => {
    assert.ok(lies([34.1, 44.95], 'UA') && !lies([34.1, 44.95], 'RU'));
    assert.ok(lies([37.6, 55.75], 'RU') && lies([20.5, 54.7], 'RU') && lies([39.7, 47.2], 'RU'));
    assert.ok(lies([31, 49], 'UA'));
  });

  it('takes the piece of a country that a spot lies in, else the largest', () => {
    const russia = countryOutline('RU')!;
    assert.ok(!geoContains(pieceAround([20.5, 54.71], russia), [37.6, 55.75]));
    assert.ok(geoContains(pieceAround([0, 0], russia), [37.6, 55.75]));
  });
});

describe('labels of a map', () => {
  const frame = { width: 200, height: 100 };
  const circle = (x: number, y: number, words = 'Somewhere') => ({ x, y, radius: 4, words });

  it('stand right of a circle where there is room, else on another side, else nowhere', () => {
    const [free] = labelsFor([circle(50, 50)], 12, frame);
    assert.equal(free!.anchor, 'start');
    assert.equal(labelsFor([circle(195, 50)], 12, frame)[0]!.anchor, 'end');
    assert.equal(
      labelsFor([circle(50, 50, 'A name that is much too long for so small a map')], 12, frame)[0],
      undefined,
    );
  });

  it('hide no other circle, and the first given keeps its place', () => {
    const [first, second] = labelsFor([circle(90, 50), circle(102, 50)], 12, frame);
    assert.equal(first!.anchor, 'end');
    assert.equal(second!.anchor, 'start');
  });
});
