import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, foundOf, names } from '../sample.ts';

const systems = (text: string): string[] => foundOf('system', text);

const FOUND: readonly [why: string, text: string, ...systems: string[]][] = [
  ['known designation', 'They deployed the S-400 there.', 'S-400'],
  ['the same without a hyphen', 'They deployed the S400 there.', 'S400'],
  ['the same with a space', 'They deployed the S 400 there.', 'S 400'],
  ['designation', 'Two F-16C jets took off.', 'F-16C'],
  ['nickname after the designation', 'The SR-71 Blackbird flew.', 'SR-71 Blackbird'],
  ['digits first', 'It fired 3M-54 missiles.', '3M-54'],
  ['name before a system noun', 'They fired Zarya missiles.', 'Zarya'],
  ['owner before the name', 'The Russian Zarya missiles flew.', 'Zarya'],
  ['modifiers before the noun', 'It bought the Zarya air defence missile system.', 'Zarya'],
  ['ship class', 'It built Kilo-class submarines.', 'Kilo-class'],
  ['system noun closes the name', 'It plans the Long Range Strike Bomber for 2030.', 'Long Range Strike Bomber'],
  ['ship', 'The USS Abraham Lincoln sailed.', 'USS Abraham Lincoln'],
  ['ship after its class', 'The frigate Almirante Velm sank.', 'Almirante Velm'],
  ['quotation marks', 'It wants to buy “S-400” soon.', 'S-400'],
];

const REFUSED: readonly [why: string, text: string][] = [
  ['country before a system noun', 'Russia missiles and Russian missiles flew.'],
  ['alliance before a system noun', 'NATO missile systems stood there.'],
  ['summit', 'The G-7 met.'],
  ['vitamin', 'Take vitamin B-12 daily.'],
  ['disease', 'COVID-19 spread.'],
  ['percentage', 'It rose by 5% to 3.5 points.'],
  ['class alone', 'The Frigate sank, and so did a frigate of theirs.'],
  ['clock time', 'At 20:17 on 26.05.25 it ended.'],
  ['sentence opener', 'Several missiles flew.'],
];

for (const [why, text, ...expected] of FOUND)
  test(`finds systems: ${why}`, () => assert.deepEqual(systems(text), expected));

for (const [why, text] of REFUSED) test(`finds no system: ${why}`, () => assert.deepEqual(systems(text), []));

test('a class of systems is a mention of its own kind, filed under systems', () => {
  const [drones] = names('They lack drones.');
  assert.deepEqual([drones!.kind, drones!.entity, drones!.name], ['system-class', 'system/drone', 'drone']);
});

test('a known name that needs a cue has one in a verb of firing or buying', () => {
  const known = catalogue({ kind: 'system', name: 'Zavelin', nameNeedsCue: true });
  for (const text of ['They fired two Zavelin at it.', 'It shot down a Zavelin.', 'Poland ordered 24 Zavelin.'])
    assert.deepEqual(foundOf('system', text, known), ['Zavelin'], text);
  for (const text of ['They met Zavelin.', 'Then they ordered: Zavelin was late.', 'Fire in Zavelin was out.'])
    assert.deepEqual(foundOf('system', text, known), [], text);
});

test('half of a word is no weapon', () => {
  const known = catalogue({ kind: 'system', name: 'P-500' });
  assert.deepEqual(foundOf('system', 'The S&P 500 fell.', known), []);
  assert.deepEqual(foundOf('system', 'A P-500 fell.', known), ['P-500']);
});

test('an unknown name is no weapon only because somebody bought it', () =>
  assert.deepEqual(foundOf('system', 'He bought Velmore and tested Zarnows.'), []));

test('another name in brackets means the same weapon', () => {
  const [first, second] = names('It fired an S-400 (Velmer).').filter(({ kind }) => kind === 'system');
  assert.deepEqual([first!.text, second!.text, second!.entity], ['S-400', 'Velmer', first!.entity]);
});

test('brackets after a weapon hold other things too', () =>
  assert.deepEqual(foundOf('system', 'It fired an S-400 (in Poland).'), ['S-400']));

test('the number painted on a ship means the ship', () => {
  const found = names('Then USS Varela (DDG 970) and HMS Orrum (D 32) sailed. Later DDG 970 came back.');
  assert.deepEqual(
    found.filter(({ kind }) => kind === 'system').map(({ text, entity }) => [text, entity]),
    [
      ['USS Varela', 'system/uss-varela'],
      ['DDG 970', 'system/uss-varela'],
      ['HMS Orrum', 'system/hms-orrum'],
      ['D 32', 'system/hms-orrum'],
      ['DDG 970', 'system/uss-varela'],
    ],
  );
});

test('a class called by an abbreviation is marked as a name of it', () => {
  const known = catalogue({ kind: 'system', name: 'drone', class: true, aliases: ['UAV', 'UAVs'] });
  assert.deepEqual(
    names('Two UAVs and a drone came.', known).map(({ kind, text, entity }) => [kind, text, entity]),
    [
      ['system', 'UAVs', 'system/drone'],
      ['system-class', 'drone', 'system/drone'],
    ],
  );
});

test('spacing that a translation put into a compound does not hide a class', () => {
  assert.deepEqual(foundOf('system-class', 'They lack unmanned  aircraft and un-manned aircraft.'), [
    'unmanned  aircraft',
  ]);
});

test('a known form that says what the thing is leaves that out of the name, across hyphens too', () => {
  const known = catalogue({ kind: 'system', name: 'FGM-148 Javelin', aliases: ['Javelin anti-tank missile'] });
  assert.deepEqual(foundOf('system', 'They fired a Javelin anti-tank missile.', known), ['Javelin']);
});

test('a plural is no designation of its own', () => {
  const known = catalogue({ kind: 'system', name: 'F-16 Fighting Falcon', aliases: ['F-16'] });
  assert.deepEqual(
    names('Ten F-16s flew.', known).map(({ entity }) => entity),
    ['system/f-16-fighting-falcon'],
  );
});

test('a ship named in full is meant by its name after the article, not the person whom it was called after', () => {
  const known = catalogue({ kind: 'person', name: 'Abram Lincorn' });
  const found = names('The USS Abram Lincorn left. Then the Abram Lincorn met Abram Lincorn.', known);
  assert.deepEqual(
    found.map(({ entity }) => entity),
    ['system/uss-abram-lincorn', 'system/uss-abram-lincorn', 'person/abram-lincorn'],
  );
});
