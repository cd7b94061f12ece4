import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { WrittenCorrection } from '../../src/model.ts';
import { formatCorrection } from '../../src/read/corrections-format.ts';
import { parseCorrections, readCorrections } from '../../src/read/corrections.ts';
import { errorLine } from '../../src/read/errors.ts';
import { project } from './project.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const parse = (yaml: string) => parseCorrections(new TextEncoder().encode(yaml));
const errorsOf = (yaml: string): string[] => parse(yaml).errors.map(errorLine);

/** Without the ids, which follow from the rest. */
const written = (yaml: string): object[] => parse(yaml).corrections.map(({ id, ...rest }) => (assert.ok(id), rest));

describe('readCorrections', () => {
  it('reads every act, as it is written', () => {
    const yaml = [
      '- do: remove\n  article: Some Article.txt\n  quote: Nor\n  before: strengthened,\n  after: said\n  why: No name.',
      '- do: link\n  article: a\n  quote: NO\n  all: true\n  entity: place/norway\n  kind: place\n  why: The country.\n  by: A. Editor\n  date: 2025-07-01',
      '- do: link\n  article: a\n  quote: b\n  name: C\n  why: d',
      '- do: change-kind\n  article: a\n  quote: 2025\n  kind: system-class\n  why: e',
      '- do: set-date\n  article: a\n  quote: May\n  edtf: 2022-05~\n  why: e',
      '- do: add\n  article: a\n  quote: "~"\n  kind: event\n  why: >-\n    over\n    lines',
      '- do: rename\n  entity: person/x\n  name: Y\n  kind: place\n  why: f',
      '- do: merge\n  entity: person/x\n  into: Z\n  why: g',
      '- do: split\n  entity: X\n  into: Y\n  places:\n    - article: a\n      quote: b\n      all: true\n    - article: b\n  why: h',
      '- do: refuse\n  words: Patriot\n  kind: person\n  why: i',
    ].join('\n');
    assert.deepEqual(errorsOf(yaml), []);
    assert.deepEqual(written(yaml), [
      { do: 'remove', article: 'some-article', quote: 'Nor', before: 'strengthened,', after: 'said', why: 'No name.' },
      {
        ...{ do: 'link', article: 'a', quote: 'NO', all: true, entity: 'place/norway', kind: 'place' },
        ...{ why: 'The country.', by: 'A. Editor', date: '2025-07-01' },
      },
      { do: 'link', article: 'a', quote: 'b', name: 'C', why: 'd' },
      { do: 'change-kind', article: 'a', quote: '2025', kind: 'system-class', why: 'e' },
      { do: 'set-date', article: 'a', quote: 'May', edtf: '2022-05~', why: 'e' },
      { do: 'add', article: 'a', quote: '~', kind: 'event', why: 'over lines' },
      { do: 'rename', entity: 'person/x', name: 'Y', kind: 'place', why: 'f' },
      { do: 'merge', entity: 'person/x', into: 'Z', why: 'g' },
      {
        ...{ do: 'split', entity: 'X', into: 'Y', why: 'h' },
        places: [{ article: 'a', quote: 'b', all: true }, { article: 'b' }],
      },
      { do: 'refuse', words: 'Patriot', kind: 'person', why: 'i' },
    ]);
  });

  it('gives each an id that says what it says, and stays when others are added', () => {
    const remove = '- do: remove\n  article: a\n  quote: Nor\n  why: b\n';
    const merge = '- do: merge\n  entity: person/x-y\n  into: Z\n  why: b\n';
    const ids = (yaml: string) => parse(yaml).corrections.map(({ id }) => id);
    assert.deepEqual(ids(remove + merge + remove), ['remove-a-nor', 'merge-person-x-y', 'remove-a-nor-2']);
    assert.deepEqual(ids(merge + remove), ['merge-person-x-y', 'remove-a-nor']);
    assert.ok(ids(`- do: refuse\n  words: ${'long '.repeat(50)}\n  why: b`)[0]!.length < 70);
  });

  it('finds none in a project without the file, and in one with nothing but comments', () => {
    for (const files of [
      {},
      { 'content/corrections.yaml': '# - do: remove\n' },
      { 'content/corrections.yaml': '[]' },
    ]) {
      const { corrections, errors } = readCorrections(project(files));
      assert.deepEqual([corrections, errors], [[], []]);
    }
  });

  it('tells of a file with the other ending of YAML, beside the right one as well', () => {
    const act = '- do: refuse\n  words: a\n  why: b\n';
    for (const [files, count] of [
      [{ 'content/corrections.yml': act }, 0],
      [{ 'content/corrections.yml': act, 'content/corrections.yaml': act }, 1],
    ] as const) {
      const { corrections, errors } = readCorrections(project(files));
      assert.equal(corrections.length, count);
      assert.deepEqual(errors.map(errorLine), [
        'content/corrections.yml: expected the corrections in content/corrections.yaml; found a .yml file; give it the ending .yaml',
      ]);
    }
  });

  it('finds nothing wrong in the project itself', () => {
    assert.deepEqual(readCorrections(ROOT).errors.map(errorLine), []);
  });

  it('understands the examples at the head of the project’s file, and has one of each act', () => {
    const head = readFileSync(path.join(ROOT, 'content/corrections.yaml'), 'utf8').split('\n');
    const examples = head.filter((line) => line.startsWith('#   ')).map((line) => line.slice(4));
    const { corrections, errors } = parse(examples.join('\n'));
    assert.deepEqual(errors.map(errorLine), []);
    const acts = new Set(corrections.map((one) => one.do));
    assert.equal(acts.size, 18, [...acts].join());
  });
});

