import { describe } from 'node:test';
import { nothingIn, rows } from '../support.ts';

const given = { on: '2025-06-04' };

describe('today and its neighbours', () => {
  rows(given, [
    ['It rained today.', 'today = 2025-06-04'],
    ['It rained earlier today.', 'earlier today = 2025-06-04'],
    ['It rained yesterday afternoon.', 'yesterday afternoon = 2025-06-03TAF'],
    ['It will rain tomorrow.', 'tomorrow = 2025-06-05'],
    ['It will rain tonight.', 'tonight = 2025-06-04TNI'],
    ['It rained last night.', 'last night = 2025-06-03TNI'],
    ['It rained early this morning.', 'early this morning = 2025-06-04TMO START'],
    ['It rained the day before yesterday.', 'the day before yesterday = 2025-06-02'],
  ]);
  nothingIn(['He reads USA Today.', 'The morning-after pill.']);
});

describe('units near today', () => {
  rows(given, [
    ['They met last week.', 'last week = 2025-W22'],
    ['They meet this week.', 'this week = 2025-W23'],
    ['They meet next month.', 'next month = 2025-07'],
    ['They met earlier this month.', 'earlier this month = 2025-06'],
    ['They meet later this year.', 'later this year = 2025'],
    ['They met late last year.', 'late last year = 2024 END'],
    ['They meet early next month.', 'early next month = 2025-07 START'],
    ['They meet at the end of the year.', 'the end of the year = 2025 END'],
    ['They meet by year-end.', 'year-end = 2025 END'],
    ['They met by year-end 1988.', 'year-end 1988 = 1988 END'],
    ["They meet by week's end.", "week's end = 2025-W23 END"],
    ['At the end of the year it will close.', 'the end of the year = 2025 END'],
    ['They met early in the week.', 'early in the week = 2025-W23 START'],
    ['It fell from the prior year.', 'the prior year = 2024'],
    ['It fell from the prior quarter.', 'the prior quarter = 2025-Q1'],
    ['They meet by the end of the decade.', 'the end of the decade = 202 END'],
    ['They met over the weekend.', 'the weekend = 2025-W22-WE'],
    ['They will meet at the weekend.', 'the weekend = 2025-W23-WE'],
    ['They met last weekend.', 'last weekend = 2025-W22-WE'],
    ['They met the week before last.', 'the week before last = 2025-W21'],
    ['They met last summer.', 'last summer = 2024-SU'],
    ['They meet this fall.', 'this fall = 2025-FA'],
  ]);
  nothingIn(['The year it happened. It was the last day of school.', 'They won the day, some of the day.']);
});

describe('distances', () => {
  rows(given, [
    ['It began ten days ago.', 'ten days ago = 2025-05-25'],
    ['It began a week ago.', 'a week ago = 2025-05-28'],
    ['It began two weeks ago.', 'two weeks ago = 2025-W21'],
    ['It began about two weeks ago.', 'about two weeks ago = 2025-05-21 APPROX'],
    [
      'It was ten years ago today, and 20 years ago this month.',
      'ten years ago today = 2015-06-04',
      '20 years ago this month = 2005-06',
    ],
    ['It was ten years ago. Today it rained.', 'ten years ago = 2015', 'Today = 2025-06-04'],
    ['It began a dozen years ago.', 'a dozen years ago = 2013'],
    ['In February it fell from a year earlier.', 'February = 2025-02', 'a year earlier = 2024-02'],
    ['He was elected on 3 May 2012, a year earlier than she.', '3 May 2012 = 2012-05-03', 'a year earlier = 2011'],
    ['It began six months ago.', 'six months ago = 2024-12'],
    ['It began two-and-a-half years ago.', 'two-and-a-half years ago = 2022-12'],
    ['It began about 20 years ago.', 'about 20 years ago = 2005 APPROX'],
    ['It began more than two years ago.', 'more than two years ago = 2023 BEFORE'],
    ['It began several months ago.', 'several months ago = PAST_REF'],
    ['Men came 10,000 years ago.', '10,000 years ago = XXXX'],
    ['On 9 April 2003 it fell. Two days later they left.', '9 April 2003 = 2003-04-09', 'Two days later = 2003-04-11'],
    ['On 9 April 2003 it fell. The next day they left.', '9 April 2003 = 2003-04-09', 'The next day = 2003-04-10'],
    ['In June 1990 it fell. A month earlier it stood.', 'June 1990 = 1990-06', 'A month earlier = 1990-05'],
    ['In June 1990 it fell. That year it rained.', 'June 1990 = 1990-06', 'That year = 1990'],
    ['On Monday it fell. It ended the day flat.', 'Monday = 2025-06-02', 'the day = 2025-06-02'],
    [
      'In the first quarter profit rose from $2 a year earlier.',
      'the first quarter = 2025-Q1',
      'a year earlier = 2024-Q1',
    ],
    [
      'In February sales rose on the same period last year.',
      'February = 2025-02',
      'the same period last year = 2024-02',
    ],
  ]);
  nothingIn(['Not long. Some after that and before it.', 'The two sides later met, earlier than planned.']);
});

