import { createHash } from 'node:crypto';
import path from 'node:path';
import { listKept, readKept, removeKept, writeKept } from '../kept/file.ts';
import type { Batch } from './batch.ts';
import { extractsIn } from './batch.ts';
import { toLines } from '../kept/compact.ts';
import type { Extract } from './extract.ts';

/** By what extracts were made: they hold for no other extractor, and for another catalogue only where that is told apart. */
export interface Stamp {
  readonly extractor: string;
  readonly catalogue: string;
}

/** A file of extracts. */
export interface Pack {
  readonly file: string;
  readonly stamp: Stamp;
  readonly keys: readonly string[];
}

/** What earlier runs have found, as far as it is wanted. */
export interface Stored {
  /** By the digest of the catalogue, then by key. */
  readonly extracts: ReadonlyMap<string, ReadonlyMap<string, Extract>>;
  readonly packs: readonly Pack[];
}

const PREFIX = 'pack-';
/** Extracts in a file that is put together of what is left of others. */
const WHOLE = 64;
/** A file with fewer is small; so many small ones may lie there before they are put together. */
const [SMALL, MOST_SMALL] = [16, 8];

/** Reads what is kept in a folder of these articles by this extractor; a damaged file is told and removed. */
export function readExtracts(
  folder: string,
  extractor: string,
  wanted: ReadonlySet<string>,
  tell: (line: string) => void,
): Stored {
  const extracts = new Map<string, Map<string, Extract>>();
  const same = new Map<string, string>();
  const packs = packFiles(folder).flatMap((file): Pack[] => {
    const pack = readPack(file);
    if (pack === undefined) return [];
    if (pack === 'damaged') {
      tell(`What was kept in ${file} is damaged; its articles are read anew.`);
      removeKept(file);
      return [];
    }
    const { stamp, batch } = pack;
    if (stamp.extractor === extractor) {
      const known = extracts.get(stamp.catalogue) ?? new Map<string, Extract>();
      for (const [key, extract] of extractsIn(batch, same, wanted)) known.set(key, extract);
      extracts.set(stamp.catalogue, known);
    }
    return [{ file, stamp, keys: batch.keys }];
  });
  return { extracts, packs };
}

/** Keeps a batch; a full or locked disk is no failure: the answer is then what stood in the way. */
export function keepBatch(folder: string, stamp: Stamp, { keys, lines }: Batch): Pack | NodeJS.ErrnoException {
  const head = JSON.stringify({ stamp, keys });
  // The same extracts get the same name: of two builds at once one writes what the other has written.
  const file = path.join(folder, PREFIX + createHash('sha256').update(head).digest('hex').slice(0, 32));
  return writeKept(file, [head, ...lines].join('\n')) ?? { file, stamp, keys };
}

/**
 * Removes what a build did not use, at the latest when it is half of a file, and puts together what is left in many small
 * files. Returns what stood in the way, if anything did.
 */
export function tidyExtracts(
  folder: string,
  stamp: Stamp,
  used: ReadonlyMap<string, Extract>,
  packs: readonly Pack[],
): NodeJS.ErrnoException | undefined {
  const live = packs.filter(
    (pack) => isBy(stamp, pack.stamp) && pack.keys.filter((key) => used.has(key)).length * 2 >= pack.keys.length,
  );
  const small = live.filter(({ keys }) => keys.length < SMALL);
  const stay = small.length <= MOST_SMALL ? live : live.filter(({ keys }) => keys.length >= SMALL);
  const held = new Set(stay.flatMap(({ keys }) => keys));
  const left = [...used].filter(([key]) => !held.has(key));
  const rest = Array.from({ length: Math.ceil(left.length / WHOLE) }, (_, i) => left.slice(i * WHOLE, (i + 1) * WHOLE));
  const written = rest.map((extracts) => keepBatch(folder, stamp, toBatch(extracts)));
  const failure = written.find((one) => one instanceof Error);
  if (failure) return failure;
  const names = new Set([...stay, ...(written as Pack[])].map(({ file }) => file));
  for (const { file } of packs) if (!names.has(file)) removeKept(file);
  return undefined;
}

const toBatch = (extracts: readonly (readonly [string, Extract])[]): Batch => ({
  keys: extracts.map(([key]) => key),
  lines: toLines(extracts.map(([, extract]) => extract)),
});

const isBy = (one: Stamp, other: Stamp): boolean =>
  one.extractor === other.extractor && one.catalogue === other.catalogue;

const packFiles = (folder: string): string[] =>
  listKept(folder)
    .filter((file) => path.basename(file).startsWith(PREFIX))
    .sort();

function readPack(file: string): { readonly stamp: Stamp; readonly batch: Batch } | 'damaged' | undefined {
  const kept = readKept(file);
  if (kept === undefined || kept === 'damaged') return kept;
  const [head, ...lines] = kept.text.split('\n');
  const { stamp, keys } = JSON.parse(head!) as Omit<Pack, 'file'>;
  return { stamp, batch: { keys, lines } };
}
