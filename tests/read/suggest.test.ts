import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggest } from '../../src/read/suggest.ts';

const NEAR: readonly (readonly [word: string, candidates: readonly string[], meant: string])[] = [
  ['renam', ['remove', 'rename'], 'rename'],
  ['qoute', ['quote', 'before'], 'quote'],
  ['organisation', ['person', 'organization'], 'organization'],
  ['Tallin', ['Tallinn', 'Riga'], 'Tallinn'],
  ['zarn', ['Zarn'], 'Zarn'],
];
const FAR: readonly (readonly [word: string, candidates: readonly string[]])[] = [
  ['nosuch', ['Bosch']],
  ['nobody-else', ['bob-dole']],
  ['Zarn', ['Zarn']],
  ['X', ['Y']],
  ['obliterate', ['remove']],
];

describe('suggest', () => {
  for (const [word, candidates, meant] of NEAR)
    it(`takes ${word} for ${meant}`, () => assert.equal(suggest(word, candidates), meant));
  it('is laxer with a few fixed words than among many names', () => {
    assert.equal(suggest('ankor', ['edtf', 'anchor']), 'anchor');
    assert.equal(suggest('ankor', ['edtf', 'anchor'], 'names'), undefined);
    assert.equal(suggest('Ankora', ['Anchora', 'Ankara'], 'names'), 'Ankara');
  });
  for (const [word, candidates] of FAR)
    it(`takes ${word} for nothing of ${candidates}`, () => assert.equal(suggest(word, candidates, 'names'), undefined));
});
