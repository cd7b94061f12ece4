import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Pairs, pairKeyOf } from '../../../src/extract/known/pairs.ts';
import { addForm, type Form, type Node } from '../../../src/extract/known/trie.ts';

const FORM = {} as Form;

describe('pairs of words in names', () => {
  const names: Node = {};
  const words = (i: number) => [`first${i % 50}`, `second${i}`, 'third'];
  for (let i = 0; i < 2000; i++) addForm(names, words(i), FORM);
  const pairs = new Pairs(names);
  const has = (first: string, second: string) => pairs.mayHave(pairKeyOf(first), pairKeyOf(second));

  it('are never denied', () => {
    for (let i = 0; i < 2000; i++) assert.equal(has(words(i)[0]!, words(i)[1]!), true);
  });

  it('are hardly ever found in other words', () => {
    const wrong = Array.from({ length: 2000 }, (_, i) => has(`first${i % 50}`, `other${i}`)).filter(Boolean);
    assert.ok(wrong.length < 40, `${wrong.length} of 2000`);
    assert.equal(has('second1', 'first1'), false);
  });
});
