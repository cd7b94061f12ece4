import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Keep } from './picture.ts';

/** Bytes of a digest, with which each kept file begins. */
const DIGEST = 32;

/**
 * Keeps pictures on disk by what they were drawn from: a build makes anew only what has changed. A file that is not whole
 * counts as none, and a disk that keeps nothing costs time alone: `tell` is told of either, once.
 */
export function keepIn(folder: string, tell: (line: string) => void = console.warn): Keep {
  const warn = once(tell);
  const underWay = new Map<string, Promise<Uint8Array>>();
  return (drawing, make) => {
    const key = createHash('sha256').update(JSON.stringify(sharp.versions)).update(drawing).digest('hex');
    // Two pages with the same words on their cards may be built at the same time.
    const picture = underWay.get(key) ?? keptOrMade(path.join(folder, `${key}.card`), make);
    underWay.set(key, picture);
    return picture.finally(() => underWay.delete(key));
  };

  async function keptOrMade(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const kept = await readFile(file).catch(() => undefined);
    const picture = kept?.subarray(DIGEST);
    if (picture && digestOf(picture).equals(kept!.subarray(0, DIGEST))) return new Uint8Array(picture);
    if (kept) warn(`Some of the cards kept in ${folder} are damaged; they are drawn anew.`);
    const made = await make();
    await write(file, made).catch((error: Error) => warn(`Cards can't be kept for the next build: ${error.message}.`));
    return made;
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Renamed whole, so that an interrupted build leaves no half picture. */
async function write(file: string, picture: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, Buffer.concat([digestOf(picture), picture]));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function once(tell: (line: string) => void): (line: string) => void {
  let isTold = false;
  return (line) => {
    if (!isTold) tell(line);
    isTold = true;
  };
}
