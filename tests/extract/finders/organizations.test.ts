import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, foundOf, names } from '../sample.ts';

const organizations = (text: string): string[] => foundOf('organization', text);

const FOUND: readonly [why: string, text: string, ...organizations: string[]][] = [
  ['head noun', 'A spokesman for the Varel Institute agreed.', 'Varel Institute'],
  [
    'head noun with its complement',
    'The Ministry of Foreign Affairs and Trade agreed.',
    'Ministry of Foreign Affairs and Trade',
  ],
  [
    'court with two complements',
    'The Court of Appeals for the Ninth Circuit agreed.',
    'Court of Appeals for the Ninth Circuit',
  ],
  ['after a possessive', "Then South Korea's Defense Ministry agreed.", "South Korea's Defense Ministry"],
  ['demonym before it', 'Then the Russian Defence Ministry agreed.', 'Russian Defence Ministry'],
  ['acronym', 'Talks with the KRPG went on.', 'KRPG'],
  ['acronym spelled out', 'The Varel Observers of Peace (VOP) came.', 'Varel Observers of Peace', 'VOP'],
  ['noun before the name', 'Fighters of the militant group Harun al-Shamal came.', 'Harun al-Shamal'],
  ['noun alone with a capital', 'Then the Coalition agreed.', 'Coalition'],
  ['noun alone without the article', 'In the east, Coalition forces agreed.', 'Coalition'],
  ['opening noun, Arabic', 'Fighters of Jaish al-Shamal came.', 'Jaish al-Shamal'],
  ['opening noun, Spanish', 'He left the Partido Verdania.', 'Partido Verdania'],
  ['numbered unit', 'Airmen of the 907th Air Refueling Wing came.', '907th Air Refueling Wing'],
  ['numbered unit alone', 'He was assigned to 12th Battalion.', '12th Battalion'],
  ['numbered unit in small letters', 'Men of the 93rd mechanised brigade came.', '93rd mechanised brigade'],
  ['numbered unit by its acronym', 'The 907th ARW came.', '907th ARW'],
  ['numbered unit with its nation', 'It was the Polish 41st Tank Regiment.', 'Polish 41st Tank Regiment'],
  ['number in words', 'Then the Ninth Fleet sailed.', 'Ninth Fleet'],
  ['task force with its number', 'Ships of Task Force 86 and CTF 87 came.', 'Task Force 86', 'CTF 87'],
  ['Arabic article before a head noun', 'Men of the al-Varela Brigades came.', 'al-Varela Brigades'],
  ['what the text says it is', 'Velmex, a drone maker, agreed.', 'Velmex'],
  ['foe that acts', 'The war against Harkut went on as Harkut launched rockets.', 'Harkut', 'Harkut'],
  ['in a row', 'The firms are led by the company Velmex, Orrumco and Zarnex.', 'Velmex', 'Orrumco', 'Zarnex'],
  ['team by its fans', 'She is a Velmers fan, and the Velmers fans know her.', 'Velmers', 'Velmers'],
  [
    'short name of a body with an Arabic article',
    'The al-Varela Front came. Al-Varela left.',
    'al-Varela Front',
    'Al-Varela',
  ],
  ['known name', 'The North Atlantic Treaty Organization agreed.', 'North Atlantic Treaty Organization'],
  ['adjective before a known name', 'NATO met. The Eastern Alliance agreed.', 'NATO', 'Alliance'],
  ['compass word in an unknown name', 'Then the Eastern Alliance agreed.', 'Eastern Alliance'],
  ['known short name beside its full one', 'NATO met. The Alliance agreed.', 'NATO', 'Alliance'],
];

const REFUSED: readonly [why: string, text: string][] = [
  ['short name without its full one', 'The Alliance of the two parties held.'],
  ['lower-case noun', 'The alliance agreed, and so did the ministry.'],
  ['ordinary word in capitals', 'The GDP grew by 2 % and TV reported it at 5 PM.'],
  ['title', 'Then Defence Minister Maria Oskarsdal agreed.'],
  ['place', 'It happened in Anbar Province on Monday.'],
  ['ordinary noun at the start', 'Coalition forces left, and the coalition lost.'],
  ['number that counts no unit', 'In the 19th Century, on 5th Avenue, the 2nd half began in 3rd Place.'],
  ['number in words without a unit', 'Then the First Team won, and the Second Wing of the house burned.'],
  ['opening noun of another meaning', 'He joined an Institut, then a Bund.'],
  ['two letters with a number', 'He uses IE6 and a newer IE.'],
  ['person', 'Then Maria Oskarsdal said so.'],
];

