import {
  addDays,
  addMonths,
  dayOf,
  isoWeekOf,
  monthsBounds,
  partsOf,
  seasonOf,
  weekdayOf,
} from '../../../time/calendar.ts';
import { feastDay, nthWeekday } from '../feasts.ts';
import type { CalendarExpression, Fields, Unit } from '../expression.ts';
import { unitOf } from '../expression.ts';

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

/** TIMEX3 value of fields that reach up to the year, decade or century; undefined where a larger unit is missing. */
export function valueOf(fields: Fields): string | undefined {
  if (fields.era === 'BC') return beforeChrist(fields);
  if (fields.century !== undefined) return two(fields.century);
  if (fields.decade !== undefined) return String(fields.decade).padStart(3, '0');
  if (fields.year === undefined) return undefined;
  if (fields.fiscal) return `FY${four(fields.year)}`;
  if (fields.feast !== undefined) return feastDay(fields.feast, fields.year);
  if (fields.month !== undefined && fields.week !== undefined) return weekOfMonth(fields.year, fields.month, fields);
  const unit = unitOf(fields);
  if (unit === 'D' && (fields.month === undefined || fields.day === undefined)) return undefined;
  if (unit === 'W' || unit === 'WE') return undefined;
  return four(fields.year) + within(fields);
}

/** The value with `X` for what is not known: `XXXX-06`, `XXXX-WXX-4`, `XXXX-Q3`. */
export function underspecified({ fields, step }: CalendarExpression): string {
  const year = fields.year === undefined ? 'XXXX' : four(fields.year);
  if (fields.month !== undefined || fields.season || fields.quarter !== undefined || fields.half !== undefined)
    return year + within(fields);
  if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}`;
  if (fields.day !== undefined) return `XXXX-XX-${two(fields.day)}`;
  const unknown: Readonly<Record<Unit, string>> = {
    D: 'XXXX-XX-XX', W: 'XXXX-WXX', WE: 'XXXX-WXX-WE', M: 'XXXX-XX', Q: 'XXXX-QX', H: 'XXXX-HX', S: 'XXXX-XX', Y: 'XXXX', DE: 'XXX', CE: 'XX',
  }; // prettier-ignore
  return unknown[step?.unit ?? 'D'];
}

function within({ month, day, season, quarter, half, week }: Fields): string {
  if (month !== undefined)
    return `-${two(month)}${day === undefined ? (week === undefined ? '' : '-XX') : `-${two(day)}`}`;
  if (season !== undefined) return `-${season}`;
  if (quarter !== undefined) return `-Q${quarter}`;
  return half === undefined ? '' : `-H${half}`;
}

function beforeChrist({ year, decade, century, month, season }: Fields): string {
  if (century !== undefined) return `BC${two(century)}`;
  if (decade !== undefined) return `BC${String(decade).padStart(3, '0')}`;
  return `BC${four(year ?? 0)}${within({ ...(month === undefined ? {} : { month }), ...(season ? { season } : {}) })}`;
}

/** The week around the month's first, eighth, fifteenth or twenty-second day, or its last; or that weekday. */
function weekOfMonth(year: number, month: number, { week = 1, weekday }: Fields): string | undefined {
  if (weekday !== undefined) return nthWeekday(year, month, weekday, week);
  return weekValue(week > 0 ? dayOf(year, month, week * 7 - 3) : addDays(monthsBounds(year, month).latest, -2));
}

function weekValue(day: string): string {
  const { year, week } = isoWeekOf(day);
  return `${four(year)}-W${two(week)}`;
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
