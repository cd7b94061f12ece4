import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue } from '../sample.ts';
import { problems } from './scene.ts';

/** Two of one name, of another name, and one that is beyond doubt. */
const TWINS = catalogue(
  { kind: 'place', name: 'Georgia' },
  { kind: 'place', name: 'Georgia (US state)', aliases: ['Peach'] },
  { kind: 'place', name: 'Prunus', aliases: ['Peach'] },
  { kind: 'person', name: 'Ebbo Zarn', aliases: ['Zarn'] },
  { kind: 'person', name: 'Mari Zarn', aliases: ['Zarn'] },
  { kind: 'person', name: 'Anneli Vahtra' },
);
const PAGE: readonly [string, ...string[]] = [
  'Nor met Anneli Vahtra in Narva.',
  'person Nor',
  'person Anneli Vahtra',
  'place Narva',
];
const told = (yaml: string): string[] => problems({ sample: PAGE }, yaml, TWINS);
const on = (act: string, quote: string, ...more: string[]): string =>
  [`- do: ${act}`, 'article: sample', `quote: ${quote}`, ...more].join('\n  ');

const CASES: readonly [what: string, yaml: string, ...expected: RegExp[]][] = [
  [
    'a merge of one of two into one of two',
    '- do: merge\n  entity: Zarn\n  into: Peach',
    /entity: one entity of the catalogue; "Zarn", which may be/,
    /into: one entity of the catalogue; "Peach", which may be/,
  ],
  [
    'a merge of one whom no article names into one of two',
    '- do: merge\n  entity: person/nora\n  into: Zarn',
    /into: one entity of the catalogue; "Zarn"/,
    /entity: an entity that the machine finds in an article.*"person\/nora", which it finds in none; correct the id/,
  ],
  [
    'a rename of one whom no article names to a name that is taken',
    '- do: rename\n  entity: person/nora\n  name: Anneli Vahtra',
    /name: a name that the catalogue does not have/,
    /entity: an entity that the machine finds in an article/,
  ],
  [
    'a split of one of two into one of two',
    '- do: split\n  entity: Zarn\n  into: Peach\n  places:\n    - article: sample',
    /entity: one entity of the catalogue; "Zarn"/,
    /into: one entity of the catalogue; "Peach"/,
  ],
  [
    'a split into one of two, in words and articles that do not have it',
    '- do: split\n  entity: Ebbo Zarn\n  into: Peach\n  places:\n    - article: sample\n      quote: Nora\n    - article: sample',
    /into: one entity of the catalogue; "Peach"/,
    /places\.0\.quote: words of the article sample; "Nora", which is not in it/,
    /places\.1\.article: mentions of Ebbo Zarn in sample; none/,
  ],
  [
    'a link of words that are not there to one of two',
    on('link', 'Nora', 'entity: Zarn'),
    /entity: one entity of the catalogue/,
    /quote: words of the article sample; "Nora", which is not in it/,
  ],
  [
    'a link of words that are no name to one of two',
    on('link', 'met', 'entity: Zarn'),
    /entity: one entity of the catalogue/,
    /quote: a name that the machine has found; words in which it has found none; write "do: add"/,
  ],
  [
    'an addition of a name that is one already, without a kind',
    on('add', 'Nor', 'name: Nor Way'),
    /kind: a kind, since the catalogue does not have the name/,
    /quote: words in which the machine has found no name; "Nor", the person person\/nor/,
  ],
  ['a link to one of two, and nothing else', on('link', 'Nor', 'entity: Zarn'), /entity: one entity of the catalogue/],
  [
    'a merge of one whom the articles name into one of two, and nothing else',
    '- do: merge\n  entity: person/nor\n  into: Zarn',
    /into: one entity of the catalogue/,
  ],
];

describe('all that is wrong with a correction is told together', () => {
  for (const [what, yaml, ...expected] of CASES)
    it(what, () => {
      const all = told(yaml);
      assert.equal(all.length, expected.length, all.join('\n'));
      expected.forEach((pattern, i) => assert.match(all[i]!, pattern));
    });

  it('and nothing of it is followed, nor in the way of another', () => {
    const yaml = `${on('link', 'Nor', 'entity: Zarn')}\n${on('link', 'Nor', 'name: Nor Way')}`;
    assert.equal(told(yaml).length, 1, told(yaml).join('\n'));
  });
});
