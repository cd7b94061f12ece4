import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthName, writeOut } from '../../src/time/words.ts';

const WRITTEN: readonly (readonly [string, string])[] = [
  ['2025-06-24', '24 June 2025'],
  ['2022-06', 'June 2022'],
  ['2022', '2022'],
  ['0476', '476'],
  ['2022-06-20/2022-06-30', '20–30 June 2022'],
  ['2025-06-24/2025-06-25', '24–25 June 2025'],
  ['2022-03-28/2022-04-02', '28 March – 2 April 2022'],
  ['2022-12-28/2023-01-03', '28 December 2022 – 3 January 2023'],
  ['2022-07/2022-09', 'July–September 2022'],
  ['2022-11/2023-01', 'November 2022 – January 2023'],
  ['1939/1945', '1939–1945'],
  ['2022-06-24/2022-06-24', '24 June 2022'],
  ['2025-06-02/2025-06-08', 'week of 2–8 June 2025'],
  ['2022-03-28/2022-04-03', 'week of 28 March – 3 April 2022'],
  ['2022-03-27~', 'about 27 March 2022'],
  ['2022-06-06~/2022-06-12~', 'about 6–12 June 2022'],
  ['2022?', 'possibly 2022'],
  ['2022~/2023', 'about 2022 – 2023'],
  ['199X', 'the 1990s'],
  ['19XX', 'the 20th century'],
  ['20XX', 'the 21st century'],
  ['2022-21', 'spring 2022'],
  ['2022-24', 'winter 2022–23'],
  ['2022-02-XX', 'a day in February 2022'],
  ['2022/..', 'since 2022'],
  ['../2022-06', 'until June 2022'],
  ['2025-05-26T20:17', '26 May 2025, 20:17'],
];

describe('writeOut', () => {
  for (const [edtf, words] of WRITTEN) it(`${edtf} is “${words}”`, () => assert.equal(writeOut(edtf), words));

  it('refuses what is no date', () => {
    for (const edtf of ['', '2022-02-30', 'soon'])
      assert.throws(() => writeOut(edtf), new RegExp(`Expected an EDTF date .* found "${edtf}"`));
  });
});

describe('monthName', () => {
  it('names the twelve months', () => assert.deepEqual([monthName(1), monthName(12)], ['January', 'December']));
  it('refuses others', () => assert.throws(() => monthName(13), /Expected a month from 1 to 12, found 13/));
});
