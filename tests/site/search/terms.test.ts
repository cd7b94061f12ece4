import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginsWith, sameWord, squash, terms, wordsOf } from '../../../src/site/search/terms.ts';

describe('terms', () => {
  it('are folded words; letters and digits part', () => {
    assert.deepEqual(terms('S-400, “António” 9K720'), ['s', '400', 'antonio', '9', 'k', '720']);
    assert.equal(squash('S 400'), squash('s-400'));
  });

  it('have their places in the text, invisible characters and all', () => {
    const text = 'The Bal\u00adtic “S-400”';
    assert.deepEqual(
      wordsOf(text).map(({ word, start, end }) => [word, text.slice(start, end)]),
      [
        ['the', 'The'],
        ['baltic', 'Bal\u00adtic'],
        ['s', 'S'],
        ['400', '400'],
      ],
    );
  });

  it('are the same in other forms of an English word', () => {
    for (const [word, wanted] of [
      ['strengthening', 'strengthened'],
      ['deployed', 'deploy'],
      ['missiles', 'missile'],
    ] as const) {
      assert.ok(sameWord(word, wanted), `${word} ${wanted}`);
    }
  });

  it('are not the same as what they begin with, or what begins alike', () => {
    for (const [word, wanted] of [
      ['kaliningrad', 'kalin'],
      ['patriotic', 'patriot'],
      ['natoland', 'nato'],
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

  it('may be begun, numbers may not', () => {
    assert.ok(beginsWith('kaliningrad', 'kalin'));
    for (const [word, wanted] of [
      ['kalin', 'kaliningrad'],
      ['kalin', 'kalin'],
      ['kalin', 'k'],
      ['40000', '40'],
    ] as const) {
      assert.ok(!beginsWith(word, wanted), `${word} ${wanted}`);
    }
  });
});
