import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlip } from '../../../src/extract/within/misspellings.ts';

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
