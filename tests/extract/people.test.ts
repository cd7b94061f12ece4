import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, foundOf, names } from './sample.ts';

const people = (text: string): string[] => foundOf('person', text);

const FOUND: readonly [why: string, text: string, ...people: string[]][] = [
  ['title before the name', 'On Monday Prime Minister Anneli Vahtra flew home.', 'Anneli Vahtra'],
  ['abbreviated title', 'The order came from Lt. Gen. Orrin Tarrow.', 'Orrin Tarrow'],
  ['title in lower case', 'It was spokesman Deniz Arkun who answered.', 'Deniz Arkun'],
  ['title with its complement', 'Earlier Secretary of State Wendell Pruitt spoke.', 'Wendell Pruitt'],
  ['title of a known place', 'The President of Poland Zbigniew Warta left.', 'Zbigniew Warta'],
  ['given name', 'A report by Maria Oskarsdal was read.', 'Maria Oskarsdal'],
  ['role after the name', 'Yoruk Telmen, director of the institute, agreed.', 'Yoruk Telmen'],
  ['age after the name', 'Prasit Chanwat, 34, was hurt.', 'Prasit Chanwat'],
  ['role before the name', 'It came from the chief of the armed forces, Ebbo Zarn.', 'Ebbo Zarn'],
  ['saying verb', 'No one knew, Brant Oxley said.', 'Brant Oxley'],
  ['particle within the name', 'Prime Minister Alexander De Brou came.', 'Alexander De Brou'],
  ['Arabic article', 'Prime Minister Haider al-Basri came.', 'Haider al-Basri'],
  ['byname within the name', 'Then Col. Orrin “J.D.” Tarrow came.', 'Orrin “J.D.” Tarrow'],
  ['two unknown capital words', 'A pass from Romelt Lukanu opened it.', 'Romelt Lukanu'],
  ['weakly known surname before a verb', 'A pass from Romelt Lukanu came. Lukanu scored.', 'Romelt Lukanu', 'Lukanu'],
  [
    'hyphenated surname again',
    'Maria Tamihan-Reyla spoke. Tamihan-Reyla left.',
    'Maria Tamihan-Reyla',
    'Tamihan-Reyla',
  ],
  ['given name of two syllables', 'An agent of Yun Seo-jin left.', 'Yun Seo-jin'],
  ['verb after the name', 'Arohu Tamihan was quiet.', 'Arohu Tamihan'],
  ['initial', 'Then General Charles Q. Brown came.', 'Charles Q. Brown'],
  ['hyphened given name', 'President Park Ji-won came.', 'Park Ji-won'],
  ['surname again', 'Maria Oskarsdal came. Then Oskarsdal left.', 'Maria Oskarsdal', 'Oskarsdal'],
  ['possessive', 'He read Maria Oskarsdal’s letter.', 'Maria Oskarsdal'],
  ['known surname', 'Everyone waited for Putin.', 'Putin'],
  ['slip of the pen', 'Jens Stoltendal came. Later Stolstendal said no.', 'Jens Stoltendal', 'Stolstendal'],
];

const REFUSED: readonly [why: string, text: string][] = [
  ['capital at the start of a sentence', 'Consultations are expected to end soon.'],
  ['conjunction that a machine made a speaker', 'It has been strengthened, Nor said after talks.'],
  ['title without a name', 'The Secretary General said so.'],
  ['demonym', 'The Dutch Prime Minister said so.'],
  ['organization', 'The Ministry of Defence said so.'],
  ['place', 'They met in Wadi Barada on Monday.'],
  ['capital words in brackets', 'It is a holy book (Kitela Cilweh) of theirs.'],
  ['capital words after a number', 'It runs at 27 Mhz Polarisatio.'],
  ['month', 'On Friday, May said nothing.'],
  ['ship', 'The carrier USS Abraham Lincoln sailed.'],
  ['party and state', 'The senators, D-Velm and R-Ark., came.'],
  ['body by its noun', 'The Navy said so.'],
  ['headline in capitals', 'Why Every Summit Needs A Better Plan For Peace'],
];

for (const [why, text, ...expected] of FOUND)
  test(`finds people: ${why}`, () => assert.deepEqual(people(text), expected));

for (const [why, text] of REFUSED) test(`finds nobody: ${why}`, () => assert.deepEqual(people(text), []));

test('a surname and a slip of the pen stand for the person named in full, the slip marked as such', () => {
  const [, short, slip] = names('Jens Stoltendal came. Stoltendal spoke. “Yes,” Stolstendal said.');
  assert.deepEqual([short!.entity, short!.form, short!.certainty], ['person/jens-stoltendal', 'short', 'stated']);
  assert.deepEqual([slip!.entity, slip!.form, slip!.certainty], ['person/jens-stoltendal', 'misspelling', 'implied']);
});

test('a surname that is also a town is the person, unless a preposition says otherwise', () => {
  const known = catalogue({ kind: 'place', name: 'Dayton', type: 'city' });
  const found = names('Maria Dayton came. Dayton, who was ill, left. She lives in Dayton.', known);
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['person', 'person', 'place'],
  );
});

test('of two people of one surname, the one named in full last is meant', () => {
  const found = names('Maria Oskarsdal came. Oskarsdal sat. Then Peter Oskarsdal came. Oskarsdal stood.');
  assert.deepEqual(
    found.map(({ entity }) => entity),
    ['person/maria-oskarsdal', 'person/maria-oskarsdal', 'person/peter-oskarsdal', 'person/peter-oskarsdal'],
  );
});

test('a thing called after somebody named in full is no person, and its plural no misspelling', () => {
  const text = 'Maria Oskarsdal came. An Oskarsdal Velaroid hung there. He liked the Velaroid. Velaroids were shown.';
  assert.deepEqual(people(text), ['Maria Oskarsdal', 'Oskarsdal']);
});

test('a surname known by two capital words alone needs a verb or a speaker beside it', () => {
  assert.deepEqual(people('A pass from Romelt Lukanu came. There was a hint of Lukanu.'), ['Romelt Lukanu']);
});
