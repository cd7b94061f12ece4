import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesIn } from './support.ts';
import type { Given } from './support.ts';

function bounds(text: string, given: Given = { on: '2025-06-04' }): string[] {
  return datesIn(text, given).map(
    ({ timex, earliest, latest, edtf }) => `${timex.value} ${earliest}..${latest} ${edtf}`,
  );
}

describe('a unit that is cut by the day of speech', () => {
  for (const [text, expected] of [
    ['They met earlier this month.', '2025-06 2025-06-01..2025-06-04 2025-06-01/2025-06-04'],
    ['They meet later this month.', '2025-06 2025-06-04..2025-06-30 2025-06-04/2025-06-30'],
    ['They met earlier this week.', '2025-W23 2025-06-02..2025-06-04 2025-06-02/2025-06-04'],
    ['They meet later this year.', '2025 2025-06-04..2025-12-31 2025-06-04/2025-12-31'],
    ['It will fall later in the year.', '2025 2025-06-04..2025-12-31 2025-06-04/2025-12-31'],
    ['They met this month.', '2025-06 2025-06-01..2025-06-30 2025-06'],
    ['They met late last month.', '2025-05 2025-05-20..2025-05-31 2025-05-20/2025-05-31'],
  ] as const)
    it(text, () => assert.deepEqual(bounds(text), [expected]));

  it('or by the day of the story', () => {
    const text = 'On 24 February 2022 it began. Later that year it spread.';
    assert.equal(bounds(text)[1], '2022 2022-02-24..2022-12-31 2022-02-24/2022-12-31');
  });

  it('ends with the last day on which the text may have been published', () => {
    const given = { on: '2025-06-05', until: '2025-06-23' };
    assert.deepEqual(bounds('They met earlier this month.', given), [
      '2025-06 2025-06-01..2025-06-23 2025-06-01/2025-06-23',
    ]);
  });

  it('is a single day on the first of the month', () => {
    assert.deepEqual(bounds('They met earlier this month.', { on: '2025-06-01' }), [
      '2025-06 2025-06-01..2025-06-01 2025-06-01',
    ]);
  });

  it('stays whole where no day is known', () => {
    const given = { on: '2022-01-01', until: '2022-12-31' };
    assert.deepEqual(bounds('They met earlier this year.', given), ['2022 2022-01-01..2022-12-31 2022']);
  });

  it('says so', () => {
    const [mention] = datesIn('They met earlier this month.', { on: '2025-06-04' });
    assert.equal(mention!.explanation, 'The month of publication on 4 June 2025, up to that day.');
  });
});
