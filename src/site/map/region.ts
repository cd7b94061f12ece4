import { geoAzimuthalEqualArea, geoBounds, geoDistance, type GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Frame } from '../graph/separate.ts';

export interface Weighted {
  readonly at: readonly [number, number];
  readonly weight: number;
}

export interface Region {
  readonly projection: GeoProjection;
  /** What the frame shows at most from its middle, in radians. */
  readonly reach: number;
  readonly middle: readonly [number, number];
}

/** The share of all mentions that a map of them must show. */
const SHARE = 0.6;
/** How much farther than the last a place may lie to be taken in as well. */
const STEP = 1.1;
/** No map shows less than this from its middle, in radians: some 400 km. */
const CLOSEST = 0.065;
/**
 * Under so many radians a map has no need to cut off what lies behind the globe, most of the work: only what is in sight is
 * drawn, and no land reaches from there to the other side.
 */
const NEAR = 1.6;
/** Part of the frame that stays free at each edge. */
const EDGE = 0.09;

/**
 * The region of a map of many places: from their weighted middle outwards until most mentions are in, and on to places
 * that lie little farther. What is far from all others stays outside.
 */
export function regionOf(spots: readonly Weighted[], frame: Frame): Region {
  const middle = weightedMiddle(spots);
  const byDistance = spots
    .map((spot) => ({ ...spot, distance: geoDistance([...middle], [...spot.at]) }))
    .sort((a, b) => a.distance - b.distance);
  const all = spots.reduce((sum, { weight }) => sum + weight, 0);
  let [sum, reach] = [0, CLOSEST];
  const inside = byDistance.filter(({ distance, weight }) => {
    const isIn = sum < all * SHARE || distance <= reach * STEP;
    if (!isIn) return false;
    sum += weight;
    reach = Math.max(reach, distance);
    return true;
  });
  return fitted(
    inside.map(({ at }) => at),
    middle,
    frame,
  );
}

/** The region around one place, wide enough for the outline it lies in, within bounds. */
export function regionAround(at: readonly [number, number], outline: Polygon | undefined, frame: Frame): Region {
  const farthest = 0.22;
  if (!outline) return fitted(around(at, 0.13), at, frame);
  const [[west, south], [east, north]] = geoBounds(outline);
  const corners = [west, east].flatMap((x) => [south, north].map((y) => [x, y] as const));
  const reach = Math.max(...corners.map((corner) => geoDistance([...at], [...corner])));
  return reach > farthest
    ? fitted(around(at, farthest), at, frame)
    : fitted([at, ...corners], middleOf(corners), frame);
}

/** An equal-area projection in which the points fill the frame. */
function fitted(
  points: readonly (readonly [number, number])[],
  middle: readonly [number, number],
  frame: Frame,
): Region {
  const { width, height } = frame;
  const edge = Math.min(width, height) * EDGE;
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(100).precision(0);
  const shape = { type: 'MultiPoint' as const, coordinates: points.map((point) => [...point]) };
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    shape,
  );
  const most = Math.min(width, height) / 2 / CLOSEST;
  if (!(projection.scale() < most)) {
    const centre = points.length > 0 ? middleOf(points) : middle;
    projection.scale(most).translate([0, 0]);
    const [x, y] = projection([...centre])!;
    projection.translate([width / 2 - x, height / 2 - y]);
  }
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const seen = projection.invert!([width / 2, height / 2])!;
  const reach = Math.hypot(width, height) / projection.scale();
  if (reach < NEAR) projection.preclip((stream) => stream);
  return { projection, reach, middle: seen };
}

/** The weighted median of the directions: the place from which the sum of distances is least, among the places. */
function weightedMiddle(spots: readonly Weighted[]): readonly [number, number] {
  const sums = spots.map(({ at }) => ({
    at,
    sum: spots.reduce((total, spot) => total + spot.weight * geoDistance([...at], [...spot.at]), 0),
  }));
  return sums.sort((a, b) => a.sum - b.sum)[0]?.at ?? [10, 50];
}

/** Four points so far from one: what a map around it must show. */
function around([x, y]: readonly [number, number], radians: number): (readonly [number, number])[] {
  const degrees = (radians * 180) / Math.PI;
  const across = degrees / Math.max(0.2, Math.cos((y * Math.PI) / 180));
  return [
    [x - across, y],
    [x + across, y],
    [x, Math.min(89, y + degrees)],
    [x, Math.max(-89, y - degrees)],
  ];
}

function middleOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const mean = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [mean(0), mean(1)];
}
