import type { Entity } from '../../model.ts';
import type { Frame } from '../graph/separate.ts';
import { href } from '../url.ts';
import { count } from '../words.ts';
import { countryOutline, pieceAround } from './atlas.ts';
import { labelsFor, type Label } from './labels.ts';
import { outlinesOf, pathOf, seenOf, type Outlines } from './outlines.ts';
import { regionAround, regionOf, type Region } from './region.ts';
import type { Spot } from './spots.ts';

export interface Look extends Frame {
  /** Height of the letters. */
  readonly font: number;
  /** Radius of a place with one mention, and of the one with most. */
  readonly marks: readonly [number, number];
}

export interface Mark {
  readonly entity: Entity;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isArea: boolean;
  /** The place that the map is about. */
  readonly here: boolean;
  readonly label: Label | undefined;
  /** The whole of it for those who hear it. */
  readonly name: string;
}

export interface MapPicture extends Frame, Outlines {
  /** Path data of the country that the map is about. */
  readonly country: string;
  /** The largest first, so that none hides a smaller one. */
  readonly marks: readonly Mark[];
  /** Places that are not on this map. */
  readonly beyond: readonly Entity[];
}

/** Under this part of the frame, what is in sight of a country is no place for its mark. */
const SLIVER = 0.004;

/** The map of many places, its region chosen from where they lie and how often they are mentioned. */
export function mapOf(spots: readonly Spot[], look: Look): MapPicture {
  const weighted = spots.map(({ at, entity }) => ({ at, weight: entity.mentions.length }));
  return drawn(spots, regionOf(weighted, look), look, unitOf(spots, look));
}

/** What the map of a place has from all others. */
export interface Surroundings<Town = Spot> {
  /** The other towns in sight, those mentioned most first. */
  readonly towns: readonly Town[];
  /** The radius of a place with one mention. */
  readonly unit: number;
}

export function surroundingsOf(spot: Spot, spots: readonly Spot[], look: Look): Surroundings {
  const { projection } = regionOfPlace(spot, look);
  const others = spots.filter(({ entity, isArea }) => entity.id !== spot.entity.id && !isArea);
  const towns = others.filter(({ at }) => isInside(projection([...at]), look));
  return { towns, unit: unitOf([spot, ...others], look) };
}

/** The map around one place, its country shaded. */
export function mapAround(spot: Spot, { towns, unit }: Surroundings, look: Look): MapPicture {
  const region = regionOfPlace(spot, look);
  const outline = outlineAround(spot);
  const picture = drawn([spot, ...towns], region, look, unit, spot.entity.id);
  return { ...picture, country: outline ? pathOf(outline, region) : '' };
}

function regionOfPlace(spot: Spot, look: Look): Region {
  const outline = outlineAround(spot);
  return regionAround(spot.at, outline && pieceAround(spot.at, outline), look);
}

function outlineAround({ entity: { known } }: Spot): ReturnType<typeof countryOutline> {
  return known?.country ? countryOutline(known.country) : undefined;
}

/** The area tells the number: the radius goes with the root. */
function unitOf(spots: readonly Spot[], { marks: [least, most] }: Look): number {
  const top = Math.max(...spots.map(({ entity }) => entity.mentions.length));
  return Math.max(least, most / Math.sqrt(top));
}

function drawn(spots: readonly Spot[], region: Region, look: Look, unit: number, here?: string): MapPicture {
  const {
    font,
    marks: [, most],
  } = look;
  const placed = spots.flatMap((spot) => {
    const at = positionOf(spot, region, look);
    const radius = Math.min(most, unit * Math.sqrt(spot.entity.mentions.length));
    return at ? [{ ...spot, x: tenth(at[0]), y: tenth(at[1]), radius: tenth(radius), words: spot.entity.name }] : [];
  });
  const labels = labelsFor(placed, font, look);
  const marks = placed.map(({ entity, x, y, radius, isArea }, i) => ({
    ...{ entity, x, y, radius, isArea },
    here: entity.id === here,
    href: href(entity.url),
    label: labels[i],
    name: `${entity.name}, ${count(entity.mentions.length, 'mention')} in ${count(entity.articles.length, 'article')}`,
  }));
  const shown = new Set(placed.map(({ entity }) => entity.id));
  return {
    ...{ width: look.width, height: look.height, country: '' },
    ...outlinesOf(region),
    marks: marks.toSorted((a, b) => b.radius - a.radius),
    beyond: spots.flatMap(({ entity }) => (shown.has(entity.id) ? [] : [entity])),
  };
}

/** Where a spot lies in the frame; a country whose middle lies outside stands in the middle of what is in sight of it. */
function positionOf({ at, entity, isArea }: Spot, region: Region, frame: Frame): readonly [number, number] | undefined {
  const point = region.projection([...at]);
  if (isInside(point, frame)) return point;
  const outline =
    isArea && entity.known?.type === 'country' && entity.known.country && countryOutline(entity.known.country);
  if (!outline) return undefined;
  const { area, middle } = seenOf(outline, region);
  return area >= frame.width * frame.height * SLIVER && isInside(middle, frame) ? middle : undefined;
}

type Point = readonly [number, number];

function isInside(point: Point | null, { width, height }: Frame): point is Point {
  if (!point) return false;
  const [x, y] = point;
  return x >= 8 && x <= width - 8 && y >= 8 && y <= height - 8;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
