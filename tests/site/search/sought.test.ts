import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedWords, placesOf, soughtBy } from '../../../src/site/search/sought.ts';

const found = (query: string, text: string, begun = false): string[] =>
  placesOf(soughtBy(query, begun), text).map(({ start, end }) => text.slice(start, end));

describe('what a query looks for', () => {
  const units: readonly [string, readonly string[]][] = [
    ['missile shield', ['missile', 'shield']],
    ['“missile shield” now', ['missile shield', 'now']],
    ['S-400', ['s 400']],
    ['S 400', ['s 400']],
    ['S400', ['s 400']],
    ['Arrow 3', ['arrow 3']],
    ['Russia’s army', ['russia', 'army']],
    ['40,000 troops', ['40 000', 'troops']],
    ['NATO nato', ['nato']],
    [' – ', []],
  ];
  for (const [query, expected] of units) {
    it(`is by its words, a letter or digit with its neighbour: ${query}`, () => {
      assert.deepEqual(
        soughtBy(query).units.map((unit) => unit.join(' ')),
        expected,
      );
    });
  }

  it('is asked of the index word by word, in its own letters', () => {
    assert.deepEqual(askedWords('The S-400 near Łódź, António’s 3 NATO nato'), [
      'the',
      '400',
      'near',
      'łódź',
      'antónio',
      'nato',
    ]);
  });

  it('is found side by side where it belongs together', () => {
    assert.deepEqual(found('Arrow 3', 'Arrow-3, Arrow 3 and an arrow, 3 times; 3 arrows'), ['Arrow-3', 'Arrow 3']);
    assert.deepEqual(found('S-400', 'Russia’s 400 S400 and S‑400'), ['S400', 'S‑400']);
    assert.deepEqual(found('anti-missile', 'an anti -missile system, anti, missile'), ['anti -missile']);
    assert.deepEqual(found('"missile shield"', 'a shield of missiles, a missile shield'), ['missile shield']);
  });

  it('is found in whole words, or in begun ones where that is said', () => {
    assert.deepEqual(found('refug', 'a refugee and refugees'), []);
    assert.deepEqual(found('refug', 'a refugee and refugees', true), ['refugee', 'refugees']);
    assert.deepEqual(found('miss cris', 'missile crisis', true), ['crisis'], 'only the last word may be begun');
  });
});
