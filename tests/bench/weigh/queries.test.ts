import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Query, nameQueries, textQueries } from './queries.ts';

const TEXTS = [
  ['Several soldiers crossed the river.', 'The minister praised several soldiers.'],
  ['Several ministers discussed the missile defence.', 'A zeppelin of several tonnes flew past.'],
  ['Several soldiers fixed bridges.', 'The defence minister crossed several bridges.'],
];
const queries = textQueries(TEXTS, 'place/riga');
const of = (kind: Query['kind']): string[] => queries.filter((one) => one.kind === kind).map(({ query }) => query);
const articlesWith = (word: string): number[] =>
  [...TEXTS.keys()].filter((i) => TEXTS[i]!.join(' ').split(/\W+/).includes(word));

describe('the queries that a site is weighed with', () => {
  it('are of words that most articles have and that fewest have', () => {
    const [frequent, rare] = of('words');
    assert.deepEqual([articlesWith(frequent!).length, articlesWith(rare!).length], [3, 1]);
  });

  it('are of words that are in no article together', () => {
    for (const query of of('nothing together')) {
      const sets = query.split(' ').map(articlesWith);
      assert.ok(
        sets.every((set) => set.length > 0) && ![0, 1, 2].some((i) => sets.every((set) => set.includes(i))),
        query,
      );
    }
  });

  it('are misspelt, within a word and at its beginning, one word and two', () => {
    for (const query of of('misspelt'))
      assert.ok(
        query.split(' ').some((word) => articlesWith(word).length === 0),
        query,
      );
    assert.ok(of('misspelt').some((query) => query.split(' ').every((word) => articlesWith(word).length === 0)));
    assert.ok(of('misspelt').some((query) => query.split(' ').some((word) => articlesWith(word).length > 0)));
  });

  it('are of words side by side as a text has them, and as it has not', () => {
    const [phrase, reversed] = of('side by side').map((query) => query.replaceAll('"', ''));
    assert.ok(TEXTS.flat().some((sentence) => sentence.includes(phrase!)));
    assert.ok(!TEXTS.flat().some((sentence) => sentence.includes(reversed!)));
  });

  it('are under a filter, as they find something and as they do not', () => {
    const filtered = queries.filter(({ kind }) => kind === 'filtered');
    assert.deepEqual(new Set(filtered.map(({ entity }) => entity)), new Set(['place/riga']));
    assert.ok(filtered.some(({ query }) => articlesWith(query).length > 0));
    assert.ok(filtered.some(({ query }) => articlesWith(query).length === 0));
  });

  it('are of names, of many mentions and few, and of their beginnings', () => {
    const names = Array.from({ length: 11 }, (_, i) => `name${i}`);
    assert.deepEqual(
      nameQueries(names)
        .map(({ query }) => query)
        .slice(0, 4),
      ['name1', 'name5', 'name9', 'na'],
    );
  });
});
