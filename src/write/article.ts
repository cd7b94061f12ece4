import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { partName } from '../read/adding.ts';

/** A file to be written: its name, without a folder, and its bytes. */
interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why files could not be written; nothing of them is left. */
export interface WriteFailure {
  readonly file: string;
  readonly found: string;
}

/**
 * Writes the files of an article, or none. All of them are whole on the disk before the first gets its name, and the text gets
 * its own last: whatever interrupts this leaves no half of an article, but what `recover` completes or clears away. No file is
 * ever replaced.
 */
export function writeArticle(folder: string, files: readonly NewFile[]): WriteFailure | undefined {
  const written: string[] = [];
  const named: string[] = [];
  let current = '';
  try {
    for (const { name, bytes } of files) {
      current = name;
      written.push(partName(name));
      writeWhole(join(folder, partName(name)), bytes);
    }
    syncFolder(folder);
    for (const { name } of files) {
      current = name;
      giveName(folder, name);
      named.push(name);
    }
    syncFolder(folder);
    return undefined;
  } catch (error) {
    for (const name of [...named, ...written]) rmSync(join(folder, name), { force: true });
    return { file: current, found: error instanceof Error ? reasonOf(error) : String(error) };
  }
}

/** Gives a file that is whole on the disk its own name; throws where another has it. */
export function giveName(folder: string, name: string): void {
  const [part, own] = [join(folder, partName(name)), join(folder, name)];
  try {
    linkSync(part, own);
  } catch (error) {
    if (!isWithoutLinks(error)) throw error;
    // Such file systems have no links either, which a check could follow.
    if (lstatSync(own, { throwIfNoEntry: false }))
      throw Object.assign(new Error('a file of this name'), { code: 'EEXIST' });
    return renameSync(part, own);
  }
  unlinkSync(part);
}

/** File systems of memory cards, and some in the network. */
const isWithoutLinks = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String(error.code));

/** A new file, never one that is there or that a link leads to. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Names are on the disk once their folder is; where folders cannot be opened, the system sees to it. */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes(String(code))) throw error;
  }
}

/** What the system says, in words. */
export function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'no space left on the disk';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'a folder that may not be written to';
  if (code === 'EEXIST') return 'another file of this name';
  return error.message;
}
