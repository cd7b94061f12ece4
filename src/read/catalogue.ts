import { join } from 'node:path';
import type { CatalogueEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { parseEntries } from './entries.ts';
import type { WrittenEntry } from './entries.ts';
import { ENTITIES_FOLDER, entryFilesOf, kindOf, type EntryFile, type EntryFiles } from './entry-files.ts';
import type { FileError } from './errors.ts';
import { rememberFiles, rememberLast } from './remembered.ts';

export { ENTITIES_FOLDER } from './entry-files.ts';

const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The entries that the editors of a project wrote, and everything that is wrong with them. */
export interface WrittenCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly errors: readonly FileError[];
}

/** Reads `content/entities` of a project; a project without the folder has no entries of its own. */
export function readEntries(root: string): WrittenCatalogue {
  const { entries, errors } = readEntryFiles(entryFilesOf(root));
  return { entries, errors };
}

/** The entries of each file, by its name, from an earlier run in which nothing was wrong with any of these very files. */
export type SoundEntries = Readonly<Record<string, readonly CatalogueEntry[]>>;

/** What the files say; `sound` gives what they have said before, where that is known. */
export function readEntryFiles({ folder, files, errors }: EntryFiles, sound?: SoundEntries): WrittenCatalogue {
  const read = files.map((file) => readFile(join(folder, file.name), file, sound?.[file.name]));
  const { entries, mistakes } = together(read);
  return { entries, errors: sound ? errors : [...errors, ...mistakes()] };
}

const together = rememberLast((read: readonly ReadFile[]) => {
  const written = read.flatMap(writtenIn);
  let mistakes: readonly FileError[] | undefined;
  const look = () => [
    ...read.flatMap((one) => ('errors' in one ? one.errors : [])),
    ...sameIds(written),
    ...sameForms(written),
  ];
  return { entries: written.map(({ entry }) => entry), mistakes: () => (mistakes ??= look()) };
});

const writtenIn = (one: ReadFile): readonly WrittenEntry[] => ('value' in one ? one.value : []);

type ReadFile = ReturnType<typeof parseEntries>;

const ofFile = rememberFiles<ReadFile>();

function readFile(path: string, { name, read }: EntryFile, sound: readonly CatalogueEntry[] | undefined): ReadFile {
  if ('errors' in read) return read;
  const bytes = read.value;
  const file = `${ENTITIES_FOLDER}/${name}`;
  const parse = (): ReadFile => parseEntries(file, bytes, kindOf(name)!);
  return ofFile(path, [bytes], () =>
    sound ? { value: sound.map((entry, i) => soundEntry(entry, file, i, parse)) } : parse(),
  );
}

/** Its line is looked for only where another file has come into conflict with it. */
function soundEntry(entry: CatalogueEntry, file: string, index: number, parse: () => ReadFile): WrittenEntry {
  return { entry, file, line: () => writtenIn(parse())[index]?.line() ?? 1 };
}

function sameIds(written: readonly WrittenEntry[]): FileError[] {
  const groups = Map.groupBy(written, ({ entry }) => entry.id);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ entry, file, line }) => ({
      file,
      line: line(),
      expected: 'one entry for each entity',
      found: `"${entry.name}", which ${placeOf(first!)} has already (${entry.id})`,
      hint: 'merge the two entries or rename one',
    })),
  );
}

/** A form that stands for its entity anywhere can stand for one only. */
function sameForms(written: readonly WrittenEntry[]): FileError[] {
  const claims = written.flatMap((one) => keyedForms(one.entry).map((form) => ({ ...one, ...form })));
  return [...Map.groupBy(claims, ({ key }) => key).values()].flatMap((group) => {
    const first = group[0]!;
    const others = group.filter(
      ({ entry }, i) => group.findIndex((other) => other.entry.id === entry.id) === i && entry.id !== first.entry.id,
    );
    return others.map(({ file, line, form, entry }) => ({
      file,
      line: line(),
      expected: 'names and aliases that stand for one entity',
      found: `"${form}" of ${entry.name}, which ${placeOf(first)} gives to ${first.entry.name} as well`,
      hint: 'list it under "cued" in one or both',
    }));
  });
}

const placeOf = ({ file, line }: WrittenEntry): string => `${file}:${line()}`;

/** The name and aliases that stand for an entry without a cue. */
export function sureForms(entry: CatalogueEntry): string[] {
  return [...(entry.nameNeedsCue ? [] : [entry.name]), ...entry.aliases];
}

export interface KeyedForm {
  readonly form: string;
  readonly key: string;
}

const keyed = new WeakMap<CatalogueEntry, readonly KeyedForm[]>();

/** The same with their keys; once for each entry, since most stay what they were when a catalogue is edited. */
export function keyedForms(entry: CatalogueEntry): readonly KeyedForm[] {
  const forms = keyed.get(entry) ?? sureForms(entry).map((form) => ({ form, key: keyOf(form) }));
  keyed.set(entry, forms);
  return forms;
}

/** Under which forms are the same: "S-400", "S400" and "s 400"; "U.S." and "US". */
export function keyOf(form: string): string {
  if (PLAIN_WORDS.test(form)) return form.toLowerCase();
  return tokenize(form)
    .map(({ text }) => fold(text).replace(/[.'’-]/g, ''))
    .filter((text) => text !== '')
    .join(' ');
}
