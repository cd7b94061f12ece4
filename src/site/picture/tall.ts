import { marksOf, scaleOf, yearTicks, type Mark } from './marks.ts';
import type { Period, Stretch } from './period.ts';

/** Units are CSS pixels on a narrow screen. */
export const TALL_WIDTH = 340;
export const AXIS = 46;
const ROW = 40;
const EDGE = 14;
const MARK = 12;
const LETTERS = 32;
const LABELLED = 16;
const SHORTEST = 420;
const LONGEST = 1100;

export interface TallMark extends Mark {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where the words stand; absent for the entries that are told least often when there are many. */
  readonly words?: number;
}

export interface TallPicture {
  readonly height: number;
  readonly marks: readonly TallMark[];
  readonly years: readonly { readonly year: string; readonly y: number }[];
  readonly covered: readonly { readonly y1: number; readonly y2: number }[];
  readonly silences: readonly (Stretch & { readonly y1: number; readonly y2: number })[];
  readonly publications: readonly number[];
}

/** Time from top to bottom, for narrow screens; words beside the marks, moved apart where they would meet. */
export function tallPicture(period: Period): TallPicture {
  const labelled = Math.min(LABELLED, period.entries.length);
  const length = Math.min(LONGEST, Math.max(SHORTEST, labelled * ROW * 1.2));
  const at = scaleOf(period, length);
  const span = (stretch: Stretch) => ({
    y1: EDGE + at(stretch.from),
    y2: EDGE + at(stretch.to) + length / period.days,
  });
  const marks = marksOf(period, length, LETTERS);
  const rows = spread(chosen(marks), length);
  return {
    height: length + 2 * EDGE,
    marks: lanes(marks).map(({ mark, lane }) => ({
      ...mark,
      x: AXIS + 8 + lane * MARK,
      y: EDGE + mark.start,
      height: mark.end - mark.start,
      ...(rows.has(mark.id) ? { words: EDGE + rows.get(mark.id)! } : {}),
    })),
    years: yearTicks(period, length).map(({ year, at: y }) => ({ year, y: EDGE + y })),
    covered: period.covered.map(span),
    silences: period.silences.map((stretch) => ({ ...stretch, ...span(stretch) })),
    publications: period.publications.map((day) => EDGE + at(day)),
  };
}

/** The entries that are told most often, in the order of their middles: so the fewest leaders cross. */
function chosen(marks: readonly Mark[]): Mark[] {
  const kept = new Set(marks.toSorted((a, b) => b.weight - a.weight).slice(0, LABELLED));
  return marks.filter((mark) => kept.has(mark)).toSorted((a, b) => a.start + a.end - b.start - b.end);
}

/** Rows at least one line apart, as near to their marks as that allows. */
function spread(marks: readonly Mark[], length: number): ReadonlyMap<string, number> {
  const rows = marks.map((mark) => (mark.start + mark.end) / 2);
  for (let i = 1; i < rows.length; i += 1) rows[i] = Math.max(rows[i]!, rows[i - 1]! + ROW);
  let limit = length - ROW / 4;
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    rows[i] = Math.min(rows[i]!, limit);
    limit = rows[i]! - ROW;
  }
  return new Map(marks.map((mark, i) => [mark.id, rows[i]!]));
}

/** Marks that would lie on each other stand side by side, at most three. */
function lanes(marks: readonly Mark[]): { mark: Mark; lane: number }[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const from = (mark.start + mark.end) / 2 - Math.max(MARK, mark.end - mark.start) / 2;
    const free = [0, 1, 2].find((lane) => (ends[lane] ?? -Infinity) <= from) ?? 2;
    ends[free] = Math.max(from + MARK, mark.end);
    return { mark, lane: free };
  });
}
