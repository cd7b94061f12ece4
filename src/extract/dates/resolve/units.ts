import { addDays, addMonths, isoWeekOf, partsOf, seasonOf, weekdayOf } from '../../../time/calendar.ts';
import { remembering } from '../../../text/remember.ts';
import type { Unit } from '../expression.ts';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/** TIMEX3 value of the unit that a day lies in. */
export function valueAt(unit: Unit, day: string): string {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'D':
      return day;
    case 'W':
      return weekValue(day);
    case 'WE':
      return `${weekValue(day)}-WE`;
    case 'M':
      return day.slice(0, 7);
    case 'Q':
      return `${four(year)}-Q${Math.ceil(month / 3)}`;
    case 'H':
      return `${four(year)}-H${Math.ceil(month / 6)}`;
    case 'S':
      return `${four(seasonOf(day).year)}-${seasonOf(day).season}`;
    case 'Y':
      return four(year);
    case 'DE':
      return four(year).slice(0, 3);
    case 'CE':
      return four(year).slice(0, 2);
  }
}

const MONTHS_IN: Readonly<Record<string, number>> = { M: 1, Q: 3, S: 3, H: 6, Y: 12, DE: 120, CE: 1200 };

/** Days in a unit, roughly: only to see how far a move goes. */
const DAYS_IN: Readonly<Record<Unit, number>> = {
  D: 1,
  W: 7,
  WE: 7,
  M: 31,
  Q: 92,
  S: 92,
  H: 184,
  Y: 366,
  DE: 3653,
  CE: 36525,
};

/** Farther steps, in years, date an age of the earth and not an event. */
const FARTHEST = 1500;

/** The day moved by a number of units; undefined where that leaves the years 0000 to 9999 ("10,000 years ago"). */
export function moved(day: string, unit: Unit, count: number): string | undefined {
  const year = partsOf(day).year + (count * DAYS_IN[unit]) / 365;
  if (year < 1 || year > 9998 || Math.abs(year - partsOf(day).year) > FARTHEST) return undefined;
  if (unit === 'D') return addDays(day, count);
  if (unit === 'W' || unit === 'WE') return addDays(day, count * 7);
  return addMonths(day, count * MONTHS_IN[unit]!);
}

/** The given weekday (Monday 1) of the week that the day lies in. */
export function weekdayIn(day: string, weekday: number): string {
  return addDays(day, weekday - weekdayOf(day));
}

/** The unit that a TIMEX3 calendar value names. */
export function unitOfValue(value: string): Unit {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'D';
  if (/-WE$/.test(value)) return 'WE';
  if (/-W\d\d$/.test(value)) return 'W';
  if (/-Q\d$/.test(value)) return 'Q';
  if (/-H\d$/.test(value)) return 'H';
  if (/-(?:SP|SU|FA|WI)$/.test(value)) return 'S';
  if (/^\d{4}-\d\d/.test(value)) return 'M';
  return value.length >= 4 ? 'Y' : value.length === 3 ? 'DE' : 'CE';
}

/** TIMEX3 value of the week that a day lies in. */
export const weekValue = remembering((day: string): string => {
  const { year, week } = isoWeekOf(day);
  return `${four(year)}-W${two(week)}`;
});
