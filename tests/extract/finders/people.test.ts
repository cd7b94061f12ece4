import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, foundOf, names } from '../sample.ts';

const people = (text: string): string[] => foundOf('person', text);

const FOUND: readonly [why: string, text: string, ...people: string[]][] = [
  ['title before the name', 'On Monday Prime Minister Anneli Vahtra flew home.', 'Anneli Vahtra'],
  ['abbreviated title', 'The order came from Lt. Gen. Orrin Tarrow.', 'Orrin Tarrow'],
  ['title in lower case', 'It was spokesman Deniz Arkun who answered.', 'Deniz Arkun'],
  ['title with its complement', 'Earlier Secretary of State Wendell Pruitt spoke.', 'Wendell Pruitt'],
  ['title of a body', 'The President of the Parliament Mirelu Hadzicek left.', 'Mirelu Hadzicek'],
  ['title with two complements', 'Then Minister of Defence of Poland Zbigniew Warta left.', 'Zbigniew Warta'],
  ['title joined by hyphens', 'Under-Secretary-General Anneli Vahtra left.', 'Anneli Vahtra'],
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
  ['“Jr.” with its full stop', 'Then Orrin Tarrow Jr. left. Tarrow slept.', 'Orrin Tarrow Jr.', 'Tarrow'],
  ['honorific of another language', 'Frau Oskarsdal met Señora Velmez.', 'Oskarsdal', 'Velmez'],
  ['monarch', 'King Olarv III spoke.', 'Olarv III'],
  ['slip of the pen', 'Jens Stoltendal came. Later Stolstendal said no.', 'Jens Stoltendal', 'Stolstendal'],
];

