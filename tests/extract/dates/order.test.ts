import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesIn, rows } from './support.ts';

describe('a numeric date that may be read in two ways', () => {
  rows({ on: '2025-06-04' }, [
    ['It began on 25/12/2021 and ended on 03/04/2022.', '25/12/2021 = 2021-12-25', '03/04/2022 = 2022-04-03'],
    ['It ended on 03/04/2022, after 12/25/2021.', '03/04/2022 = 2022-03-04', '12/25/2021 = 2021-12-25'],
    ['It began on 03/04/2022.', '03/04/2022 = 2022-03-04'],
    [
      'On 25/12/2021, 12/25/2021 and 03/04/2022.',
      '25/12/2021 = 2021-12-25',
      '12/25/2021 = 2021-12-25',
      '03/04/2022 = 2022-03-04',
    ],
    [
      'On 25/12/2021 they met; now 03/03/2022.',
      '25/12/2021 = 2021-12-25',
      'now = PRESENT_REF',
      '03/03/2022 = 2022-03-03',
    ],
  ]);

  it('follows the others of its text, dated or not', () => {
    for (const on of [undefined, '2022-03-05']) {
      const [, date] = datesIn('It began on 25/12/2021 and ended on 03/04/2022.', on ? { on } : {});
      assert.equal(date!.timex.value, '2022-04-03');
      assert.equal(date!.explanation, 'Read as day/month, as the other dates of the text.');
    }
  });
});

describe('a day with a full stop', () => {
  rows({ on: '2022-03-27' }, [
    ['It was signed on 28. February 2022.', '28. February 2022 = 2022-02-28'],
    [
      'It was signed on 28. February in Berlin, and on Thursday, 10. March.',
      '28. February = 2022-02-28',
      'Thursday, 10. March = 2022-03-10',
    ],
    ['They met on 28. February. In March they left.', '28. February = 2022-02-28', 'March = 2022-03'],
    ['Belgrade, 28. February - The minister spoke.', '28. February = 2022-02-28'],
    ['The score was 28. March 2022 was cold.', 'March 2022 = 2022-03'],
    ['They won 28. March was cold.'],
  ]);
});
