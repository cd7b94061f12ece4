import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOfKey, Trie, type Form, type Node } from '../../../src/extract/known/trie.ts';

const formOf = (text: string) => ({ entry: { id: text } }) as Form;
const COUNT = 900;
const wordsOf = (i: number): string[] => [`w${i % 70}`, `w${i % 11}`, `w${i}`].slice(0, 1 + (i % 3));

describe('a trie of names', () => {
  const names = new Trie();
  const all = Array.from({ length: COUNT }, (_, i) => wordsOf(i));
  for (const [i, words] of all.entries()) names.add(i % 2 ? names.small : names.root, words, formOf(`${i}`));
  const at = (root: Node, words: readonly string[]) =>
    words.reduce<Node | undefined>((node, word) => node && names.next(node, word, hashOfKey(word)), root);

  it('has the forms of each name where its words lead, in the order in which they were added', () => {
    for (const root of [names.root, names.small])
      for (const words of all) {
        const expected = all.flatMap((other, i) =>
          (i % 2 ? names.small : names.root) === root && other.join() === words.join() ? [`${i}`] : [],
        );
        const found = at(root, words)?.forms.map(({ entry }) => entry.id) ?? [];
        assert.deepEqual(found, expected, words.join(' '));
      }
  });

  it('leads nowhere by words that no name has there', () => {
    assert.equal(at(names.root, ['w1', 'x']), undefined);
    assert.equal(at(names.root, ['x']), undefined);
  });
});
