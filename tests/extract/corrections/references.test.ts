import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems, scene } from './scene.ts';

const TEXT = 'General Zarn came. The general spoke. Zarn left. The general was gone.';
const FOUND = [
  'person Zarn',
  'reference The general = person/zarn',
  'person Zarn',
  'reference The general = person/zarn',
];
const on = (act: string, quote: string, ...more: string[]): string =>
  [`- do: ${act}`, 'article: sample', `quote: ${quote}`, ...more].join('\n  ');

const DONE: readonly [what: string, yaml: string, ...expected: string[]][] = [
  [
    'go with an entity that is merged',
    '- do: merge\n  entity: person/zarn\n  into: Ebbo Zarn\n',
    'person Zarn -> person/ebbo-zarn',
    'reference The general -> person/ebbo-zarn',
    'person Zarn -> person/ebbo-zarn',
    'reference The general -> person/ebbo-zarn',
  ],
  [
    'go with the name before them that is linked',
    on('link', 'Zarn', 'after: left', 'name: Peeter Zarn'),
    'person Zarn -> person/zarn',
    'reference The general -> person/zarn',
    'person Zarn -> person/peeter-zarn',
    'reference The general -> person/peeter-zarn',
  ],
  [
    'go away with a name that is none',
    on('remove', 'Zarn', 'before: General'),
    'person Zarn -> person/zarn',
    'reference The general -> person/zarn',
  ],
  [
    'go away with a name of another kind',
    on('change-kind', 'Zarn', 'all: true', 'kind: place'),
    'place Zarn -> place/zarn',
    'place Zarn -> place/zarn',
  ],
  [
    'go away with a name that gives way',
    on('add', 'Zarn left', 'kind: event'),
    'person Zarn -> person/zarn',
    'reference The general -> person/zarn',
    'event Zarn left -> event/zarn-left',
    'person Zarn -> person/zarn',
    'reference The general -> person/zarn',
  ],
  [
    'are removed by themselves',
    on('remove', 'The general', 'after: spoke'),
    'person Zarn -> person/zarn',
    'person Zarn -> person/zarn',
    'reference The general -> person/zarn',
  ],
  [
    'give way to a name',
    on('add', 'The general', 'after: spoke', 'kind: organization'),
    'person Zarn -> person/zarn',
    'organization The general -> organization/the-general',
    'person Zarn -> person/zarn',
    'reference The general -> person/zarn',
  ],
];

for (const [what, yaml, ...expected] of DONE)
  test(`words that stand for a name ${what}`, () => assert.deepEqual(scene(TEXT, FOUND, yaml).lines, expected));

test('words that stand for a name are none', () => {
  const [problem] = problems(
    { sample: [TEXT, ...FOUND] },
    on('link', 'The general', 'after: spoke', 'name: Peeter Zarn'),
  );
  assert.match(problem ?? '', /a name; "The general", which stands for person\/zarn; write "do: add"$/);
});
