/** However many names and words there are, a look-up fetches little of them, and finds what it would find in all. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { nameFinder } from '../../../src/site/search/find-names.ts';
import { nameMatcher } from '../../../src/site/search/match-names.ts';
import type { NamesFile } from '../../../src/site/search/name-files.ts';
import { nameFiles } from '../../../src/site/search/name-parts.ts';
import { type NameRecord, byMentions } from '../../../src/site/search/name-record.ts';
import { partWith, partsBeginning, partsOf } from '../../../src/site/search/parts.ts';
import {
  type WordsFile,
  type WrittenWords,
  backwards,
  endingPartPath,
  wordPartPath,
} from '../../../src/site/search/word-files.ts';
import { wordFiles } from '../../../src/site/search/word-parts.ts';
import { random } from '../../bench/random.ts';

const LOOK_UP = 20_000;
/** A part of the words. */
const SPELT = 6_000;
const draw = random(7);
const letters = (count: number) => Array.from({ length: count }, () => draw.one([...'aeioubdklmnrstvz'])).join('');
const SURNAMES = Array.from({ length: 3000 }, () => letters(draw.between(4, 11)));
const FIRST = ['Anna', 'Jens', 'Mark', 'Ina', 'Stol', 'Al'];
const HOT = ['Forces', 'Air', 'Brigade'];

/** Many people of few first names, units that all have the same word, and designations. */
const RECORDS = Array.from({ length: 6000 }, (_, i): NameRecord => {
  const surname = SURNAMES[i % SURNAMES.length]!;
  const [name, other] =
    i % 3 === 0
      ? [`${draw.one(HOT)} ${surname}`, `${surname}-${i % 400}`]
      : [`${draw.one(FIRST)} ${surname} ${i}`, surname];
  return {
    id: `person/${i}`,
    kind: 'person',
    label: 'person',
    name,
    url: `people/${i}/`,
    forms: [name, other],
    spellings: i % 2 === 0 ? [name, other] : [name],
    mentions: Math.ceil(8000 / (i + 1)),
    articles: 1,
  };
}).toSorted(byMentions);
const files = nameFiles(RECORDS);
const sent = (data: unknown): number => gzipSync(JSON.stringify(data), { level: 9 }).length;

async function lookUp(query: string) {
  let bytes = sent(files.get('search/names.js'));
  const find = nameFinder(files.get('search/names.js') as NamesFile, async (path) => {
    bytes += sent(files.get(path));
    return files.get(path) as readonly NameRecord[];
  });
  return { hits: await find(query), bytes };
}

describe('names in many files', () => {
  const whole = nameMatcher(RECORDS);
  const queries = [
    ...Array.from({ length: 40 }, (_, i) => RECORDS[i * 137]!.forms[i % 2]!),
    ...Array.from({ length: 20 }, (_, i) => RECORDS[i * 253]!.name.slice(0, 9)),
    ...SURNAMES.slice(0, 10).flatMap((name) => [name.slice(0, 3), name.slice(0, 5)]),
    ...['jens', 'al', 'st', 'forces', 'x', '7', 'zzzzzz', '', 'Jen s', 'stol '],
  ];

  it('are found as in one, in the same order, or at least the most mentioned of them', async () => {
    for (const query of queries) {
      const { hits } = await lookUp(query);
      const { isCut, ...found } = hits;
      if (!isCut) assert.deepEqual(found, whole(query), query);
      else {
        const most = whole(query).whole.map(({ record }) => record.mentions);
        assert.equal(found.whole[0]?.record.mentions, most[0], query);
        assert.ok(found.whole.length + found.begun.length >= 50, query);
        assert.doesNotMatch(query.trim(), / /);
      }
    }
    assert.ok((await lookUp('forces')).hits.isCut && !(await lookUp(RECORDS[900]!.name)).hits.isCut);
  });

  it(`take at most ${LOOK_UP} bytes for a look-up, and as a whole more than five times that`, async () => {
    for (const query of queries) {
      const { bytes } = await lookUp(query);
      assert.ok(bytes <= LOOK_UP, `${query}: ${bytes} bytes`);
    }
    assert.ok(sent(RECORDS) > 5 * LOOK_UP);
  });

  it('are in one file where they are few', () => {
    assert.deepEqual(nameFiles(RECORDS.slice(0, 100)), new Map([['search/names.js', { all: RECORDS.slice(0, 100) }]]));
  });
});

describe('words in many files', () => {
  const words = SURNAMES.map((word, i) => `${word}${letters(3)}${i % 7 === 0 ? 'ß' : ''}`).toSorted();
  const made = wordFiles(RECORDS, words);
  const { from, backwards: back } = made.get('search/words.js') as Extract<WordsFile, { from: unknown }>;
  const has = (path: string, word: string): boolean => (made.get(path) as WrittenWords).words.includes(word);

  it('are each in the file of their first letters, and in that of their last ones', () => {
    assert.equal(made.size, from.length + back.length + 1);
    for (const word of words) {
      assert.ok(has(wordPartPath(partWith(from, word)!), word), word);
      assert.ok(has(endingPartPath(partWith(back, backwards(word))!), word), word);
    }
  });

  it(`take at most ${SPELT} bytes each, and a fifth of all words for those of two letters at either end`, () => {
    for (const [path, data] of made) assert.ok(sent(data) <= SPELT, path);
    const lookUp = (first: readonly string[], letters: string): number => partsBeginning(first, letters).length;
    for (const word of words) {
      assert.ok(lookUp(from, word.slice(0, 2)) <= Math.ceil(from.length / 5), word);
      assert.ok(lookUp(back, backwards(word).slice(0, 2)) <= Math.ceil(back.length / 5), word);
    }
  });
});

describe('parts', () => {
  const byKey = new Map(['b', 'ab', 'aa', 'c', 'ca'].map((key) => [key, [key]]));
  const { from, parts } = partsOf(byKey, 2, () => 1);

  it('hold so much of what is in the order of its keys', () => {
    assert.deepEqual(parts, [['aa', 'ab'], ['b', 'c'], ['ca']]);
    assert.deepEqual(from, ['aa', 'b', 'ca']);
  });

  it('have a thing of several keys once', () => {
    const thing = { name: 'a b' };
    assert.deepEqual(partsOf(new Map(['a', 'b'].map((key) => [key, [thing]])), 9, () => 5).parts, [[thing]]);
  });

  it('are found by a key, and by what keys begin with', () => {
    assert.deepEqual(
      ['a', 'aa', 'az', 'c', 'z'].map((key) => partWith(from, key)),
      [undefined, 0, 0, 1, 2],
    );
    assert.deepEqual(
      ['a', 'b', 'c', 'ca', 'z'].map((begin) => partsBeginning(from, begin)),
      [[0], [1], [1, 2], [2], [2]],
    );
    assert.deepEqual(partsBeginning([], 'a'), []);
  });
});
