import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inAmericanOrder } from '../../src/time/american.ts';
import { writeOut } from '../../src/time/words.ts';

const WRITTEN: readonly (readonly [string, string])[] = [
  ['2025-06-24', 'June 24, 2025'],
  ['2022-06', 'June 2022'],
  ['2022', '2022'],
  ['2022-06-20/2022-06-30', 'June 20–30, 2022'],
  ['2022-03-28/2022-04-02', 'March 28 – April 2, 2022'],
  ['2022-12-28/2023-01-03', 'December 28, 2022 – January 3, 2023'],
  ['2022-07/2022-09', 'July–September 2022'],
  ['2025-06-02/2025-06-08', 'week of June 2–8, 2025'],
  ['2022-03-27~', 'about March 27, 2022'],
  ['2022-06-06~/2022-06-12~', 'about June 6–12, 2022'],
  ['2022-02-24/..', 'since February 24, 2022'],
  ['2022-23', 'fall 2022'],
  ['2022-02-XX', 'a day in February 2022'],
  ['2025-05-26T20:17', 'May 26, 2025, 20:17'],
];

describe('in American English', () => {
  for (const [edtf, words] of WRITTEN) it(`${edtf} is “${words}”`, () => assert.equal(writeOut(edtf, 'en-US'), words));

  it('a sentence of the site has its dates, and what it quotes stays', () => {
    assert.equal(
      inAmericanOrder('“late June, 24 June 2022” counted from 14 June 2022, or autumn 2021; “autumn 2021”'),
      '“late June, 24 June 2022” counted from June 14, 2022, or fall 2021; “autumn 2021”',
    );
    assert.equal(inAmericanOrder('3 articles, May I say, of May 2022'), '3 articles, May I say, of May 2022');
  });
});
