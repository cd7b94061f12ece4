import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathOf, questionTree, ROOT, type Argument } from '../../../src/site/kept/question-tree.ts';

const MANY = 20_000;

describe('the numbers of questions', () => {
  const tree = questionTree();
  const numberOf = (path: readonly Argument[]) => path.reduce((from: number, next) => tree.branch(from, next), ROOT);

  it('stand for one question each, however many there are', () => {
    const paths = Array.from({ length: MANY }, (_, i) => ['entry at', `article-${i % 100}`, i] as const);
    const numbers = paths.map(numberOf);
    assert.equal(new Set(numbers).size, MANY);
    assert.deepEqual(paths.map(numberOf), numbers);
    for (const i of [0, 99, 4095, 4096, MANY - 1]) assert.deepEqual(pathOf(tree, numbers[i]!), paths[i]);
  });

  it('tell a number from its digits, and a question from what it begins with', () => {
    const all = [['a'], ['a', 1], ['a', '1'], ['a', true], ['a', 'true'], ['a', 1, ''], ['1', 'a']];
    assert.equal(new Set(all.map(numberOf)).size, all.length);
  });
});
