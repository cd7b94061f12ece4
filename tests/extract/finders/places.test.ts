import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, foundOf, names } from '../sample.ts';

const places = (text: string): string[] => foundOf('place', text);

const FOUND: readonly [why: string, text: string, ...places: string[]][] = [
  ['known name', 'Talks with Russia failed.', 'Russia'],
  ['dotted acronym', 'A U.S.-led group came.', 'U.S.'],
  ['head noun', 'It flew from Zarnitsa Air Base on Monday.', 'Zarnitsa Air Base'],
  ['opener', 'They camped by Lake Velm for a week.', 'Lake Velm'],
  ['complement', 'The ship crossed the Gulf of Orrum.', 'Gulf of Orrum'],
  ['noun before the name', 'They took the city of Manvar.', 'Manvar'],
  ['preposition', 'A strike near Sarvat killed two.', 'Sarvat'],
  ['Arabic article', 'A bomb went off near al-Hilla and near Tal al-Sarvat.', 'al-Hilla', 'Tal al-Sarvat'],
  ['preposition at the start of a sentence', 'Near Sarvat, a strike killed two.', 'Sarvat'],
  ['compass word', 'Shells fell on eastern Sarvat again.', 'Sarvat'],
  ['compass word with a capital', 'Shells fell on Eastern Poland again.', 'Eastern Poland'],
  ['known name after an Arabic article', 'They fled al-Madrid.', 'al-Madrid'],
  ['Arabic opener', 'Around the springs of Wadi Sarvat they fought.', 'Wadi Sarvat'],
  ['what the text says it is', 'Velmrad, a mining town in the north, was quiet.', 'Velmrad'],
  ['place of a deed', 'He praised the liberation of Sarvat. Sarvat had been besieged.', 'Sarvat', 'Sarvat'],
  ['held by somebody', 'They attacked rebel-held Sarvat.', 'Sarvat'],
  ['in a row with an unknown place', 'Strikes near Qamen, Sarvat and Talmen hit roads.', 'Qamen', 'Sarvat', 'Talmen'],
  ['in a row with an article', 'Chad, the Netherlands and Georgia met.', 'Netherlands', 'Georgia'],
  ['beside a noun after an article', 'They left the Netherlands army and Velmor.', 'Netherlands'],
  [
    'in a row after an article',
    'Sales to the Netherlands, Georgia, and Poland fell.',
    'Netherlands',
    'Georgia',
    'Poland',
  ],
  ['before its country', 'They live in Velmstad, Poland.', 'Velmstad', 'Poland'],
  ['ambiguous name with a cue', 'They met in Georgia on Monday.', 'Georgia'],
  ['ambiguous name in a row', 'Poland, Georgia and Russia agreed.', 'Poland', 'Georgia', 'Russia'],
];

test('a compass word that opens its sentence is no part of the name', () =>
  assert.deepEqual(places('Eastern Poland was quiet.'), ['Poland']));

const REFUSED: readonly [why: string, text: string][] = [
  ['ambiguous name without a cue', 'Then Georgia Meloy said so.'],
  ['pronoun', 'They asked us to join US forces.'.replace('US ', 'our ')],
  ['demonym', 'Russian and Dutch soldiers trained.'],
  ['month', 'It happened in May.'],
  ['sum of money', 'It cost US$20.'],
  ['noun that goes on', 'Then Velmrad, a company commander, spoke.'],
  ['organization', 'She works in the Ministry of Health.'],
];

for (const [why, text, ...expected] of FOUND)
  test(`finds places: ${why}`, () => assert.deepEqual(places(text), expected));

for (const [why, text] of REFUSED) test(`finds no place: ${why}`, () => assert.deepEqual(places(text), []));

test('a base is meant by its short form where the article has named it in full', () => {
  const found = names('They left Velmstad Air Force Base. A plane left Velmstad on Monday.');
  assert.deepEqual(
    found.map(({ entity }) => entity),
    ['place/velmstad-air-force-base', 'place/velmstad-air-force-base'],
  );
});

test('a form that needs no cue means its own entity before a bigger one that needs a cue', () => {
  const known = catalogue(
    { kind: 'place', name: 'Velm', population: 5_000_000, nameNeedsCue: true },
    { kind: 'place', name: 'Velm Strip', aliases: ['Velm'], population: 1000 },
  );
  assert.deepEqual(
    names('They met in Velm.', known).map(({ entity }) => entity),
    ['place/velm-strip'],
  );
});