const WRONG: readonly [what: string, yaml: string, ...expected: RegExp[]][] = [
  [
    'no list',
    'do: remove',
    /^content\/corrections\.yaml:1: expected a list of corrections; found a mapping of keys; begin/,
  ],
  ['no mapping', '\n- remove', /:2: expected a correction, a mapping of keys; found "remove"; begin it with "- do: …"/],
  ['an item without anything', '- do: refuse\n  words: a\n  why: b\n-', /:4: expected a correction, .*; found nothing/],
  [
    'no act',
    '- article: a\n  quote: b',
    /:1: expected a key "do" with what to do: remove, link, change-kind, set-date, add-date, add, .*; found no such key; add it/,
  ],
  ['an unknown act', '- article: a\n  do: renam', /:2: expected what to do: .*; found "renam"; write "rename"/],
  ['an act that is like none', '- do: obliterate', /found "obliterate"; write one of these/],
  [
    'no reason',
    '- do: merge\n  entity: a\n  into: b',
    /:1: expected a key "why" with the reason, in one line; found no such key/,
  ],
  [
    'an empty reason',
    '- do: merge\n  entity: a\n  into: b\n  why:',
    /:4: expected the reason, in one line; found nothing/,
  ],
  [
    'a misspelt key',
    '- do: remove\n  article: a\n  qoute: b\n  why: c',
    /:1: expected a key "quote" with the words of the article/,
    /:3: expected one of the keys do, article, quote, .*; found "qoute"; write "quote"/,
  ],
  [
    'a key of another act',
    '- do: remove\n  article: a\n  quote: b\n  entity: c\n  why: d',
    /:4: .*found "entity"; remove the key/,
  ],
  [
    'an unknown kind',
    '- do: change-kind\n  article: a\n  quote: b\n  kind: organisation\n  why: d',
    /:4: expected a kind: person, .*; found "organisation"; write "organization"/,
  ],
  [
    'all that is not true',
    '- do: remove\n  article: a\n  quote: b\n  all: yes\n  why: d',
    /:4: expected true; found "yes"; write "all: true"/,
  ],
  [
    'a day that is none',
    '- do: refuse\n  words: a\n  why: d\n  date: 2025-02-30',
    /:4: expected the day of the correction, a real day .*; found "2025-02-30"/,
  ],
  [
    'a date without its value',
    '- do: set-date\n  article: a\n  quote: May\n  date: 2022-05\n  why: d',
    /:1: expected a key "edtf" with the date that is meant in EDTF/,
    /:4: expected the day of the correction/,
  ],
  [
    'a date that is none',
    '- do: set-date\n  article: a\n  quote: May\n  edtf: May 2022\n  why: d',
    /:4: expected the date that is meant in EDTF, a real date such as .*; found "May 2022"; correct the date/,
  ],
  [
    'a date without an end',
    '- do: set-date\n  article: a\n  quote: May\n  edtf: 2022/..\n  why: d',
    /:4: expected a date with a beginning and an end, without a time of day; found "2022\/\.\."; write a day,/,
  ],
  [
    'neither entity nor name',
    '- do: link\n  article: a\n  quote: b\n  why: d',
    /:1: expected one of the keys "entity" \(known\) and "name" \(new\); found "neither"; add one/,
  ],
  [
    'entity and name',
    '- do: add\n  article: a\n  quote: b\n  entity: c\n  name: d\n  why: e',
    /:5: expected at most one of the keys .*; found "both"; remove one/,
  ],
  [
    'into and name',
    '- do: split\n  entity: a\n  into: b\n  name: c\n  why: d\n  places: [{ article: a }]',
    /:4: expected one of the keys "into"/,
  ],
  [
    'no place',
    '- do: split\n  entity: a\n  into: b\n  why: d\n  places: []',
    /:5: expected at least one place; found an empty list/,
  ],
  [
    'a place that is none',
    '- do: split\n  entity: a\n  into: b\n  why: d\n  places:\n    - a',
    /:6: expected a place, a mapping/,
  ],
  [
    'a place with a context and no quote',
    '- do: split\n  entity: a\n  into: b\n  why: d\n  places:\n    - article: a\n      before: b',
    /:7: expected a key "quote" beside it; found "b"; add the quote/,
  ],
  [
    'a list for words',
    '- do: refuse\n  words: [a, b]\n  why: d',
    /:2: expected the words that are no name; found a list/,
  ],
  ['broken YAML', '- do: remove\n  quote: "a', /:2: expected well-formed YAML/],
  [
    'a tab before a key',
    '- do: remove\n  article: a\n\tquote: b\n  why: c',
    /:3: expected spaces before the first word of a line; found a tab; indent with spaces, two for each step$/,
  ],
  ['a tab before the first key', '-\tdo: remove\n\tquote: b', /:1: expected spaces before .*; found a tab; indent/],
  ['a tab before the lines of a text', '- do: refuse\n  why: >-\n\tb', /:3: expected spaces before .*; found a tab/],
  [
    'a comment in place of a value',
    '- do: remove\n  article: a\n  quote: #x\n  why: d',
    /:3: expected the words of the article; found nothing but a comment \("#x"\); put words that begin with # in quotes/,
  ],
  [
    'a comment in place of a text further in',
    '- do: split\n  entity: a\n  into: b\n  why: d\n  places:\n    - article: a\n      quote: # 5',
    /:7: expected the words of the article; found nothing but a comment \("# 5"\); put/,
  ],
  [
    'the first key in capitals',
    '- Do: remove\n  article: a\n  quote: b\n  why: d',
    /:1: expected keys in small letters; found "Do"; write "do"$/,
  ],
  [
    'any key in capitals',
    '- do: remove\n  article: a\n  why: d\n  QUOTE: b',
    /:4: expected keys in small letters; found "QUOTE"; write "quote"$/,
  ],
  [
    'a key that need not be there in capitals',
    '- do: remove\n  article: a\n  quote: b\n  By: b\n  why: d',
    /:4: expected keys in small letters; found "By"; write "by"/,
  ],
  [
    'an act in capitals',
    '- do: Remove\n  article: a\n  quote: b\n  why: d',
    /:1: expected what to do: .*; found "Remove"; write "remove"/,
  ],
  [
    'a statement with nothing to set',
    '- do: set-statement\n  article: a\n  quote: b\n  why: d',
    /:1: expected at least one of the keys speaker, direct; found "none"; add one/,
  ],
  [
    'a figure in words, and directness that is none',
    '- do: set-figure\n  article: a\n  quote: b\n  value: 1,000\n  why: d\n- do: set-statement\n  article: a\n  quote: b\n  direct: yes\n  why: d',
    /:4: expected a number such as 1000 or 2.5; found "1,000"; write it in digits, without commas/,
    /:9: expected true or false; found "yes"; write "direct: true"/,
  ],
  [
    'a role of nobody',
    '- do: set-role\n  article: a\n  quote: b\n  why: d',
    /:1: expected a key "entity" with the person whose role it is/,
  ],
  [
    'several things at once',
    '- do: link\n  article: a\n  quote: b\n  entity: c\n  name: d\n  kind: e\n  foo: g',
    /:1: expected a key "why"/,
    /:5: expected one of the keys "entity" \(known\) and "name" \(new\); found "both"/,
    /:6: expected a kind/,
    /:7: expected one of the keys .* found "foo"/,
  ],
  [
    'neither of two keys, and no reason',
    '- do: split\n  entity: a\n  places: [{ article: a }]',
    /:1: expected a key "why"/,
    /:1: expected one of the keys "into" \(known\) and "name" \(new\); found "neither"; add one/,
  ],
];

