import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { datesIn, rows } from './support.ts';

describe('the ends of a range', () => {
  rows({ on: '2025-06-04' }, [
    ['The fleet sailed from November to February.', 'November = 2024-11', 'February = 2025-02'],
    ['The season runs from October through March.', 'October = 2025-10', 'March = 2026-03'],
    ['It ran from November 2024 to February 2025.', 'November 2024 = 2024-11', 'February 2025 = 2025-02'],
    ['It ran from November 2023 to February.', 'November 2023 = 2023-11', 'February = 2024-02'],
    ['They will meet Monday through Friday.', 'Monday = 2025-06-09', 'Friday = 2025-06-13'],
    ['It rained between 28 May and 2 June.', '28 May = 2025-05-28', '2 June = 2025-06-02'],
    ['It lasted from 2009 to 2011.', '2009 = 2009', '2011 = 2011'],
    ['They met 24 to 25 May.', '24 to 25 May = 2025-05-24/2025-05-25'],
    ['They meet June 24-25.', 'June 24-25 = 2025-06-24/2025-06-25'],
  ]);

  it('say what they follow', () => {
    const [, end] = datesIn('The fleet sailed from November to February.', { on: '2025-06-04' });
    assert.deepEqual([end!.rule, end!.anchor], ['end-of-range', 'November']);
    assert.match(end!.explanation, /begins with “November” \(November 2024\).*: February 2025\.$/);
  });
});

describe('dates that are no range', () => {
  rows({ on: '2025-06-04' }, [
    ['It fell in November and in February.', 'November = 2024-11', 'February = 2025-02'],
    ['They met in May and will meet in March.', 'May = 2025-05', 'March = 2026-03'],
    ['They met on Monday and on Friday.', 'Monday = 2025-06-02', 'Friday = 2025-05-30'],
  ]);
});
