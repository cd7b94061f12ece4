import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/extract/index.ts';
import { article, catalogue } from '../sample.ts';

const KNOWN = catalogue(
  { kind: 'organization', name: 'NATO', type: 'military alliance' },
  { kind: 'organization', name: 'Velm Pact', type: 'military alliance' },
  { kind: 'place', name: 'Poland', demonyms: ['Polish'] },
);

/** "words = name" for each reference found. */
const references = (text: string): string[] =>
  findMentions(article(text), KNOWN).flatMap((mention) =>
    mention.kind === 'reference' ? [`${mention.text} = ${mention.name}`] : [],
  );

const FOUND: readonly [why: string, text: string, ...references: string[]][] = [
  ['title before the name', 'Gen. Orrin Tarrow came. The general left.', 'general = Orrin Tarrow'],
  [
    'title of two words',
    'Then Secretary General Anneli Vahtra spoke. Later the secretary general left.',
    'secretary general = Anneli Vahtra',
  ],
  [
    'role after the name',
    'Yoruk Telmen, director of the institute, agreed. The director left.',
    'director = Yoruk Telmen',
  ],
  ['possessive', 'Gen. Orrin Tarrow came. They read the general’s report.', 'general = Orrin Tarrow'],
  ['type of a known body', 'NATO met. The leaders of the alliance agreed.', 'alliance = NATO'],
  [
    'head noun of an unknown body',
    'The Velm Institute agreed. Then the institute closed.',
    'institute = Velm Institute',
  ],
];

const REFUSED: readonly [why: string, text: string][] = [
  ['two whom the words fit', 'Gen. Orrin Tarrow met Gen. Ebbo Zarn. The general left.'],
  ['two bodies of the kind', 'NATO met the Velm Pact. The alliance agreed.'],
  ['before the name', 'The general left. Gen. Orrin Tarrow came.'],
  ['narrowed by what follows', 'Gen. Orrin Tarrow came. The general of the guard left.'],
  ['part of a compound', 'Gen. Orrin Tarrow came. The general staff met in the general-purpose hall.'],
  ['title of a name', 'General Orrin Tarrow came. The General Ebbo Zarn left.'],
  ['secretary general is no general', 'Secretary General Anneli Vahtra spoke. The general left.'],
  ['former holder', 'Former minister Anneli Vahtra spoke. The minister left.'],
  ['another noun', 'NATO met. The committee agreed.'],
  ['far back', `Gen. Orrin Tarrow came. ${'It rained. '.repeat(12)}The general left.`],
];

for (const [why, text, ...expected] of FOUND)
  test(`resolves references: ${why}`, () => assert.deepEqual(references(text), expected));

for (const [why, text] of REFUSED)
  test(`leaves a reference open: ${why}`, () => assert.deepEqual(references(text), []));