for (const [why, text, ...expected] of FOUND)
  test(`finds organizations: ${why}`, () => assert.deepEqual(organizations(text), expected));

for (const [why, text] of REFUSED)
  test(`finds no organization: ${why}`, () => assert.deepEqual(organizations(text), []));

test('a body is meant by its noun where the article names one such body in full', () => {
  const one = names('The Velmland Navy came. Then the Navy left.');
  assert.deepEqual([...new Set(one.map(({ entity }) => entity))], ['organization/velmland-navy']);
  const two = names('The Velmland Navy and the Orrum Navy came. Then the Navy left.');
  assert.equal(two.at(-1)!.entity, 'organization/navy');
});

test('a body is the known one where the country before it is its own', () => {
  const known = catalogue(
    { kind: 'place', name: 'Russia', country: 'RU', demonyms: ['Russian'] },
    { kind: 'place', name: 'China', country: 'CN' },
    { kind: 'organization', name: 'Velm Fleet', country: 'RU' },
  );
  const of = (text: string) => names(text, known).find(({ kind }) => kind === 'organization')!.entity;
  assert.equal(of("Then Russia's Velm Fleet sailed."), 'organization/velm-fleet');
  assert.equal(of('Then the Russian Velm Fleet sailed.'), 'organization/velm-fleet');
  assert.equal(of("Then China's Velm Fleet sailed."), 'organization/chinas-velm-fleet');
});

test('an acronym that the text spells out otherwise is not the known one', () => {
  const known = catalogue({ kind: 'organization', name: 'Orrum Football Club', aliases: ['VOP'] });
  const entities = (text: string) => names(text, known).map(({ text: words, entity }) => `${words} = ${entity}`);
  assert.deepEqual(entities('The Velm Observers of Peace (VOP) came. VOP left.'), [
    'Velm Observers of Peace = organization/velm-observers-of-peace',
    'VOP = organization/velm-observers-of-peace',
    'VOP = organization/velm-observers-of-peace',
  ]);
  assert.deepEqual(entities('The VOP left.'), ['VOP = organization/orrum-football-club']);
});

test('a compass word is no short name of the body it opens', () =>
  assert.deepEqual(organizations('The Southern Front came. Then a Southern Wind blew.'), ['Southern Front']));

test('a known name that is an ordinary word needs a cue', () => {
  const known = catalogue({ kind: 'organization', name: 'Mirror' });
  assert.deepEqual(foundOf('organization', 'Then Mirror images were shown. Mirror writing is hard.', known), []);
  assert.deepEqual(foundOf('organization', 'The newspaper Mirror wrote so.', known), ['Mirror']);
});

test('an acronym spelled out once stands for the full name wherever it is', () => {
  const found = names('The Varel Observers of Peace (VOP) came. The VOP left.');
  assert.deepEqual(
    found.map(({ entity, form }) => [entity, form]),
    [
      ['organization/varel-observers-of-peace', undefined],
      ['organization/varel-observers-of-peace', 'short'],
      ['organization/varel-observers-of-peace', 'short'],
    ],
  );
});

test('an acronym is of the kind of what it spells out', () => {
  const found = names('It plans the Long Range Strike Bomber (LRSB). The LRSB is new.');
  assert.deepEqual(
    [...new Set(found.map(({ kind, entity }) => `${kind} ${entity}`))],
    ['system system/long-range-strike-bomber'],
  );
});

test('a company keeps its short form, also beside a founder of that name', () => {
  const found = names(
    'Signe Nordvik founded Nordvik Group ASA in 1990. Shares in Nordvik fell. Nordvik said she was calm.',
  );
  assert.deepEqual(
    found.map(({ kind, text }) => `${kind} ${text}`),
    ['person Signe Nordvik', 'organization Nordvik Group ASA', 'organization Nordvik', 'person Nordvik'],
  );
});

test('of two bodies with one short form, the one that the text names in full is meant', () => {
  const known = catalogue(
    { kind: 'organization', name: 'Velm University', cued: ['VUT'] },
    { kind: 'organization', name: 'Orrum Service', cued: ['VUT'] },
  );
  assert.equal(names('The Orrum Service came. The VUT left.', known).at(-1)!.entity, 'organization/orrum-service');
});

test('a company that is called by a common word is meant where it says something', () => {
  const known = catalogue({ kind: 'organization', name: 'Apple', nameNeedsCue: true, type: 'technology company' });
  assert.deepEqual(foundOf('organization', 'Apple said so.', known), ['Apple']);
  assert.deepEqual(foundOf('organization', 'Apple pie was served. Apple trees grew.', known), []);
});