describe('a mistake in the file', () => {
  for (const [what, yaml, ...expected] of WRONG)
    it(`is told with its line: ${what}`, () => {
      const errors = errorsOf(yaml);
      assert.equal(errors.length, expected.length, errors.join('\n'));
      expected.forEach((pattern, i) => assert.match(errors[i]!, pattern));
    });

  it('is words that YAML takes for a comment, but for those that are one', () => {
    const yaml = '- do: refuse\n  words: C #4\n  why: see C #4\n  by: me # a comment\n- do: remov';
    const expected = [
      /:2: expected the whole of "words" in quotes where it has " #" in it; found "C", and "#4" as a comment; put the/,
      /:3: expected the whole of "why" in quotes/,
      /:5: expected what to do/,
    ];
    const errors = errorsOf(yaml);
    assert.equal(errors.length, expected.length, errors.join('\n'));
    expected.forEach((pattern, i) => assert.match(errors[i]!, pattern));
    assert.deepEqual(errorsOf('- do: refuse\n  words: "C #4"\n  why: d\n  # see C #4\n  by: me # a comment'), []);
  });

  it('hides no other, and no correction that is right', () => {
    const right = '- do: refuse\n  words: a\n  why: b';
    const wrong = WRONG.filter(
      ([what, yaml]) =>
        what !== 'broken YAML' && yaml.startsWith('- ') && !yaml.includes('\t') && !yaml.endsWith('\n-'),
    );
    const yaml = [...wrong.map(([, one]) => one), right].join('\n');
    const { errors, corrections, lineOf } = parse(yaml);
    assert.equal(errors.length, wrong.flatMap(([, , ...expected]) => expected).length);
    assert.deepEqual(
      corrections.map(({ id }) => id),
      ['refuse-a'],
    );
    assert.equal(lineOf('refuse-a', ['words']), yaml.split('\n').length - 1);
  });
});

