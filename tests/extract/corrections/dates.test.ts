import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctMentions } from '../../../src/extract/corrections/index.ts';
import type { DateMention, Mention } from '../../../src/model.ts';
import { lineOf, problems, scene } from './scene.ts';

const TEXT = 'About two weeks ago Georgia spoke. The general left in June, not in July, but in June 2024.';
const FOUND = [
  'date About two weeks ago',
  'place Georgia',
  'reference The general = person/ebbo-zarn',
  'date June',
  'date July',
  'date June 2024',
];
const set = (quote: string, edtf: string, ...more: string[]): string =>
  ['- do: set-date', 'article: sample', `quote: ${quote}`, `edtf: ${edtf}`, ...more].join('\n  ');
const dates = (mentions: readonly Mention[]): DateMention[] => mentions.filter((one) => one.kind === 'date');

describe('a date that an editor sets', () => {
  it('keeps its words and its place, and has that value', () => {
    const { mentions, found, corrections, problems } = scene(TEXT, FOUND, set('About two weeks ago', '2022-03-27~'));
    assert.deepEqual(problems, []);
    assert.deepEqual(mentions.slice(1), found.slice(1));
    assert.deepEqual(mentions[0], {
      ...{ kind: 'date', start: 0, end: 19, text: 'About two weeks ago' },
      ...{ rule: 'set by an editor', certainty: 'stated' },
      timex: { type: 'DATE', value: '2022-03-27', mod: 'APPROX' },
      ...{ earliest: '2022-03-27', latest: '2022-03-27', edtf: '2022-03-27~' },
      explanation: `Set to about 27 March 2022 by an editor’s correction (${corrections[0]!.id}): the test`,
      correction: corrections[0]!.id,
    });
  });

  it('loses what it was resolved against, and may have been without a day', () => {
    const { article, found, prepared } = scene(TEXT, FOUND, set('July', '2025-07-01/2025-07-10'));
    const [was] = dates(found).filter(({ text }) => text === 'July');
    const vague = { ...was!, timex: { type: 'DURATION', value: 'P1M' } as const, anchor: '2025-01-01' };
    const machine = found.map((mention) => (mention === was ? vague : mention));
    const { mentions } = correctMentions(article, machine, prepared);
    const now = dates(mentions).find(({ text }) => text === 'July')!;
    assert.deepEqual([now.timex.type, now.timex.value, now.anchor], ['DATE', '2025-07-01/2025-07-10', undefined]);
    assert.deepEqual([now.earliest, now.latest], ['2025-07-01', '2025-07-10']);
  });

  it('is told with what it was before', () => {
    const { corrected, found, mentions } = scene(TEXT, FOUND, set('July', '2024-07'));
    assert.deepEqual(
      corrected.map(({ was, now }) => [was, now]),
      [[[found[4]], mentions[4]]],
    );
  });

  it('is the one in that context, or every one that is found in these words', () => {
    const values = (yaml: string) => dates(scene(TEXT, FOUND, yaml).mentions).map(({ edtf }) => edtf);
    const old = undefined;
    assert.deepEqual(values(set('June', '2024-06', "after: ', not'")), [old, '2024-06', old, old]);
    assert.deepEqual(values(set('June', '2024-06', 'all: true')), [old, '2024-06', old, old]);
  });

  it('can be removed or set by one correction only', () => {
    const remove = '- do: remove\n  article: sample\n  quote: July';
    const two = scene(TEXT, FOUND, `${set('July', '2024-07')}\n${remove}`);
    assert.deepEqual(
      two.problems.map(({ found, other }) => [found, other]),
      [['another one', two.corrections[0]!.id]],
    );
    assert.ok(two.lines.includes('date July'));
  });

  it('goes where a name is added over it', () => {
    const add = '- do: add\n  article: sample\n  quote: not in July\n  kind: organization';
    const { lines, corrected } = scene(TEXT, FOUND, add);
    assert.ok(!lines.includes('date July'));
    assert.deepEqual(corrected[0]?.was.map(lineOf), ['date July']);
  });
});

describe('a date that cannot be set', () => {
  const CASES: readonly [what: string, yaml: string, expected: RegExp][] = [
    [
      'a name',
      set('Georgia', '2022'),
      /quote: a date that the machine has found; "Georgia", the place place\/georgia; quote the words of a date/,
    ],
    [
      'words that stand for a name',
      set('The general', '2022'),
      /a date that the machine has found; "The general", which stands for/,
    ],
    [
      'words of no date',
      set('left', '2022'),
      /a date that the machine has found; words in which it has found none; quote/,
    ],
    [
      'a part of a date',
      set('two weeks ago', '2022'),
      /all the words of a date and no others; the date "About two weeks ago"; quote these words/,
    ],
    [
      'words around a date',
      set('ago Georgia', '2022'),
      /all the words of a date and no others; the date "About two weeks ago"; quote/,
    ],
  ];
  for (const [what, yaml, expected] of CASES)
    it(`is told: ${what}`, () => {
      const told = problems({ sample: [TEXT, ...FOUND] }, yaml);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0]!, expected);
    });

  it('is told: one that is so already', () => {
    const { article, found, prepared } = scene(TEXT, FOUND, set('July', '2024-07'));
    const already = found.map((mention) =>
      mention.kind === 'date' ? { ...mention, earliest: '2024-07-01', latest: '2024-07-31', edtf: '2024-07' } : mention,
    );
    const { problems: told, corrected } = correctMentions(article, already, prepared);
    assert.deepEqual(corrected, []);
    assert.equal(told[0]?.hint, 'remove the correction');
    assert.match(told[0].found, /the date "July", which is 2024-07 already/);
  });
});
