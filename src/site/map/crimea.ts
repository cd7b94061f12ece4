import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification';

/** ISO 3166-1 numeric. */
const [RUSSIA, UKRAINE] = ['643', '804'];

/**
 * Natural Earth draws who holds a place, and so has Crimea with Russia. These are the countries with Crimea in Ukraine, as
 * in resolution 68/262 of the General Assembly of the United Nations. `isCrimea` tells its piece of Russia from the others.
 */
export function withCrimeaInUkraine<P extends object>(
  countries: GeometryCollection<P>,
  isCrimea: (piece: Polygon) => boolean,
): GeometryCollection<P> {
  const russia = countries.geometries.find(({ id }) => id === RUSSIA);
  if (!russia) return countries;
  const [taken, left] = [true, false].map((wanted) => piecesOf(russia).filter((piece) => isCrimea(piece) === wanted));
  const geometries = countries.geometries.map((country) => {
    if (country.id === RUSSIA) return { ...country, ...joined(left!) };
    return country.id === UKRAINE ? { ...country, ...joined([...piecesOf(country), ...taken!]) } : country;
  });
  return { ...countries, geometries: geometries as GeometryCollection<P>['geometries'] };
}

function piecesOf(country: object): Polygon[] {
  const { type, arcs } = country as Polygon | MultiPolygon;
  return type === 'Polygon' ? [{ type, arcs }] : arcs.map((rings) => ({ type: 'Polygon', arcs: rings }));
}

const joined = (pieces: readonly Polygon[]): Pick<MultiPolygon, 'type' | 'arcs'> => ({
  type: 'MultiPolygon',
  arcs: pieces.map(({ arcs }) => arcs),
});
