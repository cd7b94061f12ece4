import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problems, scene } from './scene.ts';

type Texts = Readonly<Record<string, readonly [text: string, ...found: string[]]>>;

const on = (act: string, quote: string, ...more: string[]): string =>
  [`- do: ${act}`, 'article: a', `quote: ${quote}`, ...more].join('\n  ');

const TWO: Texts = {
  a: [
    'Zarn met Georgia and Alabama in May. Later Zarn met the drones of Patriot system.',
    'person Zarn',
    'place Georgia',
    'date May',
    'person Zarn',
    'system-class drones',
    'system Patriot system = MIM-104 Patriot',
  ],
  b: ['Vahtra came.', 'person Vahtra'],
};

const WRONG: readonly [what: string, yaml: string, ...expected: RegExp[]][] = [
  [
    'words that are gone',
    on('remove', 'Zarnow'),
    /^remove-a-zarnow quote: words of the article a; "Zarnow", which is not in it; copy the words .*or remove/,
  ],
  ['words in other capitals', on('remove', 'ZARN'), /"ZARN", which is not in it; "Zarn" is;/],
  [
    'a part of a word',
    on('add', 'Alab', 'kind: place'),
    /"Alab", which stands there only within a longer word \("Alabama"\); quote the whole word/,
  ],
  [
    'words that occur twice, with contexts to copy',
    on('remove', 'Zarn'),
    /quote: words that occur once .*; "Zarn" 2 times: \(1\) after: 'met Georgia'; \(2\) before: 'Later'; copy the context .*"all: true"$/,
  ],
  [
    'a context that does not tell',
    on('remove', 'Zarn', 'after: met'),
    /"Zarn" with this context 2 times: \(1\) after: 'met Georgia'/,
  ],
  [
    'a context that is wrong, with the right ones',
    on('remove', 'Zarn', 'before: Earlier'),
    /before: the words that stand directly before and after the quote; others; "Zarn" stands there with \(1\) after: 'met Georgia'; \(2\) before: 'Later'/,
  ],
  [
    'a context that is wrong after the words',
    on('remove', 'Georgia', 'after: or'),
    /after: the words that stand .*"Georgia" stands there with \(1\) nothing around it/,
  ],
  [
    'an article that is not there',
    '- do: split\n  entity: person/zarn\n  name: Peeter Zarn\n  places:\n    - article: a\n      quote: Zarn\n      before: Later\n    - article: b',
    /^split-person-zarn places\.1\.article: mentions of person\/zarn in b; none/,
  ],
  [
    'nothing to remove',
    on('remove', 'Alabama'),
    /words about which the machine is wrong; no name and no date.*; remove the correction$/,
  ],
  [
    'a part of a name',
    on('remove', 'Patriot'),
    /all the words of a name and no others; "Patriot system", the system system\/mim-104-patriot; quote these words/,
  ],
  [
    'a link to what it is',
    on('link', 'Georgia', 'entity: place/georgia'),
    /quote: words about which the machine is wrong; "Georgia", the place place\/georgia already; remove the correction/,
  ],
  [
    'a link where no name is',
    on('link', 'Alabama', 'name: Alabama'),
    /quote: a name that the machine has found; words in which it has found none; write "do: add"/,
  ],
  ['a link of a date', on('link', 'May', 'name: Jane May'), /a name; the date "May"; write "do: add"/],
  ['a kind that it is', on('change-kind', 'Georgia', 'kind: place'), /already; remove the correction/],
  [
    'a kind that it is, in every place',
    on('change-kind', 'Zarn', 'all: true', 'kind: person'),
    /already; remove the correction/,
  ],
  [
    'a name that is there',
    on('add', 'Georgia', 'entity: place/georgia'),
    /"Georgia", the place place\/georgia already; remove the correction/,
  ],
  [
    'an added name where another one is',
    on('add', 'Georgia', 'kind: place', 'name: Georgia Base'),
    /words in which the machine has found no name; "Georgia", .*; write "do: link" or "do: change-kind"/,
  ],
  [
    'a name that may be several of the catalogue',
    on('add', 'Alabama', 'entity: Zarn'),
    /entity: one entity of the catalogue; "Zarn", which may be person\/ebbo-zarn, organization\/zarn-works; write the id/,
  ],
  [
    'an id that neither the catalogue nor an article has',
    on('add', 'Alabama', 'entity: place/alabama'),
    /entity: an entity that the catalogue or an article names; "place\/alabama", which none does; correct the name/,
  ],
  [
    'a name that nobody knows',
    on('add', 'Alabama', 'entity: Alabamma', 'kind: place'),
    /entity: an entity that the catalogue or an article names; "Alabamma", which none does; correct the name/,
  ],
  [
    'a name that the articles give to another kind',
    on('add', 'Alabama', 'entity: Vahtra', 'kind: place'),
    /entity: an entity .*; "Vahtra"/,
  ],
  [
    'a new name that the catalogue has',
    on('link', 'Zarn', 'all: true', 'kind: person', 'name: Ebbo Zarn'),
    /name: a name that the catalogue does not have; "Ebbo Zarn" \(person\/ebbo-zarn\); write "entity"/,
  ],
  [
    'a kind that is not the catalogue’s',
    on('add', 'Alabama', 'entity: place/georgia', 'kind: person'),
    /kind: the kind that the catalogue gives to Georgia \(place\); "person"/,
  ],
  [
    'no kind for a new name',
    on('add', 'Alabama'),
    /kind: a kind, since the catalogue does not have the name; none; add "kind"/,
  ],
  [
    'a split of what is of another kind',
    '- do: split\n  entity: person/zarn\n  name: Peeter Zarn\n  places:\n    - article: a\n      quote: Georgia',
    /places\.0\.quote: a mention of person\/zarn; "Georgia", the place place\/georgia; quote one of its mentions/,
  ],
  [
    'a rename of an entity of the catalogue',
    '- do: rename\n  entity: place/georgia\n  name: Sakartvelo',
    /entity: an entity that the catalogue does not have; "place\/georgia", which is Georgia there; change its name in content\/entities/,
  ],
  [
    'a rename to the name of another one',
    '- do: rename\n  entity: person/zarn\n  name: Ebbo Zarn',
    /name: a name that the catalogue does not have; .*; write "do: merge", and "into" in place of "name"$/,
  ],
  [
    'a rename of nobody',
    '- do: rename\n  entity: person/zarnow\n  name: Peeter Zarnow',
    /entity: an entity that the machine finds in an article, .*; "person\/zarnow", which it finds in none/,
  ],
  [
    'a rename to its own name',
    '- do: rename\n  entity: person/zarn\n  name: Zarn',
    /"person\/zarn", which is so already; nothing changes: remove the correction$/,
  ],
  [
    'a rename that the articles have overtaken',
    '- do: rename\n  entity: person/zarnow\n  name: Zarn',
    /"person\/zarnow", which it finds in none; nothing changes: remove the correction/,
  ],
  [
    'a rename to the name of another one of the articles',
    '- do: rename\n  entity: person/zarn\n  name: Vahtra',
    /name: a name that no other entity has; "Vahtra", .* person\/vahtra .*; write "do: merge", and "into"/,
  ],
  [
    'the same, by its name',
    '- do: rename\n  entity: Vahtra\n  name: Zarn',
    /name: a name that no other entity has; "Zarn"/,
  ],
  [
    'a merge into an entity of the catalogue of another kind',
    '- do: merge\n  entity: person/zarn\n  into: place/georgia',
    /into: an entity of the same kind; "place\/georgia" \(place\), where "person\/zarn" is of the kind person; .*"kind: place"/,
  ],
  [
    'a merge into an entity of the articles of another kind, both by their names',
    '- do: merge\n  entity: Vahtra\n  into: Georgia',
    /into: an entity of the same kind; "Georgia" \(place\), where "Vahtra" is of the kind person/,
  ],
  [
    'a merge of nobody',
    '- do: merge\n  entity: person/zarnow\n  into: Ebbo Zarn',
    /"person\/zarnow", which it finds in none/,
  ],
  [
    'a merge into nobody',
    '- do: merge\n  entity: person/zarn\n  into: Peeter Zarnow',
    /into: an entity that .*names; "Peeter Zarnow", which none does/,
  ],
  [
    'a merge into itself',
    '- do: merge\n  entity: place/georgia\n  into: Georgia',
    /into: another entity; "Georgia", the same one; nothing changes: .*remove the correction$/,
  ],
  [
    'a merge into itself that the catalogue does not have',
    '- do: merge\n  entity: person/zarn\n  into: person/zarn',
    /into: another entity; "person\/zarn", the same one; nothing changes/,
  ],
  [
    'a merge into an id that nobody has',
    '- do: merge\n  entity: person/zarn\n  into: person/nobody-else',
    /into: an entity that .*names; "person\/nobody-else", which none does/,
  ],
  [
    'merges in a circle',
    '- do: merge\n  entity: person/zarn\n  into: Vahtra\n- do: merge\n  entity: person/vahtra\n  into: Zarn the Elder\n- do: rename\n  entity: person/zarn-the-elder\n  name: Zarn',
    /^merge-person-zarn into: an entity that does not become this one again; "Vahtra", of which other corrections make "person\/zarn"/,
    /^merge-person-vahtra into: /,
    /^rename-person-zarn-the-elder name: /,
  ],
  [
    'words that are no name',
    '- do: refuse\n  words: Alabama',
    /words: words that the machine takes for a name; "Alabama", which it takes for none/,
  ],
  [
    'words that are no name of that kind',
    '- do: refuse\n  words: Zarn\n  kind: place',
    /a name \(place\); "Zarn", which/,
  ],
];

