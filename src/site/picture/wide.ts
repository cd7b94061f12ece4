import { marksOf, monthTicks, scaleOf, yearTicks, type Mark } from './marks.ts';
import type { Period, Publication, Stretch } from './period.ts';
import { byRank } from './rank.ts';

/** Units are CSS pixels at the picture's full width. */
export const WIDTH = 1200;
const EDGE = 8;
const LANE = 26;
/** Lanes with words; marks without any may go higher, so that none lies on another. */
const WORDED = 12;
const LANES = 16;
const LETTER = 7.1;
const LETTERS = 44;
/** A mark that is shorter than this is drawn as a point. */
export const POINT = 12;
/** What a finger needs. */
export const TARGET = 26;

export interface PlacedMark extends Mark {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Absent where there is no room for words. */
  readonly words?: { readonly x: number; readonly anchor: 'start' | 'end' };
}

export interface AxisPart extends Stretch {
  readonly x1: number;
  readonly x2: number;
  readonly articles: number;
  readonly silent: boolean;
}

export interface WidePicture {
  readonly height: number;
  readonly axis: number;
  readonly marks: readonly PlacedMark[];
  readonly parts: readonly AxisPart[];
  readonly years: readonly { readonly year: string; readonly x: number }[];
  readonly months: readonly number[];
  readonly publications: readonly (Publication & { readonly x: number })[];
}

/** Time from left to right; marks in lanes above the axis, those that matter most lowest, with their words beside them. */
export function widePicture(period: Period): WidePicture {
  const length = WIDTH - 2 * EDGE;
  const at = scaleOf(period, length);
  const placed = place(marksOf(period, length, LETTERS));
  const lanes = Math.max(2, ...placed.map(({ lane }) => lane + 1));
  const axis = lanes * LANE + 10;
  const end = (stretch: Stretch) => EDGE + at(stretch.to) + length / period.days;
  const parts = [
    ...period.covered.map((part) => ({ ...part, silent: false })),
    ...period.silences.map((part) => ({ ...part, articles: 0, silent: true })),
  ].map((part) => ({ ...part, x1: EDGE + at(part.from), x2: end(part) }));
  return {
    height: axis + 56,
    axis,
    marks: placed.map(({ lane, ...mark }) => ({ ...mark, y: axis - 16 - lane * LANE })),
    parts: parts.toSorted((a, b) => a.x1 - b.x1),
    years: yearTicks(period, length).map(({ year, at: x }) => ({ year, x: EDGE + x })),
    months: monthTicks(period, length, 9).map((x) => EDGE + x),
    publications: period.publications.map((publication) => ({ ...publication, x: EDGE + at(publication.day) })),
  };
}

type Laned = Omit<PlacedMark, 'y'> & { readonly lane: number };
type Range = readonly [from: number, to: number];

/**
 * First the marks that matter most get the lowest lane that is free for them and their words; then all others the lowest
 * that is free for them alone, with room for a finger or else without; what still finds none crowds the top. In the order
 * of time, as they were given.
 */
function place(marks: readonly Mark[]): Laned[] {
  const taken: Range[][] = Array.from({ length: LANES }, () => []);
  const take = (range: Range, lanes: number): number => {
    const free = taken.slice(0, lanes).findIndex((lane) => lane.every(([a, b]) => range[1] <= a || range[0] >= b));
    taken[free]?.push(range);
    return free;
  };
  const worded = new Map(
    byRank(marks).flatMap((mark) => {
      const { range, words } = withWords(mark);
      const lane = range[0] < 0 ? -1 : take(range, WORDED);
      return lane < 0 ? [] : [[mark, { lane, words }] as const];
    }),
  );
  return marks.map((mark) => {
    const drawn = { ...mark, x: EDGE + mark.start, width: mark.end - mark.start };
    const words = worded.get(mark);
    if (words) return { ...drawn, ...words };
    const lane = [target(mark), body(mark)].reduce((found, range) => (found < 0 ? take(range, LANES) : found), -1);
    return { ...drawn, lane: lane < 0 ? LANES - 1 : lane };
  });
}

/** What a mark takes up alone: at least what a finger needs. */
const target = (mark: Mark): Range => around(mark, TARGET);
const body = (mark: Mark): Range => around(mark, POINT);

function around({ start, end }: Mark, least: number): Range {
  const [middle, half] = [EDGE + (start + end) / 2, Math.max(least, end - start + 4) / 2];
  return [middle - half, middle + half];
}

/** What it takes up with its words, which stand right of it, or left where the picture ends. */
function withWords(mark: Mark): { range: Range; words: NonNullable<PlacedMark['words']> } {
  const isPoint = mark.end - mark.start < POINT;
  const middle = EDGE + (mark.start + mark.end) / 2;
  const beside = (isPoint ? 6 : 0) + (mark.about ? WHISKER : 0) + 6;
  const left = (isPoint ? middle : EDGE + mark.start) - beside;
  const right = (isPoint ? middle : EDGE + mark.end) + beside;
  const length = (mark.label.length + mark.date.length + 3) * LETTER;
  return right + length <= WIDTH
    ? { range: [left + 6, right + 12 + length], words: { x: right, anchor: 'start' } }
    : { range: [left - 12 - length, right - 6], words: { x: left, anchor: 'end' } };
}

/** How far the lines reach that say "about" on either side of a mark. */
export const WHISKER = 7;
