import { addDays, format } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import type { Random } from '../random.ts';

/** How an article that came out on some day tells of days. */
export type Days = Readonly<Record<'date' | 'month' | 'weekday' | 'lately' | 'soon', () => string>>;

const LATELY = ['last week', 'two weeks ago', 'earlier this month', 'in recent days', 'last year', 'the day before'];
const SOON = ['tomorrow', 'next month', 'in the coming weeks', 'by the end of next year', 'within three months'];

export function daysAround(draw: Random, published: string): Days {
  const day = (from: number, to: number) => addDays(new UTCDate(`${published}T00:00:00Z`), draw.between(from, to));
  return {
    date: () => format(day(-1500, -1), draw.one(['d MMMM yyyy', 'MMMM d, yyyy', 'd MMMM', 'MMMM yyyy'])),
    month: () => format(day(20, 700), 'MMMM yyyy'),
    weekday: () => format(day(-6, 0), 'EEEE'),
    lately: () => draw.one(LATELY),
    soon: () => draw.one(SOON),
  };
}

/** A day of publication: more and more comes out from year to year. */
export function publication(draw: Random): string {
  const years = [2021, 2022, 2022, 2023, 2023, 2024, 2024, 2024, 2025, 2025, 2025, 2025];
  return format(addDays(new UTCDate(draw.one(years), 0, 1), draw.between(0, 364)), 'yyyy-MM-dd');
}
