import { marksOf, monthTicks, scaleOf, yearTicks, type Mark } from './marks.ts';
import type { Period, Stretch } from './period.ts';

/** Units are CSS pixels at the picture's full width. */
export const WIDTH = 1200;
const EDGE = 8;
const LANE = 25;
const LANES = 14;
const LETTER = 7.1;
const LETTERS = 44;
/** A mark that is shorter than this is drawn as a point. */
export const POINT = 12;

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
  readonly publications: readonly number[];
}

/** Time from left to right; marks in lanes above the axis, the densest part lowest, each with its words beside it. */
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
    publications: period.publications.map((day) => EDGE + at(day)),
  };
}

type Laned = Omit<PlacedMark, 'y'> & { readonly lane: number };

/** Gives each mark the lowest lane that is free for it and its words, else for it alone; the rest crowd the top lane. */
function place(marks: readonly Mark[]): Laned[] {
  const taken: [number, number][][] = Array.from({ length: LANES }, () => []);
  return marks.map((mark) => {
    const x = EDGE + mark.start;
    const width = mark.end - mark.start;
    const point = width < POINT;
    const [left, right] = point ? [x + width / 2 - 6, x + width / 2 + 6] : [x, x + width];
    const words = (mark.label.length + mark.date.length + 3) * LETTER;
    const toRight = right + 6 + words <= WIDTH;
    const full: [number, number] = toRight ? [left, right + 18 + words] : [left - 18 - words, right];
    const free = (span: [number, number]) => {
      const lanes = taken.slice(0, LANES - 1);
      return lanes.findIndex((lane) => lane.every(([a, b]) => span[1] <= a || span[0] >= b));
    };
    const lane = full[0] < 0 ? -1 : free(full);
    const bare: [number, number] = [left - 2, right + 2];
    const alone = lane >= 0 ? lane : free(bare);
    const used = alone >= 0 ? alone : LANES - 1;
    taken[used]!.push(lane >= 0 ? full : bare);
    const anchored = toRight ? { x: right + 6, anchor: 'start' as const } : { x: left - 6, anchor: 'end' as const };
    return { ...mark, x, width, lane: used, ...(lane >= 0 ? { words: anchored } : {}) };
  });
}
