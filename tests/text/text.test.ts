import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/text/fold.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { slug } from '../../src/text/slug.ts';
import { tokenize } from '../../src/text/tokens.ts';

const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const tokens = (text: string): string[] => tokenize(text).map((token) => token.text);

test('fold makes names comparable', () => {
  for (const [name, folded] of [
    ['António', 'antonio'],
    ['Kaja Kallas', 'kaja kallas'],
    ['Łódź', 'lodz'],
    ['Erdoğan', 'erdogan'],
    ['Straße', 'strasse'],
    ['d’Ivoire', "d'ivoire"],
    ['S‑400', 's-400'],
    ['zero\u200bwidth', 'zerowidth'],
  ] as const)
    assert.equal(fold(name), folded);
});

test('slug is readable, stable and never empty', () => {
  for (const [name, expected] of [
    ['Jens Stoltenberg', 'jens-stoltenberg'],
    ['S-400 “Triumf”', 's-400-triumf'],
    ['People’s Liberation Army', 'peoples-liberation-army'],
    ['Київ', '41a-438-457-432'],
    ['…', '2026'],
  ] as const)
    assert.equal(slug(name), expected);
});

test('tokens separate letters from digits, and keep initials, numbers and inner apostrophes', () => {
  assert.deepEqual(tokens('S-400'), ['S', '-', '400']);
  assert.deepEqual(tokens('T-72B3'), ['T', '-', '72', 'B', '3']);
  assert.deepEqual(tokens('the U.S.-led group'), ['the', 'U.S.', '-', 'led', 'group']);
  assert.deepEqual(tokens('NATO’s 3.5% by O’Brien'), ['NATO', '’s', '3.5', '%', 'by', 'O’Brien']);
  assert.deepEqual(tokens('26.05.25, 20:17'), ['26.05.25', ',', '20:17']);
});

test('every token is a slice of the text', () => {
  const text = 'Zorn’s “Arrow 3” — 40,000-strong, 😀 Łódź.';
  for (const { start, end, text: words } of tokenize(text)) assert.equal(text.slice(start, end), words);
});

const SPLIT: readonly [why: string, ...sentences: string[]][] = [
  ['full stops', 'It came.', 'It went.'],
  ['a question within a quotation', '“Which one is preferable?', 'Will we build it?” he asked.'],
  ['a number first', 'It ended.', '40,000 came.'],
  ['an acronym before an opener', 'He left the U.S.', 'The rest stayed.'],
  ['a company at the end', 'It bought Varel Inc.', 'The price is secret.'],
];
for (const [why, ...parts] of SPLIT)
  test(`a sentence ends: ${why}`, () => assert.deepEqual(sentences(parts.join(' ')), parts));

const WHOLE: readonly [why: string, text: string][] = [
  ['a title', 'On Monday Gen. Orrin Tarrow came.'],
  ['initials', 'Then Charles Q. Brown came.'],
  ['a dotted acronym', 'The U.S. Air Force came.'],
  ['an abbreviated month', 'It began on Jan. 3 in the east.'],
  ['a decimal', 'It rose by 3.5 percent.'],
  ['a clock time', 'It began at 10 p.m. Eastern time.'],
  ['a stray closing quote', '“And supply Russia with rockets. “'],
];
for (const [why, text] of WHOLE) test(`a sentence goes on: ${why}`, () => assert.deepEqual(sentences(text), [text]));
