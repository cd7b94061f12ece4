import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileError } from './errors.ts';

/** The files of a folder and what could not be used of it. */
export interface Folder {
  readonly names: readonly string[];
  /** The names of all its files, those passed over as well. */
  readonly all: readonly string[];
  readonly errors: readonly FileError[];
}

/** An article is a page of text; a file of this many bytes is something else. */
export const LARGEST = 20_000_000;

/**
 * Lists the files of a folder in order of their names. Dotfiles and editors' backup copies are passed over, but
 * not a text that hides behind a dot; that, folders,
 * links that lead out of the folder or nowhere, and anything else that is no file are errors. `label` is the path that
 * errors name.
 */
export function listFolder(path: string, label: string): Folder {
  const names = entriesOf(path);
  if (names === undefined)
    return {
      names: [],
      all: [],
      errors: [
        { file: label, expected: 'a folder', found: 'none that can be read', hint: 'create it or allow reading it' },
      ],
    };
  const kept = names.filter((name) => !/^\.(?!(?:.*\.)?txt$)|^\._|~$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name)).sort();
  const errors = kept.flatMap((name) => problemOf(path, name, `${label}/${name}`) ?? []);
  const bad = new Set(errors.map(({ file }) => file));
  return { names: kept.filter((name) => !bad.has(`${label}/${name}`)), all: names, errors };
}

/** Whether there is something of this name, be it a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The bytes of one file of a folder, under the rules of a list of them. */
export function readFrom(folder: string, name: string, label: string): ReturnType<typeof readBytes> {
  const problem = problemOf(folder, name, label);
  return problem ? { errors: [problem] } : readBytes(join(folder, name), label);
}

/** A file's bytes, or why they cannot be had. A pipe is read as a shell gives it; a device may never end. */
export function readBytes(path: string, label: string): { value: Uint8Array } | { errors: readonly FileError[] } {
  try {
    const kind = statSync(path);
    if (kind.isCharacterDevice() || kind.isBlockDevice() || kind.isSocket()) return { errors: [noFile(label)] };
    if (kind.size > LARGEST) return { errors: [tooLarge(label, kind.size)] };
    return { value: readFileSync(path) };
  } catch (error) {
    return {
      errors: [
        {
          file: label,
          expected: 'a file that can be read',
          found: reasonOf(error),
          hint: 'check its name and permissions',
        },
      ],
    };
  }
}

export const tooLarge = (file: string, size: number): FileError => ({
  file,
  expected: `at most ${LARGEST / 1e6} MB`,
  found: `${Math.ceil(size / 1e6)} MB`,
  hint: 'split the file or remove it',
});

function entriesOf(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

function problemOf(folder: string, name: string, file: string): FileError | undefined {
  if (name.startsWith('.'))
    return { file, expected: 'a name that does not begin with a dot', found: 'a hidden file', hint: 'rename it' };
  const path = join(folder, name);
  let isLink = false;
  try {
    isLink = lstatSync(path).isSymbolicLink();
    const inside = realpathSync(path).startsWith(realpathSync(folder) + sep);
    const kind = statSync(path);
    if (kind.isDirectory())
      return { file, expected: 'a file', found: 'a folder', hint: 'move its files up and remove it' };
    if (isLink && !inside)
      return {
        file,
        expected: 'a file of this folder',
        found: 'a link to a file elsewhere',
        hint: 'copy the file itself here',
      };
    return kind.isFile() ? undefined : noFile(file);
  } catch (error) {
    return {
      file,
      expected: 'a file that can be read',
      found: isLink ? 'a link that leads nowhere' : reasonOf(error),
      hint: 'remove it or mend it',
    };
  }
}

const noFile = (file: string): FileError => ({
  file,
  expected: 'a file',
  found: 'something else (a pipe or a device)',
  hint: 'remove it',
});

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'none of this name';
  if (code === 'EACCES' || code === 'EPERM') return 'one that may not be read';
  if (code === 'EISDIR') return 'a folder';
  return error instanceof Error ? error.message : String(error);
}
