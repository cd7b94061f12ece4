import type { Timex } from '../model.ts';
import {
  addDays,
  daysInMonth,
  isDate,
  isDay,
  monthsBounds,
  seasonBounds,
  weekBounds,
  yearsBounds,
} from './calendar.ts';
import type { Bounds, Season } from './calendar.ts';
import { boundsOf } from './edtf.ts';

type Mod = Timex['mod'];

/** A calendar value taken apart: its days, its EDTF, and where its beginning, middle and end lie. */
interface Reach extends Bounds {
  readonly edtf: string;
  readonly part?: (third: number) => string;
}

const THIRDS: Readonly<Record<string, number>> = { START: 0, MID: 1, END: 2 };
const SEASON_NUMBER: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/**
 * EDTF of a TIMEX3 value, narrowed by its modifier: START, MID and END of a month are its 1st-10th, 10th-20th and
 * 20th-last, of anything longer a third; APPROX adds `~`. Undefined where the value has no place on a calendar
 * (`PRESENT_REF`, `P3D`, `XXXX-06`, fiscal years) or the modifier opens it (BEFORE, AFTER).
 */
export function timexToEdtf(value: string, mod?: Mod): string | undefined {
  if (mod === 'BEFORE' || mod === 'AFTER') return undefined;
  const ends = value.split('/');
  if (ends.length === 2) return rangeToEdtf(ends[0]!, ends[1]!, mod);
  const reach = reachOf(value);
  if (!reach) return undefined;
  const third = mod === undefined ? undefined : THIRDS[mod];
  if (third !== undefined) return reach.part ? reach.part(third) : reach.edtf;
  return mod === 'APPROX' ? reach.edtf.replace(/(?=\/|$)/g, '~') : reach.edtf;
}

/** First and last day, inclusive, of a TIMEX3 value narrowed by its modifier; undefined as in `timexToEdtf`. */
export function boundsOfTimex(value: string, mod?: Mod): Bounds | undefined {
  const third = mod === undefined ? undefined : THIRDS[mod];
  if (mod === 'BEFORE' || mod === 'AFTER') return undefined;
  const ends = value.split('/');
  if (ends.length === 2) {
    const [first, last] = ends.map((end) => reachOf(end));
    return first && last && first.earliest <= last.latest
      ? { earliest: first.earliest, latest: last.latest }
      : undefined;
  }
  const reach = reachOf(value);
  if (!reach) return undefined;
  if (third !== undefined && reach.part) return boundsOf(reach.part(third));
  return { earliest: reach.earliest, latest: reach.latest };
}

function rangeToEdtf(from: string, to: string, mod: Mod): string | undefined {
  const [first, last] = [reachOf(from), reachOf(to)];
  if (!first || !last || first.earliest > last.latest) return undefined;
  const tail = mod === 'APPROX' ? '~' : '';
  return `${first.edtf.split('/')[0]}${tail}/${last.edtf.split('/').at(-1)}${tail}`;
}

const SHAPES: readonly (readonly [RegExp, (...parts: string[]) => Reach | undefined])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/, dayReach],
  [/^(\d{4})-(\d\d)(-XX)?$/, monthReach],
  [/^(\d{4})(-XX(?:-XX)?)$/, (year, unknown) => yearsReach(Number(year), 1, year! + unknown!)],
  [/^(\d{4})$/, (year) => yearsReach(Number(year), 1, year!)],
  [/^(\d{3})$/, (decade) => yearsReach(Number(decade) * 10, 10, `${decade}X`)],
  [/^(\d\d)$/, (century) => yearsReach(Number(century) * 100, 100, `${century}XX`)],
  [/^(\d{4})-W(\d\d)(-WE)?$/, weekReach],
  [/^(\d{4})-([QH])(\d)$/, partOfYearReach],
  [/^(\d{4})-(SP|SU|FA|WI)$/, seasonReach],
];

function reachOf(value: string): Reach | undefined {
  for (const [shape, reach] of SHAPES) {
    const match = shape.exec(value);
    if (match) return reach(...match.slice(1));
  }
  return undefined;
}

function dayReach(year = '', month = '', day = ''): Reach | undefined {
  const edtf = `${year}-${month}-${day}`;
  return isDay(edtf) ? { earliest: edtf, latest: edtf, edtf } : undefined;
}

function monthReach(year = '', month = '', someDay = ''): Reach | undefined {
  if (!isDate(Number(year), Number(month), 1)) return undefined;
  const edtf = `${year}-${month}`;
  const last = daysInMonth(Number(year), Number(month));
  const days = [
    ['01', '10'],
    ['10', '20'],
    ['20', String(last)],
  ] as const;
  return {
    ...monthsBounds(Number(year), Number(month)),
    edtf: edtf + someDay,
    part: (third) => days[third]!.map((day) => `${edtf}-${day}`).join('/'),
  };
}

function yearsReach(year: number, count: number, edtf: string): Reach {
  const name = (value: number) => String(value).padStart(4, '0');
  const part = (third: number) => {
    if (count === 1) return months(year, third * 4 + 1, 4);
    const first = year + Math.floor((third * count) / 3);
    return `${name(first)}/${name(year + Math.ceil(((third + 1) * count) / 3) - 1)}`;
  };
  return { ...yearsBounds(year, count), edtf, part };
}

function weekReach(year = '', week = '', weekend?: string): Reach | undefined {
  const bounds = weekBounds(Number(year), Number(week));
  if (!bounds) return undefined;
  const earliest = weekend ? addDays(bounds.earliest, 5) : bounds.earliest;
  const part = (third: number) => {
    const [from, to] = [[0, 1] as const, [2, 3] as const, [4, 6] as const][third]!;
    return `${addDays(bounds.earliest, from)}/${addDays(bounds.earliest, to)}`;
  };
  return { earliest, latest: bounds.latest, edtf: `${earliest}/${bounds.latest}`, ...(weekend ? {} : { part }) };
}

function partOfYearReach(year = '', kind = '', number = ''): Reach | undefined {
  const length = kind === 'Q' ? 3 : 6;
  const first = (Number(number) - 1) * length + 1;
  if (Number(number) < 1 || first > 12) return undefined;
  return monthsReach(Number(year), first, length, months(Number(year), first, length));
}

function seasonReach(year = '', season = ''): Reach {
  const first = partMonth(seasonBounds(Number(year), season as Season).earliest);
  return monthsReach(Number(year), first, 3, `${year}-${SEASON_NUMBER[season as Season]}`);
}

function monthsReach(year: number, first: number, count: number, edtf: string): Reach {
  const third = count / 3;
  return {
    ...monthsBounds(year, first, count),
    edtf,
    part: (index) => months(year, first + index * third, third),
  };
}

/** EDTF of a run of months that may cross the end of the year. */
function months(year: number, first: number, count: number): string {
  const { earliest, latest } = monthsBounds(year, first, count);
  return count === 1 ? earliest.slice(0, 7) : `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
}

function partMonth(day: string): number {
  return Number(day.slice(5, 7));
}
