import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { datesIn, inShort } from './support.ts';
import type { Given } from './support.ts';

/** Every expression of the five articles, as a careful reader places it. */
const ARTICLES: readonly (readonly [file: string, given: Given, found: readonly string[]])[] = [
  [
    'germany-missile-shield-eastern-flank',
    { on: '2022-03-27' },
    [
      'the end of May = 2022-05 END',
      'now = PRESENT_REF',
      'now = PRESENT_REF',
      'now = PRESENT_REF',
      'the end of May = 2022-05 END',
      'February = 2022-02',
      'Today = 2022-02-XX',
      'now = PRESENT_REF',
      'weeks = PXW',
      'February 26 = 2022-02-26',
      'two or three days = P2D/P3D',
    ],
  ],
  [
    'nato-wants-to-strengthen-significantly',
    { on: '2022-06-14' },
    ['now = PRESENT_REF', 'late June = 2022-06 END', 'the future = FUTURE_REF', 'last week = 2022-W23'],
  ],
  [
    'nato-integrated-air-and-missile-defence',
    { on: '2025-06-05', until: '2025-06-23', leftover: '4+ years' },
    [
      'the future = FUTURE_REF',
      'more than three years = P3Y MORE_THAN',
      'June 24-25 = 2025-06-24/2025-06-25',
      'earlier this month = 2025-06',
      'February = 2025-02',
    ],
  ],
  [
    'nato-permanent-military-presence',
    { on: '2022-04-10' },
    [
      'future = FUTURE_REF',
      'now = PRESENT_REF',
      'now = PRESENT_REF',
      'recently = PAST_REF',
      'a year = P1Y',
      'June = 2022-06',
      'now = PRESENT_REF',
      'Now = PRESENT_REF',
      'About two weeks ago = 2022-03-27 APPROX',
      'recently = PAST_REF',
    ],
  ],
  [
    'nato-fivefold-air-defence',
    { on: '2025-06-04', leftover: '[views_' },
    [
      'Thursday = 2025-06-05',
      'this week = 2025-W23',
      'June 24-25 = 2025-06-24/2025-06-25',
      'Monday = 2025-06-02',
      'the past three decades = P3DE',
      '26.05.25, 20:17 = 2025-05-26T20:17',
    ],
  ],
];

describe('the five articles', () => {
  for (const [file, given, expected] of ARTICLES)
    it(file, () => {
      const url = new URL(`../../../content/articles/${file}.txt`, import.meta.url);
      assert.deepEqual(datesIn(readFileSync(url, 'utf8'), given).map(inShort), expected);
    });

  it('have bounds and EDTF that agree, and an explanation that ends like a sentence', () => {
    for (const [file, given] of ARTICLES) {
      const url = new URL(`../../../content/articles/${file}.txt`, import.meta.url);
      for (const mention of datesIn(readFileSync(url, 'utf8'), given)) {
        assert.equal(mention.edtf === undefined, mention.earliest === undefined);
        assert.ok((mention.earliest ?? '') <= (mention.latest ?? ''));
        assert.match(mention.explanation, /^[A-Z].*\.$/);
      }
    }
  });
});
