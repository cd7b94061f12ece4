import { type Cbor, headOfList } from './cbor.ts';
import type { IndexedWord } from './light.ts';

/** A file of the index with words that follow one another, as CBOR. */
export interface IndexChunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

/** Bytes of a file before it is compressed to a sixth: what is fetched for one word has few others in it. */
const MOST = 24_000;
/** Comes before all letters and digits. */
const END = '!';

/**
 * Puts the words of the index into files, each as many as fit.
 *
 * @param words in their order
 */
export function indexChunks(words: Iterable<IndexedWord>): IndexChunk[] {
  const groups: IndexedWord[][] = [];
  let filled = 0;
  for (const one of words) {
    if (groups.length === 0 || filled + one.bytes.length > MOST) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)!.push(one);
    filled += one.bytes.length;
  }
  return groups.map((group) => ({
    from: group[0]!.word,
    // Of a word that begins with this one Pagefind would fetch this file too.
    to: `${group.at(-1)!.word}${END}`,
    bytes: Buffer.concat([headOfList(1), headOfList(group.length), ...group.map(({ bytes }) => bytes)]),
  }));
}

/**
 * How long an article is, for the index: as much of the number as matters to the order of what is found, which compresses to
 * half.
 */
export function roughly(words: Cbor): Cbor {
  if (typeof words !== 'number') return words;
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words))) - BITS);
  return Math.round(words / step) * step;
}

const BITS = 4;
