import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundOf } from './sample.ts';

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
  ['known name', 'The North Atlantic Treaty Organization agreed.', 'North Atlantic Treaty Organization'],
  ['known short name beside its full one', 'NATO met. The Alliance agreed.', 'NATO', 'Alliance'],
];

const REFUSED: readonly [why: string, text: string][] = [
  ['short name without its full one', 'The Alliance of the two parties held.'],
  ['lower-case noun', 'The alliance agreed, and so did the ministry.'],
  ['ordinary word in capitals', 'The GDP grew by 2 % and TV reported it at 5 PM.'],
  ['title', 'Then Defence Minister Maria Oskarsdal agreed.'],
  ['place', 'It happened in Anbar Province on Monday.'],
  ['person', 'Then Maria Oskarsdal said so.'],
];

for (const [why, text, ...expected] of FOUND)
  test(`finds organizations: ${why}`, () => assert.deepEqual(organizations(text), expected));

for (const [why, text] of REFUSED)
  test(`finds no organization: ${why}`, () => assert.deepEqual(organizations(text), []));
