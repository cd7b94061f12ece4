import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { correctCorpus } from '../../../src/extract/corrections/corpus.ts';
import { correctMentions, prepare } from '../../../src/extract/corrections/index.ts';
import type { Merge } from '../../../src/model.ts';
import { article } from '../sample.ts';
import { corrections, foundIn, KNOWN, lineOf, names, scene } from './scene.ts';

const TEXT = 'Vahtra of Estonia met Zarn. Vahtra left. Patriot came, and Patriot missiles.';
const FOUND = [
  'person Vahtra of Estonia',
  'person Zarn',
  'person Vahtra',
  'person Patriot',
  'system Patriot = MIM-104 Patriot',
];

const DONE: readonly [what: string, yaml: string, ...expected: string[]][] = [
  [
    'rename: another name and id',
    '- do: rename\n  entity: person/vahtra-of-estonia\n  name: Peeter Vahtra',
    'person Vahtra of Estonia -> person/peeter-vahtra',
    'person Zarn -> person/zarn',
    'person Vahtra -> person/vahtra',
    'person Patriot -> person/patriot',
    'system Patriot -> system/mim-104-patriot',
  ],
  [
    'rename: another kind as well, by its name',
    '- do: rename\n  entity: Vahtra of Estonia\n  name: Vahtra\n  kind: organization',
    'organization Vahtra of Estonia -> organization/vahtra',
    'person Zarn -> person/zarn',
    'person Vahtra -> person/vahtra',
    'person Patriot -> person/patriot',
    'system Patriot -> system/mim-104-patriot',
  ],
  [
    'merge: into an entity of the catalogue of another kind, where it is stated',
    '- do: merge\n  entity: person/zarn\n  into: organization/zarn-works\n  kind: organization',
    'person Vahtra of Estonia -> person/vahtra-of-estonia',
    'organization Zarn -> organization/zarn-works',
    'person Vahtra -> person/vahtra',
    'person Patriot -> person/patriot',
    'system Patriot -> system/mim-104-patriot',
  ],
  [
    'merge: of one name, the entity of the same kind',
    '- do: merge\n  entity: person/zarn\n  into: Zarn',
    'person Vahtra of Estonia -> person/vahtra-of-estonia',
    'person Zarn -> person/ebbo-zarn',
    'person Vahtra -> person/vahtra',
    'person Patriot -> person/patriot',
    'system Patriot -> system/mim-104-patriot',
  ],
  [
    'merge: one after the other',
    '- do: merge\n  entity: person/vahtra\n  into: Vahtra of Estonia\n- do: merge\n  entity: person/vahtra-of-estonia\n  into: A. Vahtra',
    'person Vahtra of Estonia -> person/anneli-vahtra',
    'person Zarn -> person/zarn',
    'person Vahtra -> person/anneli-vahtra',
    'person Patriot -> person/patriot',
    'system Patriot -> system/mim-104-patriot',
  ],
  [
    'refuse: never of that kind',
    '- do: refuse\n  words: Patriot\n  kind: person',
    'person Vahtra of Estonia -> person/vahtra-of-estonia',
    'person Zarn -> person/zarn',
    'person Vahtra -> person/vahtra',
    'system Patriot -> system/mim-104-patriot',
  ],
  [
    'refuse: never a name',
    '- do: refuse\n  words: Patriot',
    'person Vahtra of Estonia -> person/vahtra-of-estonia',
    'person Zarn -> person/zarn',
    'person Vahtra -> person/vahtra',
  ],
];

for (const [what, yaml, ...expected] of DONE)
  test(what, () => {
    const { lines, prepared } = scene(TEXT, FOUND, yaml);
    assert.deepEqual(prepared.problems, []);
    assert.deepEqual(lines, expected);
  });

