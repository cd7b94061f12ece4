import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { correctMentions, RULE } from '../../../src/extract/corrections/index.ts';
import { lineOf, names, scene } from './scene.ts';

const VISIT = 'Nor said that Georgia and Alabama would buy Patriot missiles in May.';
const FOUND = ['person Nor', 'place Georgia', 'place Alabama', 'person Patriot', 'date May'];
const on = (act: string, quote: string, ...more: string[]): string =>
  [`- do: ${act}`, 'article: sample', `quote: ${quote}`, ...more].join('\n  ');

const DONE: readonly [what: string, yaml: string, ...expected: string[]][] = [
  [
    'remove: not a name',
    on('remove', 'Nor'),
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'person Patriot -> person/patriot',
    'date May',
  ],
  [
    'remove: not a date',
    on('remove', 'May'),
    'person Nor -> person/nor',
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'person Patriot -> person/patriot',
  ],
  [
    'link: to an entity by its id',
    on('link', 'Georgia', 'entity: place/georgia-us-state'),
    'person Nor -> person/nor',
    'place Georgia -> place/georgia-us-state',
    'place Alabama -> place/alabama',
    'person Patriot -> person/patriot',
    'date May',
  ],
  [
    'link: to an entity of another kind by its name',
    on('link', 'Patriot', 'entity: MIM-104 Patriot'),
    'person Nor -> person/nor',
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'system Patriot -> system/mim-104-patriot',
    'date May',
  ],
  [
    'link: to a new entity, of another kind as well',
    on('link', 'Nor', 'name: Norwegian Agency', 'kind: organization'),
    'organization Nor -> organization/norwegian-agency',
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'person Patriot -> person/patriot',
    'date May',
  ],
  [
    'change-kind: to what the catalogue has of that kind',
    on('change-kind', 'Patriot', 'kind: system'),
    'person Nor -> person/nor',
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'system Patriot -> system/mim-104-patriot',
    'date May',
  ],
  [
    'change-kind: to one that nobody knows',
    on('change-kind', 'Nor', 'kind: organization'),
    'organization Nor -> organization/nor',
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'person Patriot -> person/patriot',
    'date May',
  ],
  [
    'add: longer than what the machine has found, which gives way',
    on('add', 'Georgia and Alabama', 'kind: organization'),
    'person Nor -> person/nor',
    'organization Georgia and Alabama -> organization/georgia-and-alabama',
    'person Patriot -> person/patriot',
    'date May',
  ],
  [
    'add: a name in place of a date',
    on('add', 'May', 'kind: person', 'name: Jane May'),
    'person Nor -> person/nor',
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'person Patriot -> person/patriot',
    'person May -> person/jane-may',
  ],
  [
    'add: what the machine has missed, known to the catalogue by that form',
    on('add', 'missiles', 'entity: drone'),
    'person Nor -> person/nor',
    'place Georgia -> place/georgia',
    'place Alabama -> place/alabama',
    'person Patriot -> person/patriot',
    'system-class missiles -> system/drone',
    'date May',
  ],
];

for (const [what, yaml, ...expected] of DONE)
  test(what, () => {
    const { lines, problems } = scene(VISIT, FOUND, yaml);
    assert.deepEqual(problems, []);
    assert.deepEqual(lines, expected);
  });

describe('an added name without an entity', () => {
  const added = (text: string, found: readonly string[], ...more: string[]): string | undefined =>
    names(scene(text, found, on('add', 'Zarn', 'before: and', ...more)).mentions).at(-1)?.entity;

  it('is whoever the article calls so elsewhere, or has that surname', () => {
    const full = ['person Peeter Zarn'];
    assert.equal(added('Peeter Zarn came, and Zarn.', full, 'kind: person'), 'person/peeter-zarn');
    assert.equal(added('Zarn came, and Zarn.', ['person Zarn = Mari Zarn'], 'kind: person'), 'person/mari-zarn');
  });

  it('is one of the catalogue, or of its own, where the article has nobody or several of them', () => {
    const two = ['person Peeter Zarn', 'person Mari Zarn'];
    assert.equal(
      added('Peeter Zarn and Mari Zarn came, and Zarn.', two, 'after: .', 'kind: person'),
      'person/ebbo-zarn',
    );
    assert.equal(added('Peeter Zarn came, and Zarn.', ['person Peeter Zarn'], 'kind: place'), 'place/zarn');
    assert.equal(added('They came, and Zarn.', [], 'kind: organization'), 'organization/zarn-works');
  });
});

describe('a corrected mention', () => {
  it('says who has made it so, and how its words relate to the name', () => {
    const { mentions, corrections } = scene(VISIT, FOUND, on('link', 'Patriot', 'entity: MIM-104 Patriot'));
    const mention = names(mentions).find(({ kind }) => kind === 'system');
    assert.deepEqual(
      [mention?.rule, mention?.certainty, mention?.name, mention?.form, mention?.correction],
      [RULE, 'stated', 'MIM-104 Patriot', 'short', corrections[0]?.id],
    );
  });

  it('keeps the role of a person and loses it as anything else', () => {
    const role = { title: 'Minister', start: 0, end: 8 };
    for (const [entity, expected] of [
      ['person/ebbo-zarn', role],
      ['organization/zarn-works', undefined],
    ] as const) {
      const { article, found, prepared } = scene(
        'Minister Zarn came.',
        ['person Zarn'],
        on('link', 'Zarn', `entity: ${entity}`),
      );
      const withRole = names(found).map((mention) => ({ ...mention, role }));
      const { mentions } = correctMentions(article, withRole, prepared);
      assert.deepEqual(
        names(mentions).map((mention) => mention.role),
        [expected],
      );
    }
  });

  it('stays a misspelling, but for a name that has the word in it', () => {
    for (const [name, expected] of [
      ['Ebbo Zarnow', 'misspelling'],
      ['Ebbo Zarrn', 'short'],
    ]) {
      const { article, found, prepared } = scene('Zarrn came.', ['person Zarrn'], on('link', 'Zarrn', `name: ${name}`));
      const misspelt = names(found).map((mention) => ({ ...mention, name: 'Ebbo Zarn', form: 'misspelling' as const }));
      assert.equal(names(correctMentions(article, misspelt, prepared).mentions)[0]?.form, expected);
    }
  });
});

describe('what a correction has done', () => {
  it('is told with the words of the machine and what holds now', () => {
    const { corrected, corrections } = scene(
      VISIT,
      FOUND,
      [
        on('remove', 'Nor'),
        on('add', 'Georgia and Alabama', 'kind: event'),
        on('add', 'would buy Patriot', 'kind: event'),
      ].join('\n'),
    );
    assert.deepEqual(
      corrected.map(({ correction, was, now }) => [correction, was.map(lineOf), now && lineOf(now)]),
      [
        [corrections[0]!.id, ['person Nor -> person/nor'], undefined],
        [corrections[1]!.id, [], 'event Georgia and Alabama -> event/georgia-and-alabama'],
        [corrections[2]!.id, [], 'event would buy Patriot -> event/would-buy-patriot'],
      ],
    );
  });

  it('includes what had to give way', () => {
    const { corrected } = scene(VISIT, FOUND, on('add', 'Georgia and Alabama', 'kind: organization'));
    assert.deepEqual(corrected[0]?.was.map(lineOf), [
      'place Georgia -> place/georgia',
      'place Alabama -> place/alabama',
    ]);
  });

  it('is nothing where there are no corrections', () => {
    const { mentions, found, corrected } = scene(VISIT, FOUND, '');
    assert.equal(mentions, found);
    assert.deepEqual(corrected, []);
  });
});
