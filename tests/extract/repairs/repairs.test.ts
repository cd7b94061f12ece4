import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountOf } from '../../../src/extract/account.ts';
import { findMentions } from '../../../src/extract/index.ts';
import { repaired, type WrittenRepair } from '../../../src/extract/repairs/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Catalogue } from '../../../src/model.ts';

const CATALOGUE: Catalogue = {
  entries: ['NATO', 'Reuters'].map((name) => ({
    id: `organization/${name.toLowerCase()}`,
    kind: 'organization',
    name,
    aliases: [],
    cued: [],
  })),
};
const article = (text: string) => ingest({ id: 'a', text, published: '2025-06-20' });
const repairsOf = (text: string, written: readonly WrittenRepair[] = []) => {
  const { article: made, problems } = repaired(article(text), written);
  return { made, problems, list: (made.repairs ?? []).map(({ text: words, to, by }) => [words, to, by]) };
};
const TEXT = [
  'A headline of the day',
  'The anti -aircraft guns of Riga ,which are new, were shown (anti -missile guns as well). It was needed, Nor said. ' +
    'More will come from Kyiv.The minister said so, and Nor agreed.',
  'Leave a Reply',
].join('\n\n');

describe('repairs by rule', () => {
  it('are of whole words, each within one sentence', () => {
    const { made, list } = repairsOf(
      'Ukraine ’s anti -aircraft guns came from Kyiv.The “ reset ” of “anti -tank”, too.',
    );
    assert.deepEqual(list, [
      ['Ukraine ’s', 'Ukraine’s', 'rule'],
      ['anti -aircraft', 'anti-aircraft', 'rule'],
      ['Kyiv.', 'Kyiv. ', 'rule'],
      ['“ reset ”', '“reset”', 'rule'],
      ['anti -tank', 'anti-tank', 'rule'],
    ]);
    for (const { start, end, text } of made.repairs!) assert.equal(made.text.slice(start, end), text);
  });

  it('are none in a plain text, in leftovers of the page, in another language', () => {
    assert.equal('repairs' in repairsOf('All is well in Riga.').made, false);
    assert.equal(repaired({ ...article('All is well .'), sentences: [] }).article.repairs, undefined);
    const french = ingest({ id: 'a', text: 'Il a dit : non !', sidecar: { language: 'fr' } });
    assert.equal(repaired(french).article.repairs, undefined);
  });
});

describe('repairs by an editor', () => {
  it('go before those of the rules, which repair the rest', () => {
    const { list, problems } = repairsOf(TEXT, [
      { quote: 'Seamal', to: 'x' },
      { quote: 'Nor said', to: 'NATO said', why: 'A slip.' },
      { quote: 'anti -aircraft', to: 'anti -aircraft' },
      { quote: '-missile', to: '-tank' },
    ]);
    assert.deepEqual(
      problems.map(({ index, key }) => [index, key]),
      [[0, 'quote']],
    );
    assert.deepEqual(list, [
      ['anti -aircraft', 'anti -aircraft', 'editor'],
      ['anti ', 'anti', 'rule'],
      ['-missile', '-tank', 'editor'],
      ['Nor said', 'NATO said', 'editor'],
      ['Kyiv.', 'Kyiv. ', 'rule'],
    ]);
  });

  it('may mean every place, or words that go', () => {
    const { list } = repairsOf(TEXT, [
      { quote: 'Nor', all: true, to: 'NATO' },
      { quote: '(anti -missile guns as well)', to: '' },
    ]);
    assert.deepEqual(
      list.filter(([, , by]) => by === 'editor'),
      [
        ['(anti -missile guns as well)', '', 'editor'],
        ['Nor', 'NATO', 'editor'],
        ['Nor', 'NATO', 'editor'],
      ],
    );
  });

  for (const [what, written, expected, found] of [
    [
      'words that are not there',
      { quote: 'Nix said', to: 'a' },
      /words of the article/,
      /"Nix said", which is not in it/,
    ],
    ['words that stand twice', { quote: 'Nor', to: 'NATO' }, /occur once/, /2 times/],
    ['words of two sentences', { quote: 'Nor said. More', to: 'a' }, /words of one sentence/, /goes on into the next/],
    ['words of two paragraphs', { quote: 'the day The anti', to: 'a' }, /words of the article/, /across two lines/],
    ['words of a leftover', { quote: 'Leave a Reply', to: 'a' }, /words of the article/, /leftover/],
    ['the same words', { quote: 'which are new', to: 'which are  new' }, /other words/, /changes nothing/],
  ] as const)
    it(`are refused for ${what}`, () => {
      const { problems, list } = repairsOf(TEXT, [written]);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.expected, expected);
      assert.match(problems[0]!.found, found);
      assert.doesNotMatch(problems[0]!.hint, /correction/);
      assert.ok(list.every(([, , by]) => by === 'rule'));
    });

  it('are refused where they cross another, and the first one holds', () => {
    const { problems, list } = repairsOf(TEXT, [
      { quote: 'needed, Nor', to: 'needed, NATO' },
      { quote: 'Nor said', to: 'he said' },
    ]);
    assert.deepEqual(
      problems.map(({ index, other, key }) => [index, other, key]),
      [[1, 0, 'quote']],
    );
    assert.equal(list.filter(([, , by]) => by === 'editor').length, 1);
  });
});

