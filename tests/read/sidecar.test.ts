import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorLine } from '../../src/read/errors.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';

const read = (yaml: string | Uint8Array) => parseSidecar('a.yaml', typeof yaml === 'string' ? Buffer.from(yaml) : yaml);

/** The errors of a sidecar, one a line. */
const errorsOf = (yaml: string | Uint8Array): string[] => {
  const result = read(yaml);
  return 'errors' in result ? result.errors.map(errorLine) : [];
};

describe('a sidecar', () => {
  it('states what an editor knows', () => {
    const yaml = [
      'title: "Deterrence: NATO"',
      'publisher: UNN',
      'author: Jane Doe',
      'url: https://example.org/a',
      'language: pt-BR',
      'notes: [one, two]',
      'published:',
      '  edtf: 2022-03-27~',
      '  basis: >-',
      '    A sentence',
      '    on two lines.',
      '  earliest: 2022-03-26',
      '  latest: 2022-03-31',
      '  anchor: 2022-03-27',
    ].join('\r\n');
    assert.deepEqual(read(yaml), {
      value: {
        title: 'Deterrence: NATO',
        publisher: 'UNN',
        author: 'Jane Doe',
        url: 'https://example.org/a',
        language: 'pt-BR',
        notes: ['one', 'two'],
        published: {
          edtf: '2022-03-27~',
          basis: 'A sentence on two lines.',
          earliest: '2022-03-26',
          latest: '2022-03-31',
          anchor: '2022-03-27',
        },
      },
    });
  });

  it('states what is to be read in place of what is printed', () => {
    const yaml =
      "repairs:\n  - quote: Nor said\n    to: NATO  said\n    why: A slip.\n  - { quote: x, all: true, to: '' }\n";
    const repairs = [
      { quote: 'Nor said', to: 'NATO said', why: 'A slip.' },
      { quote: 'x', all: true, to: '' },
    ];
    assert.deepEqual(read(yaml), { value: { repairs } });
  });

  it('may be empty, or comments only', () => {
    for (const yaml of ['', '\n', '# nothing known\n', '---\n', '\ufeff'])
      assert.deepEqual(read(yaml), { value: {} }, yaml);
  });

  it('has values as they are written, whatever YAML makes of them elsewhere', () => {
    for (const date of ['2025', '2025-06-04', '2025-06', '2025-06-05/2025-06-23', '2022-03-27~', '2022-21'])
      assert.deepEqual(read(`published: ${date}`), { value: { published: { edtf: date } } });
    assert.deepEqual(read('title: 1984\npublisher: NO\nauthor: 0x10'), {
      value: { title: '1984', publisher: 'NO', author: '0x10' },
    });
  });
});

