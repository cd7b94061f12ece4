const UINT = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Words of a file lie so far apart, so that no two of a query are taken for one. */
const APART = 61;
const PLACES = 4096;

/** A word of the index with all that it knows of it, as CBOR. */
export interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/**
 * The words of an uncompressed file of the index (Pagefind 1.5: words, the articles of each, the places in each) with as many
 * places of a word in an article as there were, but all side by side: how many there are ranks the articles, where they are is most
 * of the bytes. Words that stand together cannot be found by it.
 *
 * @param first how many words of the index come before these
 * @throws where the bytes are nothing that Pagefind writes there
 */
export function wordsWithoutPlaces(bytes: Uint8Array, start: number, first: number): IndexedWord[] {
  const file = cborWriter(bytes, start);
  const found: IndexedWord[] = [];
  if (file.list() !== 1) throw new RangeError(`Expected one list of words at byte ${start}.`);
  const words = file.list();
  file.written();
  for (let number = first; number < first + words; number++) {
    const parts = file.list();
    const word = file.text();
    const articles = file.list();
    for (let article = 0; article < articles; article++) {
      const facts = file.list();
      file.copy();
      file.places((number * APART) % PLACES);
      for (let fact = 2; fact < facts; fact++) file.copy();
    }
    for (let part = 2; part < parts; part++) file.copy();
    found.push({ word, bytes: file.written() });
  }
  if (!file.isAtEnd()) throw new RangeError(`Expected less than ${bytes.length} bytes of CBOR.`);
  return found;
}

/** Goes through CBOR (RFC 8949) without making anything of it, and writes it anew. */
function cborWriter(bytes: Uint8Array, start: number) {
  const out = new Uint8Array(bytes.length);
  let [at, to, begun, type, size] = [start, 0, 0, 0, 0];
  const head = (): number => {
    const from = at;
    const short = bytes[at++]! & 31;
    const width = short < 24 ? 0 : 1 << (short - 24);
    if (short > 26 || at + width > bytes.length)
      throw new RangeError(`Expected an item of CBOR at byte ${from} of ${bytes.length}.`);
    type = bytes[from]! >> 5;
    size = width === 0 ? short : 0;
    for (let i = 0; i < width; i++) size = size * 256 + bytes[at++]!;
    return from;
  };
  const write = (from: number): void => {
    while (from < at) out[to++] = bytes[from++]!;
  };
  const list = (): number => {
    const from = head();
    if (type !== ARRAY) throw new RangeError(`Expected a list at byte ${from}, found CBOR of type ${type}.`);
    write(from);
    return size;
  };
  const copy = (): void => {
    const from = head();
    if (type === TEXT) at += size;
    write(from);
    if (type === ARRAY) for (let left = size; left > 0; left--) copy();
  };
  const text = (): string => {
    const from = at;
    copy();
    if (type !== TEXT) throw new RangeError(`Expected a word at byte ${from}, found CBOR of type ${type}.`);
    return new TextDecoder().decode(bytes.subarray(at - size, at));
  };
  const places = (first: number): void => {
    let isFirst = true;
    for (let left = list(); left > 0; left--) {
      const from = head();
      // What is below zero says how much the places after it weigh.
      if (type === NEGATIVE || (type === UINT && size === 0)) write(from);
      else if (isFirst && size > 255) out.set([25, first >> 8, first & 255], (to += 3) - 3);
      else out[to++] = 1;
      isFirst = type === NEGATIVE;
    }
  };
  /** What was written since this was last asked. */
  const written = (): Uint8Array => out.slice(begun, (begun = to));
  return { list, copy, text, places, written, isAtEnd: () => at === bytes.length };
}