describe('a correction with a mistake', () => {
  for (const [what, yaml, ...expected] of WRONG)
    it(what, () => {
      const found = problems(TWO, yaml);
      assert.equal(found.length, expected.length, found.join('\n'));
      expected.forEach((pattern, i) => assert.match(found[i]!, pattern));
    });

  it('hides no other', () => {
    const all = WRONG.filter(([, yaml]) => yaml.includes('article: a\n')).map(([, yaml]) => yaml);
    const found = problems(TWO, all.join('\n'));
    assert.ok(found.length >= all.length, `${found.length} of ${all.length}`);
  });

  it('leaves the others in force', () => {
    const { lines } = scene(
      'Zarn met Vahtra.',
      ['person Zarn', 'person Vahtra'],
      '- do: remove\n  article: sample\n  quote: nobody\n- do: remove\n  article: sample\n  quote: Zarn',
    );
    assert.deepEqual(lines, ['person Vahtra -> person/vahtra']);
  });
});

const CONTRARY: readonly [what: string, yaml: string, expected: RegExp][] = [
  [
    'two on one mention',
    `${on('remove', 'Georgia')}\n${on('link', 'Georgia', 'entity: place/georgia-us-state')}`,
    /^link-a-georgia quote: one correction of the same thing; another one remove-a-georgia; keep the one that is right$/,
  ],
  [
    'the same twice',
    `${on('remove', 'Georgia')}\n${on('remove', 'Georgia')}`,
    /^remove-a-georgia-2 quote: .* remove-a-georgia;/,
  ],
  [
    'one place and every place',
    `${on('link', 'Zarn', 'all: true', 'entity: person/ebbo-zarn')}\n${on('remove', 'Zarn', 'before: Later')}`,
    /^remove-a-zarn quote: .* link-a-zarn;/,
  ],
  [
    'names that cross',
    `${on('add', 'Georgia and Alabama', 'kind: event')}\n${on('add', 'Zarn met Georgia', 'kind: event')}`,
    /^add-a-zarn-met-georgia quote: /,
  ],
  [
    'a name within one that is no event',
    `${on('link', 'Georgia', 'entity: place/georgia-us-state')}\n${on('add', 'Georgia and Alabama', 'kind: organization')}`,
    /^add-a-georgia-and-alabama quote: /,
  ],
  [
    'two renames',
    '- do: rename\n  entity: person/zarn\n  name: A Zarn\n- do: rename\n  entity: Zarn the Younger\n  name: B\n- do: merge\n  entity: person/zarn\n  into: Ebbo Zarn',
    /^merge-person-zarn entity: .* rename-person-zarn;/,
  ],
  [
    'two refusals',
    '- do: refuse\n  words: Zarn\n- do: refuse\n  words: Zarn\n  kind: person',
    /^refuse-zarn-2 words: .* refuse-zarn;/,
  ],
];

describe('corrections that contradict each other', () => {
  for (const [what, yaml, expected] of CONTRARY)
    it(what, () => {
      const [first, ...others] = problems({ ...TWO, c: ['Zarn the Younger came.', 'person Zarn the Younger'] }, yaml);
      assert.match(first ?? '', expected);
      assert.deepEqual(others, []);
    });

  it('but not: different words, kinds that exclude each other, an event and a name in it', () => {
    const yaml = [
      on('remove', 'Zarn', 'before: Later'),
      on('link', 'Zarn', 'after: met Georgia', 'entity: person/ebbo-zarn'),
      on('add', 'Georgia and Alabama', 'kind: event'),
      on('link', 'Georgia', 'entity: place/georgia-us-state'),
      '- do: refuse\n  words: Vahtra\n  kind: person',
      '- do: refuse\n  words: drones\n  kind: system-class',
    ];
    assert.deepEqual(problems(TWO, yaml.join('\n')), []);
  });
});
