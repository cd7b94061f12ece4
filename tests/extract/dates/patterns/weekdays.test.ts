import { describe } from 'node:test';
import { nothingIn, rows } from '../support.ts';

// A Wednesday.
const given = { on: '2025-06-04' };

describe('weekdays', () => {
  rows(given, [
    ['He said so on Monday.', 'Monday = 2025-06-02'],
    ['He said so Wednesday.', 'Wednesday = 2025-06-04'],
    ['They will meet on Thursday.', 'Thursday = 2025-06-05'],
    ["Friday's vote is expected to pass.", 'Friday = 2025-06-06'],
    ['They met last Tuesday.', 'last Tuesday = 2025-06-03'],
    ['They meet next Tuesday.', 'next Tuesday = 2025-06-10'],
    ['They met this past Friday.', 'this past Friday = 2025-05-30'],
    ['They will meet this Friday.', 'this Friday = 2025-06-06'],
    ['They met on Friday last week.', 'Friday last week = 2025-05-30'],
    ['They meet on Friday next week.', 'Friday next week = 2025-06-13'],
    ['They struck on Sunday night.', 'Sunday night = 2025-06-01TNI'],
    ['They struck early Monday.', 'early Monday = 2025-06-02 START'],
    ['It closed until Friday.', 'Friday = 2025-06-06'],
    ['On Tuesdays he rests.', 'Tuesdays = XXXX-WXX-2'],
    ['He comes every Monday.', 'every Monday = XXXX-WXX-1'],
  ]);

  nothingIn([
    'He told the Sunday Times.',
    'On Black Friday prices fell, on Bloody Sunday people died.',
    'The sun is out, he sat down, they wed.',
  ]);
});
