import { describe } from 'node:test';
import { nothingIn, rows } from '../support.ts';

const given = { on: '2025-06-04' };

describe('days of months', () => {
  rows(given, [
    ['Talks began on 24 June 2024.', '24 June 2024 = 2024-06-24'],
    ['Talks began on June 24, 2024, in Oslo.', 'June 24, 2024 = 2024-06-24'],
    ['Talks began on the 24th of June, 2024.', 'the 24th of June, 2024 = 2024-06-24'],
    ['Talks began on 24 June, 2024.', '24 June, 2024 = 2024-06-24'],
    ['They met on Tuesday 3rd June 2025.', 'Tuesday 3rd June 2025 = 2025-06-03'],
    ['They met on Thurs., May 1.', 'Thurs., May 1 = 2025-05-01'],
    ['They met on Nov. 2, 1989.', 'Nov. 2, 1989 = 1989-11-02'],
    ['The 7 May attack failed.', 'The 7 May = 2025-05-07'],
    ['The vote was on July 25 of last year.', 'July 25 of last year = 2024-07-25'],
    ['The summit is on June 24-25.', 'June 24-25 = 2025-06-24/2025-06-25'],
    ['It was held on 14 to 16 May 1940.', '14 to 16 May 1940 = 1940-05-14/1940-05-16'],
    ['It was held on 4 and 7 May 2020.', '4 and 7 May 2020 = 2020-05-04/2020-05-07'],
    ['It ran from March 19-April 30, 2003.', 'March 19-April 30, 2003 = 2003-03-19/2003-04-30'],
    ['It ran from 28 October to 3 November 1990.', '28 October = 1990-10-28', '3 November 1990 = 1990-11-03'],
    ['It ran from 28 December to 3 January 1990.', '28 December = 1989-12-28', '3 January 1990 = 1990-01-03'],
    ['It falls on the last day of June 2026.', 'the last day of June 2026 = 2026-06-30'],
    ['It fell on the first Monday of May.', 'the first Monday of May = 2025-05-05'],
    ['It fell in the second week of May 2025.', 'the second week of May 2025 = 2025-W19'],
    ['They met on May 5. On the 20th they voted.', 'May 5 = 2025-05-05', 'the 20th = 2025-05-20'],
  ]);

  nothingIn([
    'He was on the 38th parallel with the 5th Division.',
    'Some 40,000 March past.',
    'In version 3.5 may change.',
    'Room 12 may be free.',
    'They lost 3-2 and 24-17.',
  ]);
});

describe('months', () => {
  rows(given, [
    ['It was signed in June 2022.', 'June 2022 = 2022-06'],
    ['Shipments fell in the first half of May.', 'the first half of May = 2025-05 START'],
    ['Shipments fell at the begin of May.', 'the begin of May = 2025-05 START'],
    ['It was signed in January, 1918.', 'January, 1918 = 1918-01'],
    ['It was signed in February of 1940.', 'February of 1940 = 1940-02'],
    ['It was signed in May.', 'May = 2025-05'],
    ['It was signed in late May.', 'late May = 2025-05 END'],
    ['It was signed in mid-May.', 'mid-May = 2025-05 MID'],
    ['It was signed at the beginning of May.', 'the beginning of May = 2025-05 START'],
    ['It will be done by the end of August.', 'the end of August = 2025-08 END'],
    ['It was done in the last days of May.', 'the last days of May = 2025-05 END'],
    ['It stalled around March 1981.', 'around March 1981 = 1981-03 APPROX'],
    ['Exports rose in June-August 2022.', 'June-August 2022 = 2022-06/2022-08'],
    ['Exports rose in April and May 1942.', 'April = 1942-04', 'May 1942 = 1942-05'],
    ['It was signed in August of last year.', 'August of last year = 2024-08'],
    ['It was signed in March last year.', 'March last year = 2024-03'],
    ['It was signed last June.', 'last June = 2024-06'],
    ['It ends next March.', 'next March = 2026-03'],
    ['A March operation followed.', 'March = 2025-03'],
    ['JUNE 2025 will tell.', 'JUNE 2025 = 2025-06'],
    ["It was in Oct. '44.", "Oct. '44 = 1944-10"],
  ]);

  nothingIn([
    'It may rain, and they may march.',
    'May I go? May she win.',
    'Theresa May resigned.',
    'Mrs May and Mr March spoke to June Carter and April Jones.',
    'The March on Washington and the march to the sea.',
    'August Schmidt is here.',
    'The soldiers march against him.',
    'Talks may resume, and may end.',
    'She made a mar on it and dec and sep.',
    'TALKS MAY RESUME.',
  ]);
});
