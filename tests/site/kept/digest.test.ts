import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIGEST, digestOf } from '../../../src/site/kept/digest.ts';

const thing = (id: string, words: readonly string[]) => ({ id, words, sources: [{ article: 'a', start: 1 }] });

/** Makes an answer anew each time: what is remembered of one must not matter. */
const ANSWERS: readonly ((word: string) => unknown)[] = [
  (word) => word,
  (word) => [word],
  (word) => [1, { word }],
  (word) => ({ a: { b: { c: [[word]] } } }),
  (word) => [{ article: 'a', spans: [{ word }] }],
  (word) => thing('one', [word]),
  (word) => [thing('one', ['x']), thing('two', [word])],
  (word) => ({ says: [], about: [thing('one', [word])] }),
  (word) => ({ label: 'x', years: [{ year: 1, months: [{ lines: [{ entry: thing('one', [word]) }] }] }] }),
  (word) => new Map([['key', word]]),
  (word) => new Map([[word, 'value']]),
  (word) => new Set([word]),
  (word) => ({ entries: [thing('one', ['x'])], publications: new Set([word]) }),
  (word) => [new Map([['key', thing('one', [word])]])],
];

describe('the digest of an answer', () => {
  it('has so many bytes, and is the same for the same answer', () => {
    for (const answer of ANSWERS) {
      assert.equal(digestOf(answer('word')).length, DIGEST);
      assert.equal(digestOf(answer('word')), digestOf(answer('word')), String(answer));
      assert.notEqual(digestOf(answer('word')).charCodeAt(0), 0);
    }
  });

  it('is another one wherever the answers differ, and for answers of other kinds', () => {
    for (const answer of ANSWERS) assert.notEqual(digestOf(answer('word')), digestOf(answer('other')), String(answer));
    const kinds = [undefined, null, '', 0, false, [], {}, '[]', ['a', 'b'], ['a,b'], [['a'], 'b']];
    assert.equal(new Set(kinds.map(digestOf)).size, kinds.length);
  });

  it('does not hang on what was asked before', () => {
    const [one, two] = [thing('one', ['x']), thing('two', ['y'])];
    const before = digestOf({ says: [one], about: [two] });
    for (const part of [one, two, [one], [two, one]]) digestOf(part);
    assert.equal(digestOf({ says: [one], about: [two] }), before);
    assert.equal(digestOf({ says: [structuredClone(one)], about: [structuredClone(two)] }), before);
  });

  it('is none of what goes round in circles', () => {
    const round: { self?: unknown } = {};
    round.self = round;
    assert.throws(() => digestOf(round));
  });
});