test('each spelling of a name asks for its own capitals', () => {
  const known = catalogue({ kind: 'place', name: 'Eastern Velm', aliases: ['eastern Velm'] });
  assert.deepEqual(foundOf('place', 'In Eastern Velm and in eastern Velm.', known), ['Eastern Velm', 'eastern Velm']);
});

test('a small article before a name that has one stays outside, so that an event may hold the place', () => {
  const known = catalogue(
    { kind: 'place', name: 'The Velm' },
    { kind: 'event', name: '2030 The Velm summit', aliases: ['Velm summit'] },
  );
  assert.deepEqual(
    names('They met in The Velm. Then came the Velm summit.', known).map(({ kind, text }) => `${kind} ${text}`),
    ['place The Velm', 'event Velm summit', 'place Velm'],
  );
});

/** "text = entity", for the places of a sentence. */
const linked = (text: string): string[] =>
  names(text, HELD).flatMap(({ kind, text: words, entity }) => (kind === 'place' ? [`${words} = ${entity}`] : []));

const HELD = catalogue(
  { kind: 'place', name: 'Poland', type: 'country', country: 'PL' },
  { kind: 'place', name: 'Romania', type: 'country', country: 'RO' },
  { kind: 'place', name: 'Texas', type: 'region', country: 'US' },
  { kind: 'place', name: 'Ohia', type: 'region', country: 'US' },
  { kind: 'place', name: 'Velm', type: 'city', country: 'PL', population: 5 },
  { kind: 'place', name: 'Velm (Romania)', aliases: ['Velm'], type: 'city', country: 'RO', population: 9 },
);

test('a place is told from its namesakes by the country after the comma', () => {
  assert.deepEqual(linked('They met in Velm, Poland, on Monday.'), [
    'Velm, Poland = place/velm',
    'Poland = place/poland',
  ]);
  assert.deepEqual(linked('They met in Velm.'), ['Velm = place/velm-romania']);
  assert.deepEqual(linked('They met in Velm, Texas, again.'), [
    'Velm, Texas = place/velm-texas',
    'Texas = place/texas',
  ]);
});

test('places in a row do not lie in one another', () => {
  assert.deepEqual(linked('They left Velm, Poland and Romania.').length, 3);
  assert.deepEqual(linked('They left Poland, Romania and Velm.')[0], 'Poland = place/poland');
  assert.deepEqual(linked('They left Ohia, Texas and Poland.')[0], 'Ohia = place/ohia');
});

test('the name itself is kept apart from what it lies in', () => {
  const [velm] = names('They met in Velm, Poland, on Monday.', HELD);
  assert.deepEqual([velm!.core, velm!.text], [{ start: 12, end: 16 }, 'Velm, Poland']);
  const [noisy] = names('They , too, met in Velm, Poland, on Monday.', HELD);
  assert.deepEqual([noisy!.core, noisy!.text], [{ start: 19, end: 23 }, 'Velm, Poland']);
});

test('a country with the name of a person is meant where no other part of a person’s name is beside it', () => {
  const known = catalogue({ kind: 'place', name: 'Georgia', nameNeedsCue: true, type: 'country' });
  assert.deepEqual(foundOf('place', 'Georgia signed it. Then Georgia’s premier left.', known), ['Georgia', 'Georgia']);
  assert.deepEqual(foundOf('place', 'Georgia Meloy signed it. Mrs Georgia left.', known), []);
});

test('of a country and a state of one name, the state is meant where a town of it is named', () => {
  const known = catalogue(
    { kind: 'place', name: 'Velmia', type: 'country', country: 'VM' },
    { kind: 'place', name: 'Velmia, United States', aliases: ['Velmia'], type: 'region', country: 'US' },
    { kind: 'place', name: 'Tarrow', type: 'city', country: 'US' },
  );
  const entities = (text: string) => names(text, known).map(({ entity }) => entity);
  assert.deepEqual(entities('They left Tarrow, Velmia. Velmia waited.').slice(1), [
    'place/velmia-united-states',
    'place/velmia-united-states',
  ]);
  assert.deepEqual(entities('They left Velmia.'), ['place/velmia']);
});
