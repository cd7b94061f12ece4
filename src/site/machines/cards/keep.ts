import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Keep } from './picture.ts';

/** Keeps pictures on disk by what they were drawn from: a build makes anew only what has changed. */
export function keepIn(folder: string): Keep {
  const underWay = new Map<string, Promise<Uint8Array>>();
  return (drawing, make) => {
    const key = createHash('sha256').update(JSON.stringify(sharp.versions)).update(drawing).digest('hex');
    // Two pages with the same words on their cards may be built at the same time.
    const picture = underWay.get(key) ?? kept(path.join(folder, `${key}.png`), make);
    underWay.set(key, picture);
    return picture.finally(() => underWay.delete(key));
  };
}

async function kept(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const before = await readFile(file).catch(() => undefined);
  if (before) return before;
  const made = await make();
  await mkdir(path.dirname(file), { recursive: true });
  // Renamed whole, so that an interrupted build leaves no half picture.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}
