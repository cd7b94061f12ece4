import type { Corpus, Entity } from '../../model.ts';
import { once } from '../once.ts';
import { byMentions } from '../prominent.ts';

/** A place that has a spot on a map. */
export interface Spot {
  readonly entity: Entity;
  /** Longitude and latitude, as maps have it. */
  readonly at: readonly [number, number];
  /** A country, a sea: the spot is the middle of something large. */
  readonly isArea: boolean;
}

export interface Places {
  readonly spots: readonly Spot[];
  /** Continents and regions: their middle is no place. */
  readonly vague: readonly Entity[];
  /** Places whose coordinates nobody has stated. */
  readonly unknown: readonly Entity[];
}

const AREAS = new Set(['country', 'sea', 'region', 'continent', 'ocean', 'strait', 'gulf', 'territory']);
const VAGUE = new Set(['region', 'continent']);

/** The places of a corpus by whether a map can show them, those mentioned most first. */
export const placesOf = once(({ entities }: Corpus): Places => {
  const places = byMentions(entities.filter(({ kind }) => kind === 'place'));
  return {
    spots: places.flatMap(spotOf),
    vague: places.filter(isVague),
    unknown: places.filter((place) => !isVague(place) && !place.known?.coordinates),
  };
});

const isVague = ({ known }: Entity): boolean => VAGUE.has(known?.type ?? '') && known?.country === undefined;

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

/** The country of a place, or what kind of place it is where that says more; empty where nobody has stated either. */
export function whereOf({ known }: Entity): string {
  const { type = '', country } = known ?? {};
  return country && type !== 'country' ? (COUNTRIES.of(country) ?? country) : type;
}

/** The spot of a place; nothing where its coordinates are not known, or say nothing because it is too wide. */
export function spotOf(entity: Entity): Spot[] {
  if (isVague(entity)) return [];
  const { coordinates, type = '' } = entity.known ?? {};
  if (!coordinates) return [];
  const [latitude, longitude] = coordinates;
  return [{ entity, at: [longitude, latitude], isArea: AREAS.has(type) }];
}
