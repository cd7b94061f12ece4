import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEGREE, PART } from '../../../src/extract/dates/modifiers.ts';
import { ANNOUNCED, BEFORE_DATE, IS, PUT_OFF } from '../../../src/extract/dates/resolve/tense.ts';

const ENDINGS = { PART, DEGREE, IS, ANNOUNCED, PUT_OFF, BEFORE_DATE };

/** Every word that may stand at an end, and what separates it from the date. */
const GAPS = [' ', '-', '  ', '\n', ' - ', '', '\u00a0'];
const STARTS = [
  'was moved',
  'It is set',
  'as',
  'announced talks',
  'more or',
  'no later',
  'the',
  'in',
  'at',
  'first days',
  'x',
  'said.',
];

describe('words that end where a date begins', () => {
  for (const [name, ending] of Object.entries(ENDINGS))
    it(`are found by their last word wherever the expression finds them: ${name}`, () => {
      const { expression } = ending as unknown as { expression: RegExp };
      const words = [...new Set(expression.source.replace(/\\[a-z]/g, ' ').match(/[a-z]+/gi))];
      const ends = [...words, ...words.map((word) => `${word}.`), ...words.map((word) => word.toUpperCase())];
      let found = 0;
      for (const start of STARTS)
        for (const end of ends)
          for (const tail of ['', ' the', ' early', ' mid', ' of', ' end of'])
            for (const gap of GAPS) {
              const text = `${start} ${end}${tail}${gap}`;
              const expected = expression.exec(text);
              assert.deepEqual(ending.exec(`${text}May`, 0, text.length), expected, JSON.stringify(text));
              if (expected) found++;
            }
      assert.ok(found > 20, `${found} found`);
    });

  it('are looked for behind the floor only', () => {
    assert.equal(DEGREE.exec('more than about May', 10, 16)?.[0], 'about ');
    assert.equal(DEGREE.exec('more than May', 5, 10), null);
  });
});
