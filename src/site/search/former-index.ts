import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Cbor, decodeCbor } from './cbor.ts';
import { CborReader } from './cbor-reader.ts';
import type { Entry, IndexParts } from './index-parts.ts';
import type { IndexedWord } from './light.ts';
import { unpack } from './packed-files.ts';
import { CHUNKS, ENTRY, PAGES } from './pagefind-files.ts';
import type { PairRows } from './pair-files.ts';
import { ROWS, pairsPath, placeOfRow } from './pairs.ts';

/** A search index that was made before. */
export interface FormerIndex extends IndexParts {
  readonly folder: string;
  /** Of the filter of words side by side. */
  readonly rows: PairRows;
  /** The ids of its articles, those without a word as well, in the order of their numbers. */
  readonly ids: readonly string[];
  /** Of files with words and pairs, what they hold. */
  readonly unpacked: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads the index of a site again. It is all that is kept of the articles: what a search loads of each is what an index with others
 * is made from.
 *
 * @param files of the index, by their paths in it
 * @param ids of all articles of that site, in the order of their numbers
 * @returns undefined where there is none, or it cannot be read
 */
export function formerIndex(folder: string, files: readonly string[], ids: readonly string[]): FormerIndex | undefined {
  try {
    return readIndex(folder, files, ids);
  } catch {
    return undefined;
  }
}

function readIndex(folder: string, files: readonly string[], ids: readonly string[]): FormerIndex {
  const read = (file: string): Buffer => readFileSync(path.join(folder, file));
  const opened = (file: string): Uint8Array => unpack(file, read(file));
  const unpacked = new Map(files.filter((file) => UNPACKED.test(file)).map((file) => [file, opened(file)]));
  const meta = decodeCbor(opened(there(files.find((file) => file.endsWith('.pf_meta'))))) as Cbor[];
  const entry = JSON.parse(String(read(ENTRY))) as Entry & { readonly pairs: number };
  return {
    folder,
    ids,
    articles: (meta[PAGES] as [string, ...Cbor[]][]).map(([number, ...facts]) => ({
      id: there(ids[Number(number)]),
      facts,
      shown: fragmentPath(Number(number)),
    })),
    words: wordsIn(
      (meta[CHUNKS] as [string, string, string][]).map(([, , name]) => there(unpacked.get(chunkPath(name)))),
    ),
    rows: rowsIn(Array.from({ length: entry.pairs }, (_, file) => there(unpacked.get(pairsPath(file))))),
    meta,
    entry,
    others: files.filter((file) => !PARTS.test(file) && file !== ENTRY).map((file) => ({ path: file, former: file })),
    unpacked,
  };
}

function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('Expected a whole index.');
  return part;
}

const UNPACKED = /^(index|pairs)\//;
const PARTS = /^(index|pairs|fragment)\/|\.pf_meta$/;

/** An article's file is named by its number: that is all that the search knows of it at first. */
export const fragmentPath = (number: number): string => `fragment/${number}.pf_fragment`;
export const chunkPath = (name: string): string => `index/${name}.pf_index`;

function* wordsIn(chunks: readonly Uint8Array[]): Generator<IndexedWord> {
  for (const bytes of chunks) {
    const file = new CborReader(bytes);
    file.list();
    for (let left = file.list(); left > 0; left--) {
      const start = file.at;
      file.list();
      const word = file.text();
      file.skip();
      file.skip();
      yield { word, bytes: bytes.subarray(start, file.at) };
    }
  }
}

function rowsIn(files: readonly Uint8Array[]): number[][] {
  const parsed = files.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as number[][]);
  return Array.from({ length: ROWS }, (_, row) => {
    const { file, at } = placeOfRow(row, files.length);
    return parsed[file]![at]!;
  });
}