describe('with a correction of the article', () => {
  const own = (act: string, quote: string, ...more: string[]): string =>
    [`- do: ${act}`, 'article: sample', `quote: ${quote}`, ...more].join('\n  ');

  it('words are safe from refuse, and from it alone', () => {
    const yaml = `${own('link', 'Zarn', 'name: Peeter Zarn')}\n- do: refuse\n  words: Zarn`;
    const { lines, corrected } = scene(
      'Zarn came. Then Zarn left.',
      ['person Zarn', 'person Zarn'],
      yaml.replace('quote: Zarn', 'quote: Zarn\n  after: came'),
    );
    assert.deepEqual(lines, ['person Zarn -> person/peeter-zarn']);
    assert.equal(corrected.length, 2);
  });

  it('what it makes of words is followed on', () => {
    const yaml = `${own('add', 'Anneli', 'name: Vahtra of Narva', 'kind: person')}\n- do: merge\n  entity: person/vahtra-of-narva\n  into: Anneli Vahtra`;
    const { lines, corrected } = scene('Anneli came.', [], yaml);
    assert.deepEqual(lines, ['person Anneli -> person/anneli-vahtra']);
    assert.deepEqual(
      corrected.map(({ now }) => now && 'entity' in now && now.entity),
      ['person/anneli-vahtra', 'person/anneli-vahtra'],
    );
    assert.equal(new Set(corrected.map(({ correction }) => correction)).size, 2);
  });
});

describe('split', () => {
  const SPLIT = [
    '- do: split',
    'entity: person/anneli-vahtra',
    'name: Peeter Vahtra',
    'places:',
    '  - article: sample',
    '    quote: Vahtra',
    '    before: her brother',
  ].join('\n  ');
  const text = 'Anneli Vahtra met her brother Vahtra. Vahtra spoke.';
  const found = ['person Anneli Vahtra', 'person Vahtra = Anneli Vahtra', 'person Vahtra = Anneli Vahtra'];

  it('makes another entity of mentions in certain places', () => {
    assert.deepEqual(scene(text, found, SPLIT).lines, [
      'person Anneli Vahtra -> person/anneli-vahtra',
      'person Vahtra -> person/peeter-vahtra',
      'person Vahtra -> person/anneli-vahtra',
    ]);
  });

  it('takes a whole article, with surnames alone, and leaves others', () => {
    const whole = SPLIT.replace(/\n +quote.*\n.*$/, '').replace('name: Peeter Vahtra', 'into: Ebbo Zarn');
    const { lines, problems } = scene(
      `${text} Zarn came.`,
      [...found.slice(0, 2), 'person Vahtra', 'organization Zarn'],
      whole,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(lines, [
      'person Anneli Vahtra -> person/ebbo-zarn',
      'person Vahtra -> person/ebbo-zarn',
      'person Vahtra -> person/ebbo-zarn',
      'organization Zarn -> organization/zarn',
    ]);
  });

  it('goes by what the corpus takes a surname for', () => {
    const whole = SPLIT.replace(/\n +quote.*\n.*$/, '');
    const page = article('Vahtra came. Anneli Vahtra left.');
    const machine = foundIn(page.text, ['person Vahtra', 'person Anneli Vahtra']);
    for (const [to, expected] of [
      ['person/anneli-vahtra', 2],
      ['person/mari-vahtra', 1],
    ] as const) {
      const merges: Merge[] = [{ from: 'person/vahtra', to, name: 'Vahtra', reason: 'the test' }];
      const { corrected } = correctMentions(page, machine, prepare(corrections(whole), KNOWN, merges));
      assert.equal(corrected.length, expected, to);
    }
  });
});

it('a merge holds for the names that the corpus takes for the merged one', () => {
  const [first, second] = ['Peeter Vahtra came.', 'Vahtra left.'].map((text, i) => ({ ...article(text), id: `a${i}` }));
  const machine = [
    { article: first!, found: foundIn(first!.text, ['person Peeter Vahtra']) },
    { article: second!, found: foundIn(second!.text, ['person Vahtra']) },
  ];
  const read = corrections('- do: merge\n  entity: person/peeter-vahtra\n  into: Ebbo Zarn');
  const merges: Merge[] = [{ from: 'person/vahtra', to: 'person/peeter-vahtra', name: 'Vahtra', reason: 'the test' }];
  const { outcomes, problems } = correctCorpus(machine, prepare(read, KNOWN, merges), true);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    outcomes.flatMap(({ mentions }) => mentions.map(lineOf)),
    ['person Peeter Vahtra -> person/ebbo-zarn', 'person Vahtra -> person/ebbo-zarn'],
  );
  assert.ok(outcomes.every(({ mentions }) => names(mentions)[0]?.correction === read[0]!.id));
});
