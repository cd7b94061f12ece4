import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corrector } from '../../../src/site/search/correct.ts';

const correct = corrector(
  ['Jens', 'Stoltenberg', 'NASAMS', 'Łódź'],
  ['missile', 'shield', 'shielded', 'stolen', 'troops'],
);

describe('a misspelt query', () => {
  for (const [query, meant] of [
    ['Stoltenburg', 'Stoltenberg'],
    ['jens stoltenburg', 'jens Stoltenberg'],
    ['nasmas', 'NASAMS'],
    ['misile sheild', 'missile shield'],
    ['400 misile', '400 missile'],
  ] as const) {
    it(`is put right by names and words of the articles: ${query}`, () => assert.equal(correct(query), meant));
  }

  for (const query of ['missile', 'Lodz', 'Jens', 'zebra', 'misile zebra', 'S-300', 'jen', '']) {
    it(`is left alone where it is right, or like nothing: ${query}`, () => assert.equal(correct(query), undefined));
  }
});
