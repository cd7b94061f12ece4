import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { CatalogueEntry, EntityKind } from '../model.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { parseEntries } from './entries.ts';
import type { WrittenEntry } from './entries.ts';
import type { FileError } from './errors.ts';
import { listFolder, readBytes } from './folder.ts';
import { rememberFiles, rememberLast } from './remembered.ts';

export const ENTITIES_FOLDER = 'content/entities';

const YAML = '.yaml';

const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The first word of a file's name says what its entries are. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  systems: 'system',
  places: 'place',
  organizations: 'organization',
  events: 'event',
};

/** The entries that the editors of a project wrote, and everything that is wrong with them. */
export interface WrittenCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly errors: readonly FileError[];
}

/** Reads `content/entities` of a project; a project without the folder has no entries of its own. */
export function readEntries(root: string): WrittenCatalogue {
  const folder = join(root, ENTITIES_FOLDER);
  if (!existsSync(folder)) return { entries: [], errors: [] };
  const { names, errors } = listFolder(folder, ENTITIES_FOLDER);
  const read = names.map((name) => readFile(join(folder, name), name));
  const { entries, errors: wrong } = together(read);
  return { entries, errors: [...errors, ...wrong] };
}

const together = rememberLast((read: readonly ReadFile[]): WrittenCatalogue => {
  const written = read.flatMap((one) => ('value' in one ? one.value : []));
  const wrong = read.flatMap((one) => ('errors' in one ? one.errors : []));
  return {
    entries: written.map(({ entry }) => entry),
    errors: [...wrong, ...sameIds(written), ...sameForms(written)],
  };
});

type ReadFile = ReturnType<typeof parseEntries>;

const ofFile = rememberFiles<ReadFile>();

function readFile(path: string, name: string): ReadFile {
  const file = `${ENTITIES_FOLDER}/${name}`;
  const kind = KINDS[/^[a-z]+/.exec(basename(name, extname(name)))?.[0] ?? ''];
  const ending = extname(name);
  if (/^\.ya?ml$/i.test(ending) && ending !== YAML) {
    const expected = `files of entries (${YAML})`;
    return { errors: [{ file, expected, found: `a ${ending} file`, hint: `give it the ending ${YAML}` }] };
  }
  if (ending !== YAML || !kind) {
    const expected = `a .yaml file named after its kind (${Object.keys(KINDS).join(', ')})`;
    return {
      errors: [{ file, expected, found: `"${name}"`, hint: 'rename it, as in people.yaml or systems-missiles.yaml' }],
    };
  }
  const bytes = readBytes(path, file);
  return 'errors' in bytes ? bytes : ofFile(path, [bytes.value], () => parseEntries(file, bytes.value, kind));
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
