import { FIXED_DAYS, MOVING_DAYS } from '../../lexicon/time.ts';
import { addDays, dayOf, daysInMonth, weekdayOf } from '../../time/calendar.ts';

/** Days from Easter Sunday. */
const FROM_EASTER: Readonly<Record<string, number>> = {
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  easter: 0,
  'easter sunday': 0,
  'easter monday': 1,
  pentecost: 49,
};

export const FEAST_NAMES: readonly string[] = [
  ...Object.keys(FIXED_DAYS),
  ...Object.keys(MOVING_DAYS),
  ...Object.keys(FROM_EASTER),
];

/** The day of a feast in a year; Easter is the Western one. Undefined for a name that is not in `FEAST_NAMES`. */
export function feastDay(name: string, year: number): string | undefined {
  const fixed = FIXED_DAYS[name];
  if (fixed !== undefined) return `${String(year).padStart(4, '0')}-${fixed}`;
  const fromEaster = FROM_EASTER[name];
  if (fromEaster !== undefined) return addDays(easter(year), fromEaster);
  const moving = MOVING_DAYS[name];
  return moving && nthWeekday(year, ...moving);
}

/** The nth weekday (Monday 1) of a month; -1 is the last. Undefined where the month has no fifth one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | undefined {
  const last = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf(dayOf(year, month, 1)) + 7) % 7);
  const day = nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((last - first) / 7) * 7;
  return day > last ? undefined : dayOf(year, month, day);
}

/** Easter Sunday by the anonymous Gregorian computus (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const total = epact + week - 7 * shift + 114;
  return dayOf(year, Math.floor(total / 31), (total % 31) + 1);
}
