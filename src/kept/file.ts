import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Of the form of these files; another one is not read. */
const FORMAT = 2;
const PART = /\.(\d+)\.part$/;

/** The text that was kept under a name, to the byte; undefined where there is none. */
export function readKept(file: string): { readonly text: string } | 'damaged' | undefined {
  const kept = readKeptBytes(file);
  return typeof kept === 'object' ? { text: kept.bytes.toString() } : kept;
}

/** The same for bytes. */
export function readKeptBytes(file: string): { readonly bytes: Buffer } | 'damaged' | undefined {
  const bytes = bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const end = bytes.indexOf(0x0a);
  const body = bytes.subarray(end + 1);
  return end > 0 && bytes.toString('latin1', 0, end) === headOf(body) ? { bytes: body } : 'damaged';
}

/**
 * Keeps a text or bytes under a name, at once or not at all, whoever else reads or writes it. A full or locked disk is no failure:
 * the answer is then what stood in the way.
 */
export function writeKept(file: string, content: string | Uint8Array): NodeJS.ErrnoException | undefined {
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const body = typeof content === 'string' ? Buffer.from(content) : content;
    writeFileSync(part, Buffer.concat([Buffer.from(`${headOf(body)}\n`), body]));
    renameSync(part, file);
    return undefined;
  } catch (error) {
    removeKept(part);
    return error as NodeJS.ErrnoException;
  }
}

/** The kept files of a folder, the newest first; what a killed process has left half-written goes. */
export function listKept(folder: string): string[] {
  const files = namesIn(folder).flatMap((name) => {
    const pid = PART.exec(name)?.[1];
    const file = path.join(folder, name);
    if (pid !== undefined && !isRunning(Number(pid))) removeKept(file);
    const modified = pid === undefined ? statSync(file, { throwIfNoEntry: false })?.mtimeMs : undefined;
    return modified === undefined ? [] : [{ file, modified }];
  });
  return files.sort((a, b) => b.modified - a.modified || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}

/** Removes a file or a folder, where that can be. */
export function removeKept(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // On a locked disk it stays, and does no harm.
  }
}

const headOf = (body: Uint8Array): string =>
  `flankwatch ${FORMAT} ${body.length} ${createHash('sha256').update(body).digest('hex')}`;

function bytesOf(file: string): Buffer | 'damaged' | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'damaged';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
