import { daysBetween, partsOf } from '../../../time/calendar.ts';
import { boundsOfTimex } from '../../../time/timex.ts';
import type { Fields } from '../expression.ts';
import { valueOf } from '../resolve/value.ts';

/** One of the years' Junes, springs, third quarters or Christmases. */
export interface Occurrence {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
}

/** What comes once a year ("June", "24 June", "spring", "the third quarter"), in a given year; undefined on 29 February. */
export function inYear(fields: Fields, year: number): Occurrence | undefined {
  const value = valueOf({ ...fields, year });
  const bounds = value === undefined ? undefined : boundsOfTimex(value);
  return bounds && { value: value!, ...bounds };
}

/** Whether the fields name something that comes once a year. */
export function isYearly({ year, decade, century, month, season, quarter, half, feast }: Fields): boolean {
  if (year !== undefined || decade !== undefined || century !== undefined) return false;
  return (
    month !== undefined || feast !== undefined || season !== undefined || quarter !== undefined || half !== undefined
  );
}

/** Years to look through for a 29 February. */
const LEAP_REACH = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The occurrences around a day: the last that has begun by it, and the first that has not ended before it. */
export function around(fields: Fields, day: string): { past: Occurrence | undefined; future: Occurrence | undefined } {
  const { year } = partsOf(day);
  const years = fields.month === 2 && fields.day === 29 ? LEAP_REACH : [-1, 0, 1];
  const all = years.map((step) => inYear(fields, year + step)).filter((occurrence) => occurrence !== undefined);
  return {
    past: all.findLast((occurrence) => occurrence.earliest <= day),
    future: all.find((occurrence) => occurrence.latest >= day),
  };
}

/** Days from the day to the occurrence, 0 within it. */
export function distance({ earliest, latest }: Occurrence, day: string): number {
  return Math.max(0, daysBetween(day, earliest), daysBetween(latest, day));
}
