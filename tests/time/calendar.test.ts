import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeekOf,
  monthsBounds,
  partsOf,
  seasonBounds,
  seasonOf,
  weekBounds,
  weekdayOf,
  yearsBounds,
} from '../../src/time/calendar.ts';

describe('days', () => {
  for (const [day, expected] of [
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['0000-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2022-04-31', false],
    ['2022-13-01', false],
    ['2022-00-10', false],
    ['2022-01-00', false],
    ['22-01-01', false],
    ['2022-1-1', false],
    ['', false],
  ] as const)
    it(`${day || 'nothing'} is ${expected ? 'a day' : 'none'}`, () => assert.equal(isDay(day), expected));

  it('are moved across months, leap days and clock changes', () => {
    assert.equal(addDays('2024-02-28', 2), '2024-03-01');
    assert.equal(addDays('2022-01-01', -1), '2021-12-31');
    assert.equal(addDays('2025-03-30', 1), '2025-03-31');
    assert.equal(addDays('0099-12-31', 1), '0100-01-01');
  });

  it('are moved by months to the same day or the month’s last', () => {
    assert.equal(addMonths('2022-01-31', 1), '2022-02-28');
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addMonths('2022-01-15', -1), '2021-12-15');
    assert.equal(addMonths('2022-11-30', 3), '2023-02-28');
  });

  it('are counted', () => {
    assert.equal(daysBetween('2022-03-27', '2022-04-10'), 14);
    assert.equal(daysBetween('2022-04-10', '2022-03-27'), -14);
  });

  it('refuse what is no day and what lies outside the four-digit years', () => {
    assert.throws(() => partsOf('June'), /Expected a day such as 2025-06-24, found "June"/);
    assert.throws(() => addDays('9999-12-31', 1), RangeError);
    assert.throws(() => dayOf(-1, 1, 1), RangeError);
  });

  it('know their weekday', () => {
    assert.equal(weekdayOf('2025-06-02'), 1);
    assert.equal(weekdayOf('2025-06-08'), 7);
    assert.equal(weekdayOf('1582-10-15'), 5);
  });

  it('know the length of their month', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(2023, i + 1));
    assert.deepEqual(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    assert.deepEqual([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2024, 2)], [28, 29, 29]);
  });
});

describe('weeks', () => {
  it('belong to the year of their Thursday', () => {
    assert.deepEqual(isoWeekOf('2022-06-14'), { year: 2022, week: 24 });
    assert.deepEqual(isoWeekOf('2021-01-03'), { year: 2020, week: 53 });
    assert.deepEqual(isoWeekOf('2024-12-30'), { year: 2025, week: 1 });
  });

  it('run from Monday to Sunday', () => {
    assert.deepEqual(weekBounds(2025, 23), { earliest: '2025-06-02', latest: '2025-06-08' });
    assert.deepEqual(weekBounds(2020, 53), { earliest: '2020-12-28', latest: '2021-01-03' });
  });

  it('that a year does not have are undefined', () => {
    assert.equal(weekBounds(2021, 53), undefined);
    assert.equal(weekBounds(2021, 0), undefined);
  });
});

describe('months, seasons and years', () => {
  it('have their first and last day', () => {
    assert.deepEqual(monthsBounds(2022, 2), { earliest: '2022-02-01', latest: '2022-02-28' });
    assert.deepEqual(monthsBounds(2022, 11, 4), { earliest: '2022-11-01', latest: '2023-02-28' });
    assert.deepEqual(monthsBounds(9999, 12), { earliest: '9999-12-01', latest: '9999-12-31' });
    assert.deepEqual(yearsBounds(1990, 10), { earliest: '1990-01-01', latest: '1999-12-31' });
  });

  it('seasons are those of the north; winter runs into the next year', () => {
    assert.deepEqual(seasonBounds(2022, 'SP'), { earliest: '2022-03-01', latest: '2022-05-31' });
    assert.deepEqual(seasonBounds(2023, 'WI'), { earliest: '2023-12-01', latest: '2024-02-29' });
    assert.deepEqual(seasonOf('2024-01-15'), { year: 2023, season: 'WI' });
    assert.deepEqual(seasonOf('2024-12-15'), { year: 2024, season: 'WI' });
    assert.deepEqual(seasonOf('2024-08-31'), { year: 2024, season: 'SU' });
  });
});
