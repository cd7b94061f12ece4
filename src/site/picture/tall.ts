import { marksOf, scaleOf, yearTicks, type Mark } from './marks.ts';
import type { Period, Publication, Stretch } from './period.ts';
import { byRank } from './rank.ts';

/** Units are CSS pixels on a narrow screen. */
export const TALL_WIDTH = 340;
export const AXIS = 46;
/** Height of a label: a date and a line of words. */
export const ROW = 40;
const EDGE = 14;
const MARK = 12;
const LANES = [0, 1, 2, 3];
const LETTERS = 30;
const LABELLED = 16;
const SHORTEST = 420;
const LONGEST = 1100;

export interface TallMark extends Mark {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where the words stand; absent for those that matter least when there are many. */
  readonly words?: number;
}

export interface TallPicture {
  readonly height: number;
  readonly marks: readonly TallMark[];
  readonly years: readonly { readonly year: string; readonly y: number }[];
  readonly covered: readonly { readonly y1: number; readonly y2: number }[];
  readonly silences: readonly (Stretch & { readonly y1: number; readonly y2: number })[];
  readonly publications: readonly (Publication & { readonly y: number })[];
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
    publications: period.publications.map((publication) => ({ ...publication, y: EDGE + at(publication.day) })),
  };
}

/** The entries that matter most, in the order of their middles: so the fewest leaders cross. */
function chosen(marks: readonly Mark[]): Mark[] {
  const kept = new Set(byRank(marks).slice(0, LABELLED));
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

/** Marks that would lie on each other stand side by side, at most four; one more joins the lane that is free soonest. */
function lanes(marks: readonly Mark[]): { mark: Mark; lane: number }[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const from = (mark.start + mark.end) / 2 - Math.max(MARK, mark.end - mark.start) / 2;
    const endOf = (lane: number) => ends[lane] ?? -Infinity;
    const free = LANES.find((lane) => endOf(lane) <= from) ?? LANES.toSorted((a, b) => endOf(a) - endOf(b))[0]!;
    ends[free] = Math.max(from + MARK, mark.end, endOf(free));
    return { mark, lane: free };
  });
}
