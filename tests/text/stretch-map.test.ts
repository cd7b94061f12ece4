import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StretchMap } from '../../src/text/stretch-map.ts';

describe('values under stretches of a text', () => {
  it('are found where their words stand, and nowhere else', () => {
    const map = new StretchMap<{ text: string }>();
    const nato = { text: 'NATO' };
    map.add(nato);
    const text = 'In NATO, nato and NAT O';
    const at = (word: string) => map.at(text, text.indexOf(word), text.indexOf(word) + word.length);
    assert.equal(at('NATO'), nato);
    assert.deepEqual(['nato', 'NAT O', 'In'].map(at), [undefined, undefined, undefined]);
  });

  it('stay apart, however many there are', () => {
    const map = new StretchMap<{ text: string }>();
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}é${i % 7}`);
    for (const text of words) map.add({ text });
    assert.equal(map.size, words.length);
    for (const word of words) assert.equal(map.at(`a ${word} b`, 2, 2 + word.length)?.text, word);
    assert.equal(map.at('word20000é1', 0, 11), undefined);
  });
});
