import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Pairs } from '../../../src/extract/known/pairs.ts';
import { hashOfKey, Trie, type Form } from '../../../src/extract/known/trie.ts';

const FORM = {} as Form;

describe('pairs of words in names', () => {
  const names = new Trie();
  const words = (i: number) => [`first${i % 50}`, `second${i}`, 'third'];
  for (let i = 0; i < 2000; i++) names.add(names.root, words(i), FORM);
  const pairs = new Pairs(names);
  const has = (first: string, second: string) => pairs.mayHave(hashOfKey(first), hashOfKey(second));

  it('are never denied', () => {
    for (let i = 0; i < 2000; i++) assert.equal(has(words(i)[0]!, words(i)[1]!), true);
  });

  it('are hardly ever found in other words', () => {
    const wrong = Array.from({ length: 2000 }, (_, i) => has(`first${i % 50}`, `other${i}`)).filter(Boolean);
    assert.ok(wrong.length < 40, `${wrong.length} of 2000`);
    assert.equal(has('second1', 'first1'), false);
  });
});
