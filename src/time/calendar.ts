import { UTCDate } from '@date-fns/utc';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

/**
 * Arithmetic on calendar days. A day is an ISO 8601 string (`2025-06-24`) of the proleptic Gregorian calendar, years
 * 0000 to 9999, reckoned in UTC, so that the host's time zone can play no part. Days are counted by `Date` itself, many
 * times faster than by a package; date-fns does what `Date` cannot, on `UTCDate`s: months of unequal length and ISO weeks.
 * Each of its functions is imported from its own file, since the index loads some 250 of them.
 */

/** First and last day, inclusive. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** Northern seasons by the meteorologists' months, as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

const DAY = /^\d{4}-\d\d-\d\d$/;
const MS_A_DAY = 86_400_000;
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The day of a year, month (1-12) and day of the month; one past the end rolls over as in `Date`. */
export function dayOf(year: number, month: number, day: number): string {
  const isPlain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && isYear(year);
  return isPlain ? written(year, month, day) : toDay(dateOf(year, month, day));
}

/** Year, month (1-12) and day of the month. Throws a RangeError on anything but an ISO day. */
export function partsOf(day: string): { year: number; month: number; day: number } {
  const [year, month, date] = [figures(day, 0, 4), figures(day, 5, 7), figures(day, 8, 10)];
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-' || Number.isNaN(year + month + date))
    throw new RangeError(`Expected a day such as 2025-06-24, found "${day}".`);
  return { year, month, day: date };
}

/** The number that digits stand for; NaN where one is something else. */
function figures(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

/** Whether the string is a day of the calendar (2023-02-29 is none). */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return isDate(year, month, day);
}

/** Whether year, month (1-12) and day of the month name a day of the calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Number of days of a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return DAYS[month - 1] ?? dateOf(year, month + 1, 0).getUTCDate();
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function addDays(day: string, count: number): string {
  const { year, month, day: date } = partsOf(day);
  return dayOf(year, month, date + count);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: string, count: number): string {
  return toDay(plusMonths(new UTCDate(toDate(day)), count));
}

/** Days from one day to another; negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (toDate(to).getTime() - toDate(from).getTime()) / MS_A_DAY;
}

/** ISO day of the week: Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return toDate(day).getUTCDay() || 7;
}

/** The ISO week that a day lies in; its year is the one that holds the week's Thursday. */
export function isoWeekOf(day: string): { year: number; week: number } {
  const date = new UTCDate(toDate(day));
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

/** Monday to Sunday of an ISO week; undefined where the year has no such week. */
export function weekBounds(year: number, week: number): Bounds | undefined {
  const fourth = dayOf(year, 1, 4);
  const earliest = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  const found = isoWeekOf(earliest);
  return found.year === year && found.week === week ? { earliest, latest: addDays(earliest, 6) } : undefined;
}

/** First to last day of a run of months (1-12); a run may cross the end of the year. */
export function monthsBounds(year: number, first: number, count = 1): Bounds {
  const last = first + count - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return { earliest: dayOf(year, first, 1), latest: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
}

/** First to last day of a run of years. */
export function yearsBounds(year: number, count = 1): Bounds {
  return { earliest: dayOf(year, 1, 1), latest: dayOf(year + count - 1, 12, 31) };
}

/** March to May, June to August, September to November; winter is December to February of the year after. */
export function seasonBounds(year: number, season: Season): Bounds {
  return monthsBounds(year, FIRST_MONTH[season], 3);
}

/** The season that a day lies in; January and February belong to the winter that began the year before. */
export function seasonOf(day: string): { year: number; season: Season } {
  const { year, month } = partsOf(day);
  if (month <= 2) return { year: year - 1, season: 'WI' };
  return { year, season: (['SP', 'SU', 'FA', 'WI'] as const)[Math.floor(month / 3) - 1]! };
}

function toDate(day: string): Date {
  const { year, month, day: date } = partsOf(day);
  return dateOf(year, month, date);
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999, `setUTCFullYear` does not. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function toDay(date: Date): string {
  const year = date.getUTCFullYear();
  if (!isYear(year))
    throw new RangeError(`Expected a day between the years 0000 and 9999, found ${date.getTime()} ms from 1970.`);
  return written(year, date.getUTCMonth() + 1, date.getUTCDate());
}

const isYear = (year: number): boolean => year >= 0 && year <= 9999;

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${TWO[month]}-${TWO[day]}`;

const TWO = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
