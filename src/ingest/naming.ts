import { fold } from '../text/fold.ts';

/** Where a page has the words of a name. */
interface Place {
  /** Index of the first line; Infinity where no line has them. */
  readonly first: number;
  /** The line itself where they stand in no other; a line repeated counts once. */
  readonly everyLine: string | undefined;
}

export type Naming = (name: string) => Place;

const WORD = /[\p{L}\p{M}]+/gu;
const NOWHERE: Place = { first: Infinity, everyLine: undefined };

/** The words of a line or a name, folded. */
const wordsOf = (text: string): readonly string[] => fold(text).match(WORD) ?? [];

/** Tells where a page names somebody. Its lines are read once, however many ask, and not at all where nobody does. */
export function namesIn(lines: readonly string[]): Naming {
  let places: ReadonlyMap<string, Place> | undefined;
  return (name) => {
    places ??= placesIn(lines);
    const [rarest = NOWHERE] = wordsOf(name)
      .map((word) => places!.get(word) ?? NOWHERE)
      .sort((a, b) => (a.first < b.first ? 1 : -1));
    return rarest;
  };
}

function placesIn(lines: readonly string[]): Map<string, Place> {
  const places = new Map<string, Place>();
  lines.forEach((line, i) => {
    for (const word of wordsOf(line)) {
      const place = places.get(word);
      if (!place) places.set(word, { first: i, everyLine: line });
      else if (place.everyLine !== undefined && place.everyLine !== line)
        places.set(word, { ...place, everyLine: undefined });
    }
  });
  return places;
}
