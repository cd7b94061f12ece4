import { fold } from '../../text/fold.ts';
import { type Word, beginsWith, sameWord, terms, wordsOf } from './terms.ts';

/** Folded words that stand side by side: "S-400", "Arrow 3", what is within quotation marks. */
export type Unit = readonly string[];

/** What a query looks for in a text. */
export interface Sought {
  readonly units: readonly Unit[];
  /** Whether words that begin as the last one count for it: the reader may still be typing. */
  readonly begun: boolean;
}

/** Where a unit stands in a text. */
export interface Place {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** Whether it stands there as it was typed, not in another form of the word. */
  readonly same: boolean;
}

/** Between two words of a unit: nothing, one sign, or a hyphen among spaces, as machine translation leaves it. */
const BETWEEN = /^(?:.?|\s?\p{Pd}\s?)$/u;

/**
 * What a query looks for. A single letter or digit says nothing by itself and goes with the word before it, or the one
 * after: "S 400", "Arrow 3".
 */
export function soughtBy(query: string, begun = false): Sought {
  const chunks = Array.from(fold(query).matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/gu), ([chunk, quoted]) =>
    terms((quoted ?? chunk).replace(/'s\b/g, '')),
  ).filter((chunk) => chunk.length > 0);
  const units: string[][] = [];
  let open = false;
  for (const chunk of chunks) {
    const weak = chunk.join('').length === 1;
    if (units.length > 0 && (weak || open)) units.push([...units.pop()!, ...chunk]);
    else units.push(chunk);
    open = weak && units.at(-1)!.length === 1;
  }
  const distinct = new Map(units.map((unit) => [unit.join(' '), unit]));
  return { units: [...distinct.values()], begun };
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The words of a query as they are to be asked of an index that folds its own way: not folded, longer than a letter. */
export function askedWords(query: string): string[] {
  const words =
    query
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(WORD) ?? [];
  return [...new Set(words)].filter((word) => word.length > 1);
}

/** A word of it as the reader typed it. */
export const asTyped = (query: string, asked: string): string =>
  query.match(WORD)?.find((word) => word.toLowerCase() === asked) ?? asked;

/** The places of what is sought in a text, in order, none within another. */
export function placesOf({ units, begun }: Sought, text: string): Place[] {
  const words = wordsOf(text);
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = units.flatMap(
      (unit, i) => placeAt(unit, i, { text, words, at, begun: begun && i === units.length - 1 }) ?? [],
    );
    const longest = here.toSorted((a, b) => b.end - a.end)[0];
    if (!longest) continue;
    places.push(longest);
    while (at + 1 < words.length && words[at + 1]!.start < longest.end) at += 1;
  }
  return places;
}

interface Spot {
  readonly text: string;
  readonly words: readonly Word[];
  /** Which of the words the unit would begin with. */
  readonly at: number;
  readonly begun: boolean;
}

function placeAt(unit: Unit, index: number, { text, words, at, begun }: Spot): Place | undefined {
  const found = words.slice(at, at + unit.length);
  if (found.length < unit.length) return undefined;
  const isApart = found.some((word, i) => i > 0 && !BETWEEN.test(text.slice(found[i - 1]!.end, word.start)));
  if (isApart) return undefined;
  const fits = unit.every((wanted, i) => {
    const { word } = found[i]!;
    return sameWord(word, wanted) || (begun && i === unit.length - 1 && beginsWith(word, wanted));
  });
  if (!fits) return undefined;
  const same = unit.every((wanted, i) => found[i]!.word === wanted);
  return { unit: index, start: found[0]!.start, end: found.at(-1)!.end, same };
}
