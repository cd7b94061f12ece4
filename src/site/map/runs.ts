import type { Position } from 'geojson';

/** A stretch of a line, with a circle on the globe that holds it and the first point after it. */
interface Run {
  readonly points: readonly Position[];
  readonly middle: Direction;
  /** Radians. */
  readonly reach: number;
}

/** A line in stretches, to pass over those that are out of sight. */
export type Runs = readonly Run[];

/** Points of one stretch. */
const LENGTH = 48;

export function runsOf(line: readonly Position[]): Runs {
  const count = Math.ceil(line.length / LENGTH);
  return Array.from({ length: count }, (_, i) => {
    const points = line.slice(i * LENGTH, (i + 1) * LENGTH);
    const held = line.slice(i * LENGTH, (i + 1) * LENGTH + 1).map(directionOf);
    const middle = held[held.length >> 1]!;
    return { points, middle, reach: Math.max(...held.map((point) => angleBetween(middle, point))) };
  });
}

/**
 * The line with one point only of each stretch that is out of sight. What lies in sight stays as it is, and so does on
 * which side of the line it lies: the shortcut keeps within a circle that nothing in sight is in.
 */
export function thinned(runs: Runs, middle: readonly [number, number], reach: number): Position[] {
  const last = runs.at(-1);
  const seen = directionOf(middle);
  return runs.flatMap((run) => {
    const isFar = run !== last && angleBetween(run.middle, seen) > run.reach + reach;
    return isFar ? run.points.slice(0, 1) : run.points;
  });
}

/** A place on the globe as a vector of length 1: the angle between two is had much sooner than from their coordinates. */
export type Direction = readonly [number, number, number];

export function directionOf([longitude = 0, latitude = 0]: readonly number[]): Direction {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Radians. */
export const angleBetween = ([a, b, c]: Direction, [x, y, z]: Direction): number =>
  Math.acos(Math.min(1, a * x + b * y + c * z));