const REFUSED: readonly [why: string, text: string][] = [
  ['capital at the start of a sentence', 'Consultations are expected to end soon.'],
  ['conjunction that a machine made a speaker', 'It has been strengthened, Nor said after talks.'],
  ['title without a name', 'The Secretary General said so.'],
  ['demonym', 'The Dutch Prime Minister said so.'],
  ['organization', 'The Ministry of Defence said so.'],
  ['place', 'They met in Wadi Barada on Monday.'],
  ['thing called after somebody', 'They built the James Velb Space Telescope.'],
  ['university called after somebody', 'They left Charles Velwin University.'],
  ['half of a word', 'It fell in Q3 again.'],
  ['surname in small letters', 'They ate putin with gravy.'],
  ['faith that is a surname too', 'They can be Muslim and modern.'],
  ['capital words in brackets', 'It is a holy book (Kitela Cilweh) of theirs.'],
  ['capital words after a number', 'It runs at 27 Mhz Polarisatio.'],
  ['month', 'On Friday, May said nothing.'],
  ['ship', 'The carrier USS Abraham Lincoln sailed.'],
  ['model with a numeral', 'A Mark III rolled by. The Mark III was old.'],
  ['an initial before a new paragraph', 'They wrote it on X.\nVelm’s premier did not.'],
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

test('a firm of somebody’s name is no person, and the person no firm', () => {
  const known = catalogue({ kind: 'organization', name: 'Ferravi' });
  const found = (text: string) => names(text, known).map(({ kind, text: words }) => `${kind} ${words}`);
  assert.deepEqual(found('Maria Ferravi came. Later Ferravi said no.'), ['person Maria Ferravi', 'person Ferravi']);
  assert.deepEqual(found('Maria Ferravi came. He drove a Ferravi there.').at(-1), 'organization Ferravi');
  assert.deepEqual(found('Later Ferravi said no.'), ['organization Ferravi']);
});

test('the family name comes first where it does', () => {
  const known = catalogue(
    { kind: 'person', name: 'Xi Velping', country: 'CN' },
    { kind: 'person', name: 'Li Xi', country: 'CN' },
    { kind: 'person', name: 'Kim Velmor', country: 'US' },
  );
  const last = (text: string) => names(text, known).at(-1)!.entity;
  assert.equal(last('Xi Velping met Maria Oskarsdal. Xi left.'), 'person/xi-velping');
  assert.equal(last('Lee Jae-velm won. Lee spoke.'), 'person/lee-jae-velm');
  assert.equal(last('Kim Velmor won. Velmor spoke.'), 'person/kim-velmor');
});

test('a bare surname means who held office at the time, and nobody long out of it', () => {
  const known = catalogue(
    { kind: 'person', name: 'Donal Varmp', offices: [{ title: 'President', from: '2017', to: '2021' }] },
    { kind: 'person', name: 'Evana Varmp' },
    { kind: 'person', name: 'Abram Lincorn', offices: [{ title: 'President', from: '1861', to: '1865' }] },
    { kind: 'person', name: 'Catrin Zussell' },
  );
  const entity = (text: string) => names(text, known).map((name) => name.entity);
  assert.deepEqual(entity('At noon Varmp said so.'), ['person/donal-varmp']);
  assert.deepEqual(entity('Then Major Lincorn said so.'), ['person/lincorn']);
  assert.deepEqual(entity('They sat at a Varmp in town.'), []);
  assert.deepEqual(entity('A note on Zussell was read.'), ['person/zussell']);
});

test('a given name that is a place too is no place before a surname', () => {
  const known = catalogue({ kind: 'place', name: 'Virginia' }, { kind: 'place', name: 'Sydney' });
  const found = (text: string) => names(text, known).map(({ kind, text: words }) => `${kind} ${words}`);
  assert.deepEqual(found('He read Virginia Voolf in Virginia.'), ['person Virginia Voolf', 'place Virginia']);
  assert.deepEqual(found('Then Sydney Harbour froze.').includes('person Sydney Harbour'), false);
});

test('of two people of one surname, the title tells who is meant', () => {
  const text = 'Gen. Orrin Millor and Capt. Jane Millor came. Gen. Millor left. Capt. Millor stayed. Millor sang.';
  const short = names(text).filter(({ text: words }) => words === 'Millor');
  assert.deepEqual(
    short.map(({ name }) => name),
    ['Orrin Millor', 'Jane Millor', 'Jane Millor'],
  );
});

test('a dash between two people is no hyphen', () =>
  assert.deepEqual(people('Maria Oskarsdal met Orrin Tarrowy. The Oskarsdal–Tarrowy talks failed.').slice(2), [
    'Oskarsdal',
    'Tarrowy',
  ]));

test('a given name means the one person of that name whom the article has named in full', () => {
  const last = (text: string) => names(text).at(-1)!.entity;
  assert.equal(last('Foreign Minister Hassan Velmani spoke. Hassan flew to Poland.').startsWith('place/'), true);
  assert.equal(last('Hassan Velmani spoke. Then Hassan left.'), 'person/hassan-velmani');
  assert.equal(last('Maria Oskarsdal and Maria Velm met. Then Maria left.'), 'person/maria');
  assert.equal(last('Maria left. Maria Oskarsdal stayed.'), 'person/maria-oskarsdal');
  assert.equal(names('Then Maria left. Maria Oskarsdal stayed.')[0]!.entity, 'person/maria');
});

test('a surname that is mostly a given name is the known bearer’s only with the title of an office that he holds', () => {
  const known = catalogue(
    { kind: 'person', name: 'Velam Omari', offices: [{ title: 'President of Velmia', from: '2020' }] },
    ...['Omari Zund', 'Omari Pell', 'Omari Rusk'].map((name) => ({ kind: 'person' as const, name })),
  );
  const entities = (text: string) => names(text, known).map(({ entity }) => entity);
  assert.deepEqual(entities('Then Omari said so.'), ['person/omari']);
  assert.deepEqual(entities('President Omari left. Then Omari said so.'), ['person/velam-omari', 'person/velam-omari']);
  assert.deepEqual(entities('Then Senator Omari said so.'), ['person/omari']);
});

test('a sentence that ends in a profession gives the next one no title', () => {
  const [, doe] = names('Maria Oskarsdal is a nurse. John Velmer is not.');
  assert.notEqual(doe!.rule, 'title before the name');
});
