import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Keep } from './picture.ts';

/** Keeps pictures on disk by what they were drawn from: a build makes anew only what has changed. */
export function keepIn(folder: string): Keep {
  return async (drawing, make) => {
    const key = createHash('sha256').update(JSON.stringify(sharp.versions)).update(drawing).digest('hex');
    const file = path.join(folder, `${key}.png`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return kept;
    const made = await make();
    await mkdir(folder, { recursive: true });
    // Renamed whole, so that an interrupted build leaves no half picture.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, made);
    await rename(draft, file);
    return made;
  };
}