describe('an error in a sidecar', () => {
  const cases: [name: string, yaml: string | Uint8Array, ...expected: RegExp[]][] = [
    [
      'a misspelt key',
      'title: a\npublsher: b',
      /^a\.yaml:2: expected one of the keys title, publisher.*; found "publsher"; write "publisher"/,
    ],
    ['an unknown key', 'mood: gloomy', /^a\.yaml:1: .*found "mood"; remove the key/],
    ['a repair without its words', 'repairs:\n  - to: x', /^a\.yaml:2: expected a key "quote".*add it/],
    ['a repair that says nothing', 'repairs:\n  - quote: x', /^a\.yaml:2: expected a key "to".*add it/],
    [
      'wrong keys and values of repairs',
      'repairs:\n  - quote: x\n    to: [y]\n    al: true\n  - quote: y\n    to: z\n    all: yes',
      /:3: .*found a list/,
      /:4: .*"al"; write "all"/,
      /:7: .*found "yes"/,
    ],
    ['one repair for a list', 'repairs: { quote: x, to: y }', /^a\.yaml:1: expected a list of repairs/],
    [
      'several at once',
      'titel: a\nlanguage: english\n\npublished: June',
      /:1: .*"titel"; write "title"/,
      /:2: .*language code.*"english"/,
      /:4: .*EDTF.*"June"/,
    ],
    [
      'no such day',
      'published: 2022-02-30',
      /^a\.yaml:1: expected the date .* a real date .*; found "2022-02-30"; correct the date/,
    ],
    ['no such month', 'published: 2022-13', /found "2022-13"/],
    ['a date in words', 'published: 4 June 2025', /EDTF/],
    ['an open interval', 'published: 2022/..', /a beginning and an end; found "2022\/\.\."/],
    ['a list for a date', 'published: [2022]', /mapping.*found a list/],
    [
      'a date without its EDTF',
      'published:\n  basis: x',
      /^a\.yaml:2: expected a key "edtf".*found no such key; add it/,
    ],
    ['a misspelt key within', 'published:\n  edtf: 2022\n  ankor: 2022-01-01', /^a\.yaml:3: .*"ankor"; write "anchor"/],
    [
      'a bound that is no day',
      'published:\n  edtf: 2022\n  earliest: 2022-01',
      /^a\.yaml:3: expected the first possible day/,
    ],
    [
      'bounds the wrong way round',
      'published:\n  edtf: 2022\n  earliest: 2022-03-02\n  latest: 2022-03-01',
      /:3: expected earliest and latest in order/,
    ],
    [
      'bounds beside the date',
      'published:\n  edtf: 2022-03\n  earliest: 2022-05-01\n  latest: 2022-05-02',
      /:2: expected a date between earliest and latest/,
    ],
    [
      'an anchor out of bounds',
      'published:\n  edtf: 2022-03\n  anchor: 2022-04-01',
      /:3: expected a day between earliest and latest \(2022-03-01 to 2022-03-31\)/,
    ],
    ['an empty value', 'title:', /:1: expected the headline; found nothing; write it out/],
    ['a list for a text', 'title: [a]', /found a list/],
    ['a text for a list', 'notes: a', /expected a list of notes; found "a"/],
    ['an empty note', 'notes:\n  - a\n  - ""', /^a\.yaml:3: expected notes; found nothing/],
    ['an address that is none', 'url: www.example.org', /web address/],
    ['an address that is a script', 'url: javascript:alert(1)', /web address/],
    ['a list for all', '- title: a', /^a\.yaml:1: expected what is known.*found a list/],
    ['a text for all', 'NATO', /found "NATO"/],
    [
      'a key twice',
      'title: a\ntitle: b',
      /^a\.yaml:2: expected YAML with unique keys; found the key "title" again; keep one/,
    ],
    ['a tab', 'published:\n\tedtf: 2022', /^a\.yaml:2: .*indent with spaces/],
    ['a colon without quotes', 'title: Deterrence: NATO', /^a\.yaml:1: .*put the value in quotes/],
    ['an open quotation mark', 'title: "NATO', /^a\.yaml:1: .*YAML/],
    ['an unknown alias', 'title: *x', /alias.*write the values out/],
    ['a second document', 'title: a\n---\ntitle: b', /^a\.yaml:2: expected one YAML document/],
    ['bytes that are no UTF-8', Buffer.from([0x74, 0x3a, 0x20, 0xe9]), /UTF-8/],
    ['brackets without end', '['.repeat(20_000), /YAML/],
    [
      'a bomb of aliases',
      ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b]'].join('\n'),
      /alias.*write the values out/,
    ],
    ['a key of the language itself', '__proto__: x', /"__proto__"/],
  ];
  for (const [name, yaml, ...expected] of cases)
    it(name, () => {
      const errors = errorsOf(yaml);
      assert.equal(errors.length, expected.length, errors.join('\n'));
      expected.forEach((pattern, i) => assert.match(errors[i]!, pattern));
    });
});

it('tells of words that YAML would drop', () => {
  assert.deepEqual(errorsOf('notes:\n  - see page #4\nlanguage: en # English\n'), [
    'a.yaml:2: expected the whole of "notes" in quotes where it has " #" in it; found "see page", and "#4" as a comment; put the value in quotes, or the comment on a line of its own',
  ]);
});

it('says who has checked the article, with the beginning of its hash', () => {
  const said = (by: string, date: string, sha256: string) =>
    errorsOf(`reviewed:\n  by: ${by}\n  date: ${date}\n  sha256: ${sha256}\n`);
  assert.deepEqual(said('A. Editor', '2025-07-01', '0123456789ab'), []);
  assert.match(said('NAME', '2025-07-01', '0123456789ab').join(), /a.yaml:2: expected the name of who has checked it/);
  assert.match(said('A', 'YYYY-MM-DD', '0123456789ab').join(), /a.yaml:3: expected the day of the review/);
  assert.match(said('A', '2025-07-01', '0123').join(), /a.yaml:4: expected the first 12 digits of the file’s SHA-256/);
});
