import { addDays, isDay } from '../time/calendar.ts';
import { boundsOf } from '../time/edtf.ts';
import { fullDateIn } from '../ingest/dateline.ts';
import type { Fact } from './found.ts';

/** The year of the first newspaper; what is earlier is a program's zero. */
const FIRST_YEAR = 1605;
const PROGRAM_ZERO = /^(?:1970-01-01|0001-01-01|1900-01-01)/;
const PARTS = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;

/**
 * A date of a page's metadata in EDTF: the day, month or year that it states, in its own time zone, and no more. Undefined
 * for what is none.
 */
export function toEdtf(stated: string): string | undefined {
  const text = stated.trim();
  if (PROGRAM_ZERO.test(text)) return undefined;
  const [, year, month, day] = PARTS.exec(text) ?? COMPACT.exec(text) ?? [];
  const edtf = year && [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  const read = edtf ?? fullDateIn(text)?.day;
  const bounds = read === undefined ? undefined : boundsOf(read);
  return bounds && Number(bounds.earliest.slice(0, 4)) >= FIRST_YEAR ? read : undefined;
}

/** A date as an article's metadata gives it, where it was found, in words for readers. */
export interface StatedDate {
  readonly stated: string;
  readonly from: string;
  /** Whether the place is one for something near to publication: then the day is approximate. */
  readonly near?: boolean;
}

/** When an article was published, and what says so. */
export interface FoundDate extends Fact {
  readonly basis: string;
}

/**
 * The date that the first of several places states. Where two tell one moment in two time zones, the day is that of the
 * outlet's own; two that are a day apart otherwise leave two days.
 */
export function publishedOf(places: readonly StatedDate[]): FoundDate | undefined {
  const read = places.flatMap((place) => {
    const edtf = toEdtf(place.stated);
    return edtf === undefined ? [] : [{ ...place, edtf }];
  });
  const [first, ...others] = read;
  if (!first) return undefined;
  const basis = `${first.from.replace(/^t/, 'T')} says “${shown(first.stated)}”`;
  if (first.near)
    return { value: `${first.edtf}~`, from: first.from, basis: `${basis}, which need not be the day of publication.` };
  const local = others.find(({ stated, edtf }) => isNextTo(edtf, first.edtf) && isSameInstant(stated, first.stated));
  if (local) return publishedOf([OWN_ZONE.test(local.stated) ? local : first]);
  const other = others.find(({ edtf, near }) => !near && isNextTo(edtf, first.edtf));
  if (!other) return { value: first.edtf, from: first.from, basis: `${basis}.` };
  const days = [first.edtf, other.edtf].sort();
  const apart = `${basis}, ${other.from} “${shown(other.stated)}”: midnight lay between them, somewhere.`;
  return { value: days.join('/'), from: `${first.from} and ${other.from}`, basis: apart };
}

const shown = (stated: string): string => stated.replace(/\s+/g, ' ').trim().slice(0, 40);

/** The offset of somebody's own time zone. */
const OWN_ZONE = /T.*[+-](?!00:?00)\d\d:?\d\d$/;

/** One moment, told in two time zones. */
const isSameInstant = (a: string, b: string): boolean =>
  /T\d/.test(a) && /T\d/.test(b) && Math.abs(Date.parse(a) - Date.parse(b)) < 1000;

const isNextTo = (a: string, b: string): boolean =>
  isDay(a) && isDay(b) && (addDays(a, 1) === b || addDays(b, 1) === a);
