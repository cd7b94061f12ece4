import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { legible, occurrencesOf, sameWords, type Selector } from '../../src/text/quotes.ts';

/** The places of a quote in a text, as the words that stand there. */
const placesOf = (text: string, selector: Selector): string[] =>
  occurrencesOf(legible(text), selector).map(({ start, end }) => text.slice(start, end));

const FOUND: readonly [what: string, text: string, quote: string, ...places: string[]][] = [
  ['words as they are', 'Then Jens Stoltenberg came.', 'Jens Stoltenberg', 'Jens Stoltenberg'],
  ['a line break', 'Then Jens\r\n Stoltenberg came.', 'Jens Stoltenberg', 'Jens\r\n Stoltenberg'],
  ['odd spaces', 'Then Jens\u00a0\u2009Stoltenberg came.', 'Jens  Stoltenberg ', 'Jens\u00a0\u2009Stoltenberg'],
  ['soft hyphens in the text', 'Then Stol\u00adten\u00adberg\u00ad came.', 'Stoltenberg', 'Stol\u00adten\u00adberg'],
  ['soft hyphens in the quote', 'Then Stoltenberg came.', 'Stol\u00adtenberg', 'Stoltenberg'],
  ['a character without width', 'Then \u200bStolten\u200bberg came.', 'Stoltenberg', 'Stolten\u200bberg'],
  ['typographic quotation marks', 'He said “yes”. It’s so.', '"yes"', '“yes”'],
  ['a typographic apostrophe', 'It’s the S‑400’s place.', "It's the S-400's", 'It’s the S‑400’s'],
  ['accents, however they are written', 'Then Antonio\u0301 came, and António.', 'António', 'António'],
  ['an accent made of two characters', 'Then Anto\u0301nio came.', 'António', 'Anto\u0301nio'],
  ['a ligature', 'The \ufb01rst \ufb02eet.', 'first fleet', '\ufb01rst \ufb02eet'],
  ['letters beyond the first plane', 'Then 𝐑utte 🚀 came.', '𝐑utte 🚀', '𝐑utte 🚀'],
  ['every place', 'Nor, nor Nor.', 'Nor', 'Nor', 'Nor'],
  ['overlapping places', 'a b a b a', 'a b a', 'a b a', 'a b a'],
  ['a word before an apostrophe', 'NATO’s summit', 'NATO', 'NATO'],
  ['a part of a compound', 'the anti-NATO side', 'NATO', 'NATO'],
  ['an end of a text', 'NATO', 'NATO', 'NATO'],
];

const REFUSED: readonly [what: string, text: string, quote: string][] = [
  ['a part of a word', 'In the North.', 'Nor'],
  ['an end of a word', 'The minor one.', 'nor'],
  ['a part of a number', 'In 2025.', '202'],
  ['other capitals', 'In the north.', 'North'],
  ['a letter without its accent', 'Then Ole\u0301 came.', 'Ole'],
  ['a letter without its accent in one character', 'Then Olé came.', 'Ole'],
  ['half a ligature', 'o\ufb03ce', 'f'],
  ['nothing', 'In the North.', ' \u00ad'],
];

describe('occurrencesOf', () => {
  for (const [what, text, quote, ...places] of FOUND)
    it(`finds ${what}`, () => assert.deepEqual(placesOf(text, { quote }), places));
  for (const [what, text, quote] of REFUSED)
    it(`refuses ${what}`, () => assert.deepEqual(placesOf(text, { quote }), []));

  it('takes the place with the words directly before and after it', () => {
    const text = 'He flew to\n Georgia, then to “Georgia” and to Georgia again.';
    const at = (context: Omit<Selector, 'quote'>) =>
      occurrencesOf(legible(text), { quote: 'Georgia', ...context }).map(({ start }) => start);
    const [first, second, third] = at({});
    assert.deepEqual(at({ before: 'flew to' }), [first]);
    assert.deepEqual(at({ before: 'to "' }), [second]);
    assert.deepEqual(at({ after: ', then' }), [first]);
    assert.deepEqual(at({ after: 'again' }), [third]);
    assert.deepEqual(at({ before: 'to' }), [first, third]);
    assert.deepEqual(at({ before: 'to', after: 'again.' }), [third]);
    assert.deepEqual(at({ before: 'He', after: 'again.' }), []);
    assert.deepEqual(at({ before: 'flew' }), []);
  });

  it('takes words that are glued together where the context says so', () => {
    const text = 'ReutersNATO met.';
    assert.deepEqual(placesOf(text, { quote: 'NATO' }), []);
    assert.deepEqual(placesOf(text, { quote: 'NATO', before: 'Reuters' }), ['NATO']);
    assert.deepEqual(placesOf(text, { quote: 'Reuters', after: 'NATO met' }), ['Reuters']);
    assert.deepEqual(placesOf(text, { quote: 'Reuters', after: 'met' }), []);
  });
});

it('sameWords forgives white space and invisible characters at the ends, and nothing else', () => {
  const text = 'Then Stoltenberg\u00ad , came';
  assert.ok(sameWords(text, { start: 5, end: 16 }, { start: 4, end: 18 }));
  assert.ok(sameWords(text, { start: 5, end: 16 }, { start: 5, end: 16 }));
  assert.ok(!sameWords(text, { start: 5, end: 16 }, { start: 5, end: 19 }));
  assert.ok(!sameWords(text, { start: 5, end: 16 }, { start: 6, end: 16 }));
  assert.ok(!sameWords(text, { start: 16, end: 17 }, { start: 17, end: 18 }));
});
