import { FIXED_DAYS } from '../../../lexicon/time.ts';
import { addDays, dayOf, monthsBounds } from '../../../time/calendar.ts';
import type { CalendarExpression, Fields, Unit } from '../expression.ts';
import { unitOf } from '../expression.ts';
import { feastDay, nthWeekday } from '../feasts.ts';
import { weekValue } from './units.ts';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

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

const NO_YEAR = 'XXXX';
const UNKNOWN: Readonly<Record<Unit, string>> = {
  D: `${NO_YEAR}-XX-XX`,
  W: `${NO_YEAR}-WXX`,
  WE: `${NO_YEAR}-WXX-WE`,
  M: `${NO_YEAR}-XX`,
  Q: `${NO_YEAR}-QX`,
  H: `${NO_YEAR}-HX`,
  S: `${NO_YEAR}-XX`,
  Y: NO_YEAR,
  DE: NO_YEAR.slice(0, 3),
  CE: NO_YEAR.slice(0, 2),
};

/** The value with `X` for what is not known: `XXXX-06`, `XXXX-WXX-4`, `XXXX-Q3`. */
export function underspecified({ fields, step }: CalendarExpression): string {
  const { month, season, quarter, half, weekday, day, feast } = fields;
  const year = fields.year === undefined ? NO_YEAR : four(fields.year);
  const fixed = feast === undefined ? undefined : FIXED_DAYS[feast];
  if (fixed !== undefined) return `${year}-${fixed}`;
  if (month !== undefined || season || quarter !== undefined || half !== undefined) return year + within(fields);
  if (weekday !== undefined) return `${NO_YEAR}-WXX-${weekday}`;
  if (day !== undefined) return `${NO_YEAR}-XX-${two(day)}`;
  return UNKNOWN[step?.unit ?? 'D'];
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
