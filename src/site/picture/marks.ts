import type { Status } from '../../model.ts';
import { daysBetween } from '../../time/calendar.ts';
import { writeOut } from '../dates.ts';
import { statusWords } from '../timeline/words.ts';
import { href } from '../url.ts';
import { shorten } from '../words.ts';
import type { Period } from './period.ts';

/** An entry before it is given a place: where it lies along the scale, in the picture's units. */
export interface Mark {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** The title cut to what a label holds. */
  readonly label: string;
  readonly date: string;
  readonly status: Status;
  readonly event: boolean;
  /** Whether the date is approximate or uncertain by its own words. */
  readonly about: boolean;
  /** The whole of it for those who hear it: date, title, status. */
  readonly name: string;
  /** Sources. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** Position of a day along a scale of so many units; the end of a day is the start of the next. */
export function scaleOf(period: Period, length: number): (day: string) => number {
  return (day) => (daysBetween(period.from, day) / period.days) * length;
}

/** The entries of a period as marks along a scale. */
export function marksOf(period: Period, length: number, letters: number): Mark[] {
  const at = scaleOf(period, length);
  const day = length / period.days;
  return period.entries.map((entry) => ({
    id: entry.id,
    href: href(period.pathOf(entry.id)),
    title: entry.title,
    label: shorten(entry.title, letters),
    date: writeOut(entry.edtf),
    status: entry.status,
    event: entry.event !== undefined,
    about: /[~?%]/.test(entry.edtf),
    name: `${writeOut(entry.edtf)} ${entry.title} (${statusWords(entry.status)})`,
    weight: entry.sources.length,
    start: at(entry.earliest),
    end: at(entry.latest) + day,
  }));
}

/** The January firsts within a period, with the position of each. */
export function yearTicks(period: Period, length: number): { readonly year: string; readonly at: number }[] {
  const at = scaleOf(period, length);
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i).padStart(4, '0');
    return { year, at: Math.max(0, i === 0 ? 0 : at(`${year}-01-01`)) };
  });
}

/** The firsts of months, for fine ticks; none where they would stand closer than so many units. */
export function monthTicks(period: Period, length: number, closest: number): number[] {
  if ((length / period.days) * 30 < closest) return [];
  const at = scaleOf(period, length);
  const [year, month] = period.from.split('-').map(Number) as [number, number];
  const months = Math.round(period.days / 30.44);
  return Array.from({ length: months + 1 }, (_, i) => {
    const number = month - 1 + i;
    const day = `${String(year + Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
    return at(day);
  }).filter((position) => position <= length);
}