describe('mentions in a repaired article', () => {
  const found = (text: string, written: readonly WrittenRepair[]) => {
    const { made, problems } = repairsOf(text, written);
    assert.deepEqual(problems, []);
    const mentions = findMentions(made, CATALOGUE);
    for (const { start, end, text: words } of mentions) assert.equal(made.text.slice(start, end), words);
    return {
      made,
      mentions,
      names: mentions.flatMap((one) => ('entity' in one ? [[one.text, one.name, one.form]] : [])),
    };
  };
  const SAID = 'It was needed, Nor said on Monday.';

  it('are of the repaired words, at the printed ones, which are no spelling of the name', () => {
    assert.deepEqual(found(SAID, []).names, []);
    assert.deepEqual(found(SAID, [{ quote: 'Nor said', to: 'NATO said' }]).names, [['Nor', 'NATO', 'misspelling']]);
  });

  it('speak and are told the figures of, as repaired', () => {
    const { made, mentions } = found(SAID, [{ quote: 'Nor', to: 'NATO' }]);
    const [statement] = accountOf(made, mentions).statements;
    assert.equal(statement?.speaker?.entity, 'organization/nato');
    assert.equal(made.text.slice(statement.source!.start, statement.source!.end), 'Nor');
  });

  it('are also of the printed words, where the catalogue knows them and the repaired ones hold no name', () => {
    const text = 'The guns were shown (Reuters) in town. Mayor Nor Baum spoke.';
    const cut = found(text, [
      { quote: '(Reuters)', to: '' },
      { quote: 'Mayor Nor Baum', to: 'Somebody' },
    ]);
    assert.deepEqual(cut.names, [['Reuters', 'Reuters', undefined]]);
    assert.deepEqual(found(text, [{ quote: 'Reuters', to: 'NATO' }]).names[0], ['Reuters', 'NATO', 'misspelling']);
  });

  it('never cross, nor stand twice, where several names come of the same words', () => {
    const { mentions } = found('The pact was praised by Norandruters on Monday.', [
      { quote: 'Norandruters', to: 'NATO and Reuters' },
    ]);
    assert.equal(mentions.filter((one) => 'entity' in one).length, 1);
  });

  it('stay what they are where a rule repairs', () => {
    const made = article('NATO ’s anti -aircraft guns came to Riga ,Latvia.');
    assert.deepEqual(findMentions(repaired(made).article, CATALOGUE), findMentions(made, CATALOGUE));
  });
});
