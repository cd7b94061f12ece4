import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlip, slipsOf } from '../../../src/extract/within/misspellings.ts';

test('one letter too many, missing, wrong or two swapped is a slip', () => {
  for (const word of ['stolstenberg', 'stolenberg', 'stoltanberg', 'stotlenberg'])
    assert.ok(isSlip(word, 'stoltenberg'), word);
});

test('two slips, short names, another first letter and the name itself are none', () => {
  for (const [word, meant] of [
    ['stolstenburg', 'stoltenberg'],
    ['rutt', 'rutte'],
    ['putina', 'putin'],
    ['holtenberg', 'stoltenberg'],
    ['stoltenberg', 'stoltenberg'],
    ['niemann', 'neumann'],
  ] as const)
    assert.ok(!isSlip(word, meant), word);
});

test('a word is a slip for the same surname among few and among many', () => {
  const few = ['stoltenberg', 'stoltenburg', 'grybauskaite', 'lukashenko'];
  const many = [...few, ...Array.from({ length: 60 }, (_, i) => `someone${i}${i}`)];
  const [ofFew, ofMany] = [slipsOf(few), slipsOf(many)];
  for (const word of [
    'stoltenbrg',
    'stoltenbarg',
    'stoltenberg',
    'lukashenka',
    'lukashneko',
    'grybauskaitė',
    'someone',
  ])
    assert.equal(ofFew(word), ofMany(word), word);
  assert.equal(ofFew('lukashenka'), 'lukashenko');
  assert.equal(ofFew('stoltenbarg'), 'stoltenberg');
});
