import { geoPath, geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import type { LineString, Polygon } from 'geojson';
import { BORDERS, LAND, type Piece } from './atlas.ts';
import type { Region } from './region.ts';
import { angleBetween, directionOf, thinned } from './runs.ts';

export interface Outlines {
  /** Path data of the land, and of the borders on it. */
  readonly land: string;
  readonly borders: string;
}

/** Points nearer than this to the last one are left out, in units of the picture. */
const FINE = 1.1;

/** Land and borders in sight, cut off at the frame, at the fineness that the picture can show. */
export function outlinesOf(region: Region): Outlines {
  const seen = directionOf(region.middle);
  const inSight = <T>({ direction, reach }: Piece<T>): boolean => angleBetween(direction, seen) <= reach + region.reach;
  const drawn = (pieces: readonly Piece<Polygon | LineString>[]): string =>
    pieces
      .filter(inSight)
      .map((piece) => pathOf(seenPart(piece, region), region))
      .join('');
  return { land: drawn(LAND), borders: drawn(BORDERS) };
}

/** A piece without the detail of what is out of sight. */
function seenPart({ shape, lines }: Piece<Polygon | LineString>, { middle, reach }: Region): Polygon | LineString {
  const coordinates = lines.map((runs) => thinned(runs, middle, reach));
  return shape.type === 'Polygon'
    ? { type: shape.type, coordinates }
    : { type: shape.type, coordinates: coordinates[0]! };
}

/** Path data of one shape; empty where it is out of sight or too small to be seen. */
export function pathOf(shape: GeoPermissibleObjects, { projection }: Region): string {
  const pen = penOf();
  geoStream(shape, projection.stream(pen));
  return pen.path();
}

/** Where the middle of what can be seen of a shape lies, and how large that is. */
export function seenOf(shape: GeoPermissibleObjects, { projection }: Region) {
  const path = geoPath(projection);
  return { area: path.area(shape), middle: path.centroid(shape) };
}

interface Pen extends GeoStream {
  readonly path: () => string;
}

/** Writes what it is told as relative path data with one decimal, without points that nobody would see. */
function penOf(): Pen {
  const parts: string[] = [];
  let isRing = false;
  let line: [number, number][] = [];
  const far = ([x, y]: [number, number], [a, b]: [number, number]): boolean => Math.hypot(x - a, y - b) >= FINE;
  return {
    point(x, y) {
      const point: [number, number] = [tenths(x), tenths(y)];
      const last = line.at(-1);
      if (!last || far([x, y], [last[0] / 10, last[1] / 10])) line.push(point);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      if (line.length > (isRing ? 2 : 1)) parts.push(written(line, isRing));
    },
    polygonStart() {
      isRing = true;
    },
    polygonEnd() {
      isRing = false;
    },
    sphere() {},
    path: () => parts.join(''),
  };
}

const tenths = (value: number): number => Math.round(value * 10);

/** In steps from point to point, which are short numbers; they are counted in tenths, so that no error adds up. */
function written(line: readonly [number, number][], isRing: boolean): string {
  const steps = line.slice(1).map(([x, y], i) => `${short(x - line[i]![0])}${signed(short(y - line[i]![1]))}`);
  const [x, y] = line[0]!;
  return `M${short(x)}${signed(short(y))}l${steps.map((step, i) => (i === 0 ? step : signed(step))).join('')}${isRing ? 'z' : ''}`;
}

/** A number of tenths as SVG may have it: ".5", "-.5", "12". */
function short(value: number): string {
  const [whole, rest] = [Math.trunc(value / 10), Math.abs(value % 10)];
  if (rest === 0) return String(whole);
  return whole === 0 ? `${value < 0 ? '-' : ''}.${rest}` : `${whole}.${rest}`;
}

/** With a space before it where it would run into the number before it. */
const signed = (number: string): string => (number.startsWith('-') ? number : ` ${number}`);
