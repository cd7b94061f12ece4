import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names } from '../sample.ts';

const roles = (text: string): (string | undefined)[] =>
  names(text).flatMap(({ kind, role }) => (kind === 'person' ? [role?.title] : []));

const FOUND: readonly [why: string, text: string, role: string][] = [
  ['title', 'Then Secretary General Maria Oskarsdal came.', 'Secretary General'],
  ['demonym before the title', 'Then Dutch Prime Minister Maria Oskarsdal came.', 'Dutch Prime Minister'],
  ['body before the title', 'Then NATO Secretary General Maria Oskarsdal came.', 'NATO Secretary General'],
  ['country before the title', 'Then US President Maria Oskarsdal came.', 'US President'],
  ['title with hyphens', 'Then Commander-in-Chief Maria Oskarsdal came.', 'Commander-in-Chief'],
  ['possessive before the title', 'Then Russia’s President Maria Oskarsdal came.', 'Russia’s President'],
  ['complement', 'Then Secretary of State Maria Oskarsdal came.', 'Secretary of State'],
  ['apposition', 'Maria Oskarsdal, director of the Varel Program, told us so.', 'director of the Varel Program'],
  [
    'apposition with an article',
    'Maria Oskarsdal, a Member of Parliament for the Varel Party, said so.',
    'Member of Parliament for the Varel Party',
  ],
  ['before a comma', 'It came from the chief of the armed forces, Maria Oskarsdal.', 'chief of the armed forces'],
  ['possessive, before a comma', 'Its chief executive, Maria Oskarsdal, said so.', 'chief executive'],
  ['country’s, before a comma', 'Russia’s defence minister, Maria Oskarsdal, said so.', 'defence minister'],
];
const NONE: readonly [why: string, text: string][] = [
  ['somebody else after a title', 'The First Sea Lord, General Sir Maria Oskarsdal, came.'],
  ['honorific', 'Then Mrs. Maria Oskarsdal came.'],
  ['relative clause', 'Maria Oskarsdal, who recently met the director, came.'],
  ['age', 'Maria Oskarsdal, 62, came.'],
  ['clause with a verb', 'As he was the director, Maria Oskarsdal came.'],
  ['another clause', 'When it rained, Maria Oskarsdal, the director said, came.'],
];

for (const [why, text, role] of FOUND) test(`a role is read: ${why}`, () => assert.deepEqual(roles(text), [role]));
for (const [why, text] of NONE) test(`no role is read: ${why}`, () => assert.deepEqual(roles(text), [undefined]));

test('a role’s span is its words in the text', () => {
  const text = 'Then NATO Secretary General Maria Oskarsdal came.';
  const role = names(text).find(({ kind }) => kind === 'person')!.role!;
  assert.equal(text.slice(role.start, role.end), role.title);
});

test('the title of one person is no role of the next', () =>
  assert.deepEqual(roles('After the actions of Russian director Yoruk Telmen, Maria Oskarsdal came.'), [
    'Russian director',
    undefined,
  ]));
