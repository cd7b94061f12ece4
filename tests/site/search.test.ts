import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameMatcher, otherSpellings } from '../../src/site/search/match-names.ts';
import { nameRecords } from '../../src/site/search/names.ts';
import { passagesOf, passagesOfAny } from '../../src/site/search/passages.ts';
import { sameWord, squash, terms } from '../../src/site/search/terms.ts';
import { CORPUS } from './corpus.ts';

const match = nameMatcher(nameRecords(CORPUS));
const found = (query: string) => match(query).hits.map(({ record }) => record.id);

describe('terms', () => {
  it('are folded words; letters and digits part', () => {
    assert.deepEqual(terms('S-400, “António” 9K720'), ['s', '400', 'antonio', '9', 'k', '720']);
    assert.equal(squash('S 400'), squash('s-400'));
  });

  it('match a word, its beginning and its other forms', () => {
    for (const [word, wanted] of [
      ['kaliningrad', 'kalin'],
      ['strengthening', 'strengthened'],
      ['deployed', 'deploy'],
      ['missiles', 'missile'],
    ] as const) {
      assert.ok(sameWord(word, wanted), `${word} ${wanted}`);
    }
  });

  it('do not match another word that begins alike', () => {
    for (const [word, wanted] of [
      ['nato', 'nasams'],
      ['arrow', 'arrangement'],
      ['400', '40'],
      ['2022', '20'],
      ['poland', 'police'],
      ['german', 'germination'],
      ['a', 'b'],
    ] as const) {
      assert.ok(!sameWord(word, wanted), `${word} ${wanted}`);
    }
  });
});

describe('names', () => {
  const exact: readonly [string, string][] = [
    ['S400', 'system/s-400-triumf'],
    ['s 400', 'system/s-400-triumf'],
    ['SA21', 'system/s-400-triumf'],
    ['Kyiv', 'place/kyiv'],
    ['kiev', 'place/kyiv'],
    ['Stolstenberg', 'person/jens-stoltenberg'],
    ['RUTTE', 'person/mark-rutte'],
  ];
  for (const [query, id] of exact) {
    it(`are found by another spelling: ${query}`, () => {
      assert.equal(found(query)[0], id);
      assert.equal(match(query).how, 'exact');
    });
  }

  it('are found by their beginning, and by any of their words', () => {
    assert.deepEqual(found('stolt'), ['person/jens-stoltenberg']);
    assert.deepEqual(found('rutte mark'), ['person/mark-rutte']);
  });

  it('are found with a typing error, and said to be spelt alike only', () => {
    assert.deepEqual(match('Stoltenburg'), {
      hits: [{ record: nameRecords(CORPUS).find(({ id }) => id === 'person/jens-stoltenberg') }],
      how: 'similar',
    });
    assert.deepEqual(found('S-300'), []);
    assert.deepEqual(found('zebra'), []);
    assert.deepEqual(found(' – '), []);
  });

  it('say by which form they were found, unless it is a part of the name', () => {
    assert.equal(match('Stolstenberg').hits[0]?.form, 'Stolstenberg');
    assert.equal(match('Rutte').hits[0]?.form, undefined);
  });

  it('give the other spellings of the articles to look for', () => {
    assert.deepEqual(otherSpellings('Kyiv', match('Kyiv')), ['Kiev']);
    assert.deepEqual(otherSpellings('Rutte', match('Rutte')), []);
    assert.deepEqual(otherSpellings('Stoltenburg', match('Stoltenburg')), []);
  });

  it('come with the role in each article and the latest one', () => {
    const rutte = nameRecords(CORPUS).find(({ id }) => id === 'person/mark-rutte')!;
    assert.deepEqual(rutte.roles, { first: 'Dutch Prime Minister', second: 'NATO Secretary General' });
    assert.match(rutte.role ?? '', /^NATO Secretary General, as of 20 June 2025$/);
  });
});

describe('passages', () => {
  const anchors = [
    { id: 's0', text: 'Berlin is interested in “Arrow 3”.' },
    { id: 's1', text: 'The arrow points at three places.' },
    { id: 'n12', text: 'Arrow 3 in a note.' },
  ];

  it('are sentences with all words of the query first, the words marked', () => {
    const [first, second, ...rest] = passagesOf('arrow 3', anchors);
    assert.equal(first?.id, 's0');
    assert.deepEqual(
      first?.pieces.filter(({ marked }) => marked),
      [{ text: 'Arrow 3', marked: true }],
    );
    assert.equal(first?.pieces.map(({ text }) => text).join(''), anchors[0]!.text);
    assert.equal(second?.id, 's1');
    assert.deepEqual(rest, []);
  });

  it('are none where a word of the query is nowhere on the page', () => {
    assert.deepEqual(passagesOf('arrow 4', anchors), []);
    assert.deepEqual(passagesOf('nasams', anchors), []);
    assert.deepEqual(passagesOf('', anchors), []);
  });

  it('of several queries come once each', () => {
    assert.deepEqual(
      passagesOfAny(['arrow', 'Berlin', 'zebra'], anchors).map(({ id }) => id),
      ['s0', 's1'],
    );
  });
});
