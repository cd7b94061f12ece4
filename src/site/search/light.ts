import { FNV_START, fnvText } from '../../text/fnv.ts';
import { NEGATIVE, UINT } from './cbor.ts';
import { CborRewriter } from './cbor-rewriter.ts';
import { byBytes } from './word-order.ts';

/** A word of the index with all that it knows of it, as CBOR. */
export interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Of a word in an article the index tells which article it is, in which places, and in which of its fields. */
export const FACTS = 3;

/** So many places there are. */
const PLACES = 4096;

/**
 * Where a word is said to be: anywhere, but the same in each index, so that what the index knows of a word follows from the
 * articles that have it alone. Hardly two words of a query are taken for one.
 */
function placeOf(word: string): number {
  const hash = fnvText(FNV_START, word);
  return ((hash >>> 16) ^ hash) & (PLACES - 1);
}

/**
 * The words of an uncompressed file of the index (Pagefind 1.5: words, the articles of each, the places in each) with as many
 * places of a word in an article as there were, but all side by side: how many there are ranks the articles, where they are is most
 * of the bytes. Words that stand together cannot be found by it.
 *
 * @param fields for each of Pagefind's fields, its number in the index
 * @throws where the bytes are nothing that Pagefind writes there
 */
export function wordsWithoutPlaces(bytes: Uint8Array, fields: readonly number[]): IndexedWord[] {
  const file = new CborRewriter(bytes);
  const found: IndexedWord[] = [];
  if (file.list() !== 1) throw new RangeError('Expected one list of words.');
  const words = file.list();
  file.written();
  for (let number = 0; number < words; number++) {
    file.list();
    const word = file.text();
    const place = placeOf(word);
    articles(file, fields, () => places(file, place));
    const [plain, forms] = [file.written(), formsOf(file, fields)];
    found.push({ word, bytes: Buffer.concat([plain, ...forms]) });
  }
  if (!file.read.isAtEnd()) throw new RangeError(`Expected less than ${bytes.length} bytes of CBOR.`);
  return found;
}

function articles(file: CborRewriter, fields: readonly number[], ofEach: () => void): void {
  for (let left = file.list(); left > 0; left--) {
    if (file.list() !== FACTS) throw new RangeError(`Expected ${FACTS} facts before byte ${file.read.at}.`);
    file.copy();
    ofEach();
    placesInFields(file, fields);
  }
}

function places(file: CborRewriter, first: number): void {
  const { read } = file;
  let isFirst = true;
  for (let left = file.list(); left > 0; left--) {
    const from = read.at;
    read.head();
    // What is below zero says how much the places after it weigh.
    if (read.type === NEGATIVE || (read.type === UINT && read.size === 0)) file.copyFrom(from);
    else if (isFirst && read.size > 255) for (const byte of [25, first >> 8, first & 255]) file.put(byte);
    else file.put(1);
    isFirst = read.type === NEGATIVE;
  }
}

/** What is below zero says in which field the places after it are. */
function placesInFields(file: CborRewriter, fields: readonly number[]): void {
  const { read } = file;
  for (let left = file.list(); left > 0; left--) {
    const from = read.at;
    read.head();
    if (read.type === NEGATIVE) file.put((NEGATIVE << 5) | fields[read.size]!);
    else file.copyFrom(from);
  }
}

/** Forms of a word with other letters ("café"), which are few and keep their places: in order, whichever an article has first. */
function formsOf(file: CborRewriter, fields: readonly number[]): Uint8Array[] {
  const forms = file.list();
  const head = file.written();
  const found: IndexedWord[] = [];
  for (let left = forms; left > 0; left--) {
    file.list();
    const word = file.text();
    articles(file, fields, () => file.copy());
    found.push({ word, bytes: file.written() });
  }
  return [head, ...found.sort((a, b) => byBytes(a.word, b.word)).map(({ bytes }) => bytes)];
}