describe('quarters, halves and seasons', () => {
  rows(given, [
    ['It rose in the first quarter of 2009.', 'the first quarter of 2009 = 2009-Q1'],
    ['It rose in the third quarter of last year.', 'the third quarter of last year = 2024-Q3'],
    ['It rose in the final quarter of 2009.', 'the final quarter of 2009 = 2009-Q4'],
    ['First-quarter profit rose.', 'First-quarter = 2025-Q1'],
    ['It rose in Q1 2024.', 'Q1 2024 = 2024-Q1'],
    ['It comes in the second half of next year.', 'the second half of next year = 2026-H2'],
    ['It came in the spring of 1916.', 'the spring of 1916 = 1916-SP'],
    ['It came in early summer 1919.', 'early summer 1919 = 1919-SU START'],
    ['It came in autumn 2022.', 'autumn 2022 = 2022-FA'],
    ['It fell in the 1988 third quarter.', 'the 1988 third quarter = 1988-Q3'],
    ["It fell in 2012's first quarter.", "2012's first quarter = 2012-Q1"],
    ['It fell in the fourth quarter of fiscal 2012.', 'the fourth quarter of fiscal 2012 = 2012-Q4'],
    ['Fiscal first-quarter profit rose.', 'Fiscal first-quarter = 2025-Q1'],
    ['It fell in the March quarter.', 'the March quarter = 2025-Q1'],
    ['First-half profit rose.', 'First-half = 2025-H1'],
    ['Exports will slow in the second half.', 'the second half = 2025-H2'],
    ['It fell in the 1989 first half.', 'the 1989 first half = 1989-H1'],
    ['It rose in the quarter ended May 4.', 'the quarter = 2025-Q1', 'May 4 = 2025-05-04'],
    ['It rose in the week ended May 24.', 'the week = 2025-W21', 'May 24 = 2025-05-24'],
    ['It rose in the year ended Dec. 31.', 'the year = 2024', 'Dec. 31 = 2024-12-31'],
    ['It rose in the year ended June 30, 1988.', 'the year = 1988', 'June 30, 1988 = 1988-06-30'],
    ['It will rise in the quarter ending Sept. 30.', 'the quarter = 2025-Q3', 'Sept. 30 = 2025-09-30'],
    ['The quarter ended badly.', 'The quarter = 2025-Q2'],
    ["It fell in last year's third quarter.", "last year's third quarter = 2024-Q3"],
    ['It fell from the year-earlier third quarter.', 'the year-earlier third quarter = 2024-Q3'],
    [
      'In the third quarter of 2024 it rose from the same period of 2023.',
      'the third quarter of 2024 = 2024-Q3',
      'the same period of 2023 = 2023-Q3',
    ],
    ['It comes in the second half of the decade.', 'the second half of the decade = 202 END'],
  ]);
  nothingIn([
    'The fall of Kabul came as prices fall.',
    'A quarter of them, three quarters of the people, the quarter-final.',
    'The first half was goalless.',
    'They scored twice in the second half.',
    'The first half of the book.',
    'Prices rose in the first half of the match.',
    'Hot springs and the Arab Spring.',
    'They spring into action and fall in love.',
  ]);
});

describe('feasts', () => {
  rows(given, [
    ['They met on Christmas Eve.', 'Christmas Eve = 2024-12-24'],
    ['They crossed on Christmas night 1776.', 'Christmas night 1776 = 1776-12-25TNI'],
    ['They met at Easter 2024.', 'Easter 2024 = 2024-03-31'],
    ['They met last Christmas.', 'last Christmas = 2024-12-25'],
    ['They met on Thanksgiving 1988.', 'Thanksgiving 1988 = 1988-11-24'],
    ['They met on Labor Day 1989.', 'Labor Day 1989 = 1989-09-04'],
    ["They will meet on New Year's Day.", "New Year's Day = 2026-01-01"],
  ]);
  nothingIn(['A Christmas tree and Easter eggs.', 'The christmas mood.']);
});
