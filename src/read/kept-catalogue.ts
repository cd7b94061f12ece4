import { createHash } from 'node:crypto';
import path from 'node:path';
import { readerPrint } from '../kept/fingerprint.ts';
import { listKept, readKept, removeKept, writeKept } from '../kept/file.ts';
import { keptFolder, projectRoot } from '../kept/folder.ts';
import type { Catalogue, CatalogueEntry } from '../model.ts';
import { onForget } from '../text/forget.ts';
import { readEntryFiles, type SoundEntries } from './catalogue.ts';
import { entryFilesOf, type EntryFiles } from './entry-files.ts';
import type { FileError } from './errors.ts';
import { mergePlaces } from './merge.ts';
import { readPlaces } from './places.ts';

/** In bytes: smaller catalogues are read as fast as what is kept of them. */
const LEAST = 200_000;
/** Of so many states of catalogues is kept what was read: those of a project or two, before and after an edit. */
const MOST = 6;
const PREFIX = 'catalogue-';

export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly errors: readonly FileError[];
  /** Tells this catalogue from any other; empty where not all of it can be read. */
  readonly digest: string;
}

/** What is kept of a catalogue without mistakes. */
interface Kept {
  readonly files: SoundEntries;
  /** Those of the packages. */
  readonly places: readonly CatalogueEntry[];
  /** Both, joined: by their numbers where joining has not changed them. */
  readonly joined: readonly (number | CatalogueEntry)[];
}

/**
 * The editors' entries of a project and the places of the packages, one entry for each entity. A catalogue without mistakes
 * is kept as it was read, as long as its files and what reads them are the same: reading 20,000 entries takes a second.
 */
export function readCatalogue(root: string): ReadCatalogue {
  const files = entryFilesOf(root);
  const digest = digestOf(files);
  const file = digest !== undefined && sizeOf(files) >= LEAST ? placeOf(digest) : undefined;
  const kept = file === undefined ? undefined : readBack(file);
  const { entries, errors } = readEntryFiles(files, kept?.files);
  const catalogue = catalogues.get(entries) ?? joined(entries, kept);
  catalogues.set(entries, catalogue);
  if (file !== undefined && !kept && errors.length === 0) keep(file, files, entries, catalogue);
  return { catalogue, errors, digest: digest ?? '' };
}

/** One object as long as the entries are the same: what is compiled of a catalogue hangs on it. */
const catalogues = new WeakMap<readonly CatalogueEntry[], Catalogue>();

function joined(entries: readonly CatalogueEntry[], kept: Kept | undefined): Catalogue {
  const places = readPlaces(kept?.places);
  if (!kept) return { entries: mergePlaces(entries, places) };
  const all = [...entries, ...places];
  return { entries: kept.joined.map((one) => (typeof one === 'number' ? all[one]! : one)) };
}

/** The catalogue of this digest, where it is still kept. */
export function formerCatalogue(digest: string): Catalogue | undefined {
  const kept = readBack(placeOf(digest));
  return kept && joined(Object.values(kept.files).flat(), kept);
}

const placeOf = (digest: string): string => path.join(keptFolder(), `${PREFIX}${digest}`);

const sizeOf = ({ files }: EntryFiles): number =>
  files.reduce((sum, { read }) => sum + ('errors' in read ? 0 : read.value.length), 0);

/** One digest of the files and of what reads them; undefined where not all can be read. */
function digestOf({ files, errors }: EntryFiles): string | undefined {
  const hash = createHash('sha256').update(readerPrint(projectRoot()));
  for (const { name, read } of files) {
    if ('errors' in read) return undefined;
    hash.update(`\0${name}\0${read.value.length}\0`).update(read.value);
  }
  return errors.length > 0 ? undefined : hash.digest('hex').slice(0, 32);
}

let last: { readonly file: string; readonly kept: Kept } | undefined;
onForget(() => (last = undefined));

/** Nothing where there is none, or what is there is not whole: the files say it all. */
function readBack(file: string): Kept | undefined {
  if (last?.file === file) return last.kept;
  const text = readKept(file);
  if (text === 'damaged') process.stderr.write(`What was kept in ${file} is damaged; the catalogue is read anew.\n`);
  if (text === undefined || text === 'damaged') return undefined;
  const kept = JSON.parse(text.text) as Kept;
  last ??= { file, kept };
  return kept;
}

/** A full or locked disk is no failure: the catalogue is read from its files again the next time. */
function keep(file: string, { files }: EntryFiles, entries: readonly CatalogueEntry[], catalogue: Catalogue): void {
  const byFile = Map.groupBy(entries, (entry) => path.basename(entry.file!));
  const places = readPlaces();
  const numbers = new Map([...entries, ...places].map((entry, i) => [entry, i]));
  const kept: Kept = {
    files: Object.fromEntries(files.map(({ name }) => [name, byFile.get(name) ?? []])),
    places,
    joined: catalogue.entries.map((entry) => numbers.get(entry) ?? entry),
  };
  writeKept(file, JSON.stringify(kept));
  const all = listKept(path.dirname(file)).filter((one) => path.basename(one).startsWith(PREFIX));
  for (const old of all.slice(MOST)) removeKept(old);
}
