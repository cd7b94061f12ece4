import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { EntityKind } from '../model.ts';
import type { FileError } from './errors.ts';
import { listFolder, readBytes } from './folder.ts';

export const ENTITIES_FOLDER = 'content/entities';

const YAML = '.yaml';

/** The first word of a file's name says what its entries are. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  systems: 'system',
  places: 'place',
  organizations: 'organization',
  events: 'event',
};

/** The files of a folder of entries with their bytes, and what of it cannot be read. */
export interface EntryFiles {
  readonly folder: string;
  readonly files: readonly EntryFile[];
  readonly errors: readonly FileError[];
}

export interface EntryFile {
  readonly name: string;
  readonly read: { readonly value: Uint8Array } | { readonly errors: readonly FileError[] };
}

/** The files of entries of a project, as they lie on the disk. */
export function entryFilesOf(root: string): EntryFiles {
  const folder = join(root, ENTITIES_FOLDER);
  if (!existsSync(folder)) return { folder, files: [], errors: [] };
  const { names, errors } = listFolder(folder, ENTITIES_FOLDER);
  return { folder, files: names.map((name) => ({ name, read: bytesOf(join(folder, name), name) })), errors };
}

/** What the entries of a file are; undefined where its name does not tell. */
export const kindOf = (name: string): EntityKind | undefined =>
  KINDS[/^[a-z]+/.exec(basename(name, extname(name)))?.[0] ?? ''];

/** The bytes of a file whose name tells what its entries are. */
function bytesOf(path: string, name: string): EntryFile['read'] {
  const file = `${ENTITIES_FOLDER}/${name}`;
  const ending = extname(name);
  if (/^\.ya?ml$/i.test(ending) && ending !== YAML) {
    const expected = `files of entries (${YAML})`;
    return { errors: [{ file, expected, found: `a ${ending} file`, hint: `give it the ending ${YAML}` }] };
  }
  if (ending !== YAML || !kindOf(name)) {
    const expected = `a .yaml file named after its kind (${Object.keys(KINDS).join(', ')})`;
    return {
      errors: [{ file, expected, found: `"${name}"`, hint: 'rename it, as in people.yaml or systems-missiles.yaml' }],
    };
  }
  return readBytes(path, file);
}
