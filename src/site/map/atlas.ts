import { geoArea, geoBounds, geoCentroid, geoContains, geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { iso31661 } from 'iso-3166/1.js';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { withCrimeaInUkraine } from './crimea.ts';
import { directionOf, runsOf, type Direction, type Runs } from './runs.ts';
import outlines from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A piece of an outline with a circle on the globe that holds it, to tell soon what is out of sight. */
export interface Piece<T> {
  readonly shape: T;
  readonly direction: Direction;
  /** Radians. */
  readonly reach: number;
  /** Its lines, the outer ring first, in stretches. */
  readonly lines: readonly Runs[];
}

const world = outlines as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
/** A spot in Crimea. */
const SIMFEROPOL: [number, number] = [34.1, 44.95];
const countries = withCrimeaInUkraine(world.objects.countries, (piece) =>
  geoContains(feature(world, piece), SIMFEROPOL),
);

/** The numeric code, or the name of what has none; where a reef of its own bears a country's code, the country. */
const features = new Map(
  feature(world, countries)
    .features.toSorted((a, b) => geoArea(a) - geoArea(b))
    .map((country) => [String(country.id ?? country.properties.name), country]),
);
const numbers = new Map([...iso31661.map(({ alpha2, numeric }) => [alpha2, numeric] as const), ['XK', 'Kosovo']]);

/** All land without its borders, in pieces: islands apart. */
export const LAND: readonly Piece<Polygon>[] = polygonsOf(merge(world, countries.geometries.filter(isLand))).map(
  pieceOf,
);

/** The lines between two countries, each once. */
export const BORDERS: readonly Piece<LineString>[] = mesh(world, countries, (a, b) => a !== b).coordinates.map(
  (coordinates) => pieceOf({ type: 'LineString', coordinates }),
);

/** The outline of a country by its ISO 3166-1 alpha-2 code, where Natural Earth has one. */
export function countryOutline(alpha2: string): Polygon | MultiPolygon | undefined {
  const found = features.get(numbers.get(alpha2) ?? '') as Feature<Polygon | MultiPolygon> | undefined;
  return found?.geometry;
}

/** The piece of a country that a spot lies in, else its largest: Spain without the Canaries, France without Guiana. */
export function pieceAround(at: readonly [number, number], outline: Polygon | MultiPolygon): Polygon {
  const pieces = polygonsOf(outline);
  return pieces.find((piece) => geoContains(piece, [...at])) ?? pieces.toSorted((a, b) => geoArea(b) - geoArea(a))[0]!;
}

function polygonsOf(outline: Polygon | MultiPolygon): Polygon[] {
  const pieces = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return pieces.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function pieceOf<T extends Polygon | LineString>(shape: T): Piece<T> {
  const lines = (shape.type === 'Polygon' ? shape.coordinates : [shape.coordinates]) as Position[][];
  const middle = middleOf(shape);
  const reach = lines[0]!.reduce((most, point) => Math.max(most, geoDistance(middle, point as [number, number])), 0);
  return { shape, direction: directionOf(middle), reach, lines: lines.map(runsOf) };
}

function middleOf(shape: GeoPermissibleObjects): [number, number] {
  const middle = geoCentroid(shape);
  if (middle.every(Number.isFinite)) return middle;
  const [[west, south]] = geoBounds(shape);
  return [west, south];
}

function isLand<P extends object>(geometry: GeometryObject<P>): geometry is TopoPolygon<P> | TopoMultiPolygon<P> {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
