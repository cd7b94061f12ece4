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
import { remembering } from '../text/remember.ts';

/** A calendar value taken apart: its days, its EDTF, and the EDTF of its first, second or last third. */
export interface Reach extends Bounds {
  readonly edtf: string;
  /** 0, 1 or 2; absent where the value is too short to have parts. */
  readonly part?: (third: number) => string;
}

const SEASON_NUMBER: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

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

/** What a TIMEX3 calendar value reaches over; undefined where it has no place on a calendar. */
export const reachOf = remembering((value: string): Reach | undefined => {
  for (const [shape, reach] of SHAPES) {
    const match = shape.exec(value);
    if (match) return reach(...match.slice(1));
  }
  return undefined;
});

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
