import { firstOfEach } from './first.ts';
import { readingsOf } from './readings.ts';
import { type Place, type Sought, placesOf } from './sought.ts';

/** An element with an id in an indexed page, as Pagefind keeps it. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
}

export interface Passage {
  readonly id: string;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

/**
 * The sentences of a page that hold what is sought, those with most of it first, the words marked. Empty when any of it
 * is nowhere on the page.
 */
export function passagesOf(sought: Sought, anchors: readonly Anchor[]): Passage[] {
  const found = sentencesOf(anchors).map((anchor) => ({ anchor, places: placesOf(sought, anchor.text) }));
  const everywhere = new Set(found.flatMap(({ places }) => places.map(({ unit }) => unit)));
  if (everywhere.size === 0 || everywhere.size < sought.units.length) return [];
  const passages = found
    .filter(({ places }) => places.length > 0)
    .map(({ anchor, places }) => ({ anchor, places, worth: worthOf(places) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ anchor, places }) => ({ id: anchor.id, pieces: piecesOf(anchor.text, places) }));
  return firstOfEach(passages, ({ id }) => id);
}

/** The passages of several searches, each sentence once: as the first one that finds it marks it. */
export function passagesOfAny(searches: readonly Sought[], anchors: readonly Anchor[]): Passage[] {
  return firstOfEach(
    searches.flatMap((sought) => passagesOf(sought, anchors)),
    ({ id }) => id,
  );
}

/** A text with the words marked that the first search finds which finds any. */
export function piecesOfAny(searches: readonly Sought[], text: string): Passage['pieces'] {
  const places = searches.map((sought) => placesOf(sought, text)).find((some) => some.length > 0);
  return piecesOf(text, places ?? []);
}

/** How much of what is sought stands in a sentence; the very words come before other forms of them. */
function worthOf(places: readonly Place[]): number {
  const units = (some: readonly Place[]): number => new Set(some.map(({ unit }) => unit)).size;
  return 100 * units(places) + units(places.filter(({ same }) => same));
}

/** Each sentence once, in each of its readings: one that lies in two indexed elements comes twice. */
function sentencesOf(anchors: readonly Anchor[]): Anchor[] {
  const sentences = firstOfEach(
    anchors.filter(({ id }) => /^s\d+$/.test(id)),
    ({ id }) => id,
  );
  return sentences.flatMap(({ id, text }) => readingsOf(text).map((reading) => ({ id, text: reading })));
}

/** The text cut at the marks; the space between two marks is marked with them. */
function piecesOf(text: string, places: readonly Place[]): Passage['pieces'] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of places) {
    const before = text.slice(at, start);
    const last = pieces.at(-1);
    if (last && before === ' ') last.text += text.slice(at, end);
    else {
      if (before) pieces.push({ text: before, marked: false });
      pieces.push({ text: text.slice(start, end), marked: true });
    }
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
