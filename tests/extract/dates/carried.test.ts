import { describe } from 'node:test';
import { rows } from './support.ts';

describe('a year that is not carried on', () => {
  describe('in a text without a date', () => {
    rows({}, [
      ['The bridge of 1884 is closed. The election is on 14 September.', '1884 = 1884', '14 September = XXXX-09-14'],
      [
        'The bridge of 1884 was rebuilt. The fair was held on 14 September.',
        '1884 = 1884',
        '14 September = XXXX-09-14',
      ],
      [
        'It was opened on 3 May 1884. The election is on 14 September.',
        '3 May 1884 = 1884-05-03',
        '14 September = XXXX-09-14',
      ],
      ['By 2050 emissions should be zero. The report came out in March.', '2050 = 2050', 'March = XXXX-03'],
    ]);
  });

  describe('in the news', () => {
    rows({ on: '2025-06-04' }, [
      [
        'It was opened on 3 May 1884. The election is on 14 September.',
        '3 May 1884 = 1884-05-03',
        '14 September = 2025-09-14',
      ],
      ['In 2050 emissions should be zero, as a report found in March.', '2050 = 2050', 'March = 2025-03'],
    ]);
  });
});

describe('a year that is', () => {
  rows({}, [
    ['In 1990 the wall fell. In March elections were held.', '1990 = 1990', 'March = 1990-03'],
    ['In the spring of 1884 it began. In June it ended.', 'the spring of 1884 = 1884-SP', 'June = 1884-06'],
    ['At the end of 1884 it began. In March it ended.', 'the end of 1884 = 1884 END', 'March = 1884-03'],
  ]);
});

describe('the year before, said twice in the news', () => {
  rows({ on: '1989-11-02' }, [
    [
      'In the third quarter profit rose from $2 a year earlier and sales from $9 in the year-ago period.',
      'the third quarter = 1989-Q3',
      'a year earlier = 1988-Q3',
      'the year-ago period = 1988-Q3',
    ],
    [
      'Profit rose from the prior year, sales from the previous year.',
      'the prior year = 1988',
      'the previous year = 1988',
    ],
  ]);
});