describe('formatCorrection', () => {
  const ODD = [
    '~',
    'NO',
    '- a',
    'a: b',
    '# a',
    '“quoted”',
    "it's",
    '"a"',
    '{a}',
    '[a',
    '2025-06-24',
    '1e3',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '| a',
    'a #b',
    'x\u00ady',
    'é',
    '🚀',
    ',',
    '?',
    'true',
    'null',
    '-',
    'a\\b',
    `long ${'word '.repeat(60)}end`,
  ];
  const all: WrittenCorrection[] = [
    { do: 'remove', article: 'a', quote: 'Nor', before: 'x', why: 'y', by: 'z', date: '2025-07-01' },
    { do: 'link', article: 'a', quote: 'b', all: true, entity: 'person/x', kind: 'person', why: 'y' },
    { do: 'change-kind', article: 'a', quote: 'b', kind: 'system-class', why: 'y' },
    { do: 'set-date', article: 'a', quote: 'May', edtf: '2022-05~', why: 'y' },
    { do: 'add', article: 'a', quote: 'b', after: 'c', name: 'D', kind: 'event', why: 'y' },
    { do: 'rename', entity: 'person/x', name: 'Y', why: 'y' },
    { do: 'merge', entity: 'person/x', into: 'Y', why: 'y' },
    {
      do: 'split',
      entity: 'X',
      name: 'Y',
      places: [{ article: 'a', quote: 'b', before: 'c' }, { article: 'b' }],
      why: 'y',
    },
    { do: 'refuse', words: 'b', kind: 'person', why: 'y' },
    { do: 'add-date', article: 'a', quote: 'the eve', edtf: '2022-05-01', why: 'y' },
    { do: 'remove-statement', article: 'a', quote: 'b', all: true, why: 'y' },
    { do: 'set-statement', article: 'a', quote: 'b', speaker: 'nobody', direct: false, why: 'y' },
    { do: 'set-figure', article: 'a', quote: 'b', value: 0.5, high: 1000000, unit: '%', of: 'c', why: 'y' },
    { do: 'remove-figure', article: 'a', quote: 'b', why: 'y' },
    { do: 'set-role', article: 'a', quote: 'b', entity: 'X', why: 'y' },
    { do: 'remove-role', article: 'a', quote: 'b', entity: 'X', why: 'y' },
    { do: 'confirm', article: 'a', quote: 'b', kind: 'statement', entity: 'X', edtf: '2022-05', why: 'y' },
    { do: 'apart', entity: 'X', from: 'Y', why: 'y' },
    ...ODD.map((words): WrittenCorrection => ({
      do: 'remove',
      article: 'a',
      quote: words,
      before: words,
      why: words,
      by: words,
    })),
  ];

  it('writes lines that say the same when they are read', () => {
    for (const one of all) {
      const lines = formatCorrection(one);
      assert.match(lines, /^- do: .*\n( {2,}.*\n)*$/);
      assert.deepEqual(errorsOf(lines), [], lines);
      assert.deepEqual(written(lines), [one], lines);
    }
    assert.deepEqual(written(all.map(formatCorrection).join('')), all);
  });

  it('writes a correction that has been read, without its id, in the order of the examples', () => {
    const yaml =
      "- do: link\n  article: a\n  quote: 'b: c'\n  entity: place/x\n  why: y\n  by: z\n  date: 2025-07-01\n";
    assert.equal(formatCorrection(parse(yaml).corrections[0]!), yaml);
  });
});
