import edtf from 'edtf';
import { isDate, isDay, monthsBounds, seasonBounds, yearsBounds } from './calendar.ts';
import type { Bounds, Season } from './calendar.ts';

/** An open end of an interval (`2022/..`) reaches to the ends of the four-digit years. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** In characters; the package's grammar takes seconds for what is much longer. */
const LONGEST = 100;

const SEASON = /^(\d{4})-2([1-4])[?~%]?$/;
const FULL_DAY = /^\d{4}-\d\d-\d\d/;
/** Day, month or year, the most common by far: read here, a thousand times faster than by the package's grammar. */
const PLAIN = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?[?~%]?$/;
const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/**
 * First and last day, inclusive, of an EDTF (ISO 8601-2) level 1 date or interval, level 2 where its meaning is plain;
 * undefined for anything that is none. Syntax is the `edtf` package's, but for two things that it takes otherwise:
 * seasons are those of the north (spring from March), and 2023-02-29 is no day.
 */
export function boundsOf(text: string): Bounds | undefined {
  if (text.length > LONGEST) return undefined;
  const ends = text.split('/');
  if (ends.length > 2) return undefined;
  const first = boundsOfEnd(ends[0]!, ends.length);
  const last = boundsOfEnd(ends.at(-1)!, ends.length);
  if (!first || !last) return undefined;
  const bounds = { earliest: first.earliest, latest: last.latest };
  return bounds.earliest <= bounds.latest ? bounds : undefined;
}

/** Whether the string is EDTF with calendar bounds. */
export function isEdtf(text: string): boolean {
  return boundsOf(text) !== undefined;
}

function boundsOfEnd(text: string, ends: number): Bounds | undefined {
  if (text === '..' && ends === 2) return { earliest: FIRST_DAY, latest: LAST_DAY };
  const plain = PLAIN.exec(text);
  if (plain) return boundsOfPlain(plain);
  const season = SEASON.exec(text);
  if (season) return seasonBounds(Number(season[1]), SEASONS[Number(season[2]) - 1]!);
  const day = FULL_DAY.exec(text)?.[0];
  if (day !== undefined && !isDay(day)) return undefined;
  try {
    const { type, min, max } = edtf(text);
    return type === 'Date' ? boundsOfInstants(min, max) : undefined;
  } catch {
    return undefined;
  }
}

function boundsOfPlain([, year, month, day]: RegExpExecArray): Bounds | undefined {
  if (month === undefined) return yearsBounds(Number(year));
  if (!isDate(Number(year), Number(month), Number(day ?? 1))) return undefined;
  if (day === undefined) return monthsBounds(Number(year), Number(month));
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

function boundsOfInstants(min: number, max: number): Bounds | undefined {
  const [earliest, latest] = [min, max].map((ms) => new Date(ms).toISOString().slice(0, 10));
  return earliest && latest && isDay(earliest) && isDay(latest) ? { earliest, latest } : undefined;
}
