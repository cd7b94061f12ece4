import { firstOfEach } from './first.ts';
import { sameWord, terms } from './terms.ts';

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
 * The sentences of a page that hold words of the query, those with most of them first, the words marked. Empty when a
 * word of the query is nowhere on the page: Pagefind falls back to beginnings of words and would show something
 * unrelated instead of nothing.
 */
export function passagesOf(query: string, anchors: readonly Anchor[]): Passage[] {
  const wanted = [...new Set(terms(query))];
  const found = sentencesOf(anchors).map((anchor) => ({ anchor, has: wantedIn(anchor.text, wanted) }));
  const everywhere = new Set(found.flatMap(({ has }) => [...has]));
  if (wanted.length === 0 || wanted.some((term) => !everywhere.has(term))) return [];
  return found
    .filter(({ has }) => has.size > 0)
    .toSorted((a, b) => b.has.size - a.has.size)
    .map(({ anchor }) => ({ id: anchor.id, pieces: markTerms(anchor.text, wanted) }));
}

/** The passages of several queries, each sentence once: as the first query that finds it marks it. */
export function passagesOfAny(queries: readonly string[], anchors: readonly Anchor[]): Passage[] {
  return firstOfEach(
    queries.flatMap((query) => passagesOf(query, anchors)),
    ({ id }) => id,
  );
}

/** Each sentence once: one that lies in two indexed elements comes twice. */
function sentencesOf(anchors: readonly Anchor[]): Anchor[] {
  return firstOfEach(
    anchors.filter(({ id }) => /^s\d+$/.test(id)),
    ({ id }) => id,
  );
}

function wantedIn(text: string, wanted: readonly string[]): ReadonlySet<string> {
  const words = terms(text);
  return new Set(wanted.filter((term) => words.some((word) => sameWord(word, term))));
}

function markTerms(text: string, wanted: readonly string[]): Passage['pieces'] {
  const pieces: { text: string; marked: boolean }[] = [];
  for (const [part] of text.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const words = terms(part);
    const marked = words.some((word) => wanted.some((term) => sameWord(word, term)));
    const last = pieces.at(-1);
    // The space between two found words is marked with them.
    const bridge = pieces.at(-2);
    if (marked && bridge?.marked && last?.text === ' ') bridge.text += `${pieces.pop()!.text}${part}`;
    else if (last && last.marked === marked) last.text += part;
    else pieces.push({ text: part, marked });
  }
  return pieces;
}
