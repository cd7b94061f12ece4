import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How many files are written while the next pages are made. */
const AT_ONCE = 32;

/** Writes files of a site, and makes the folders that they need. */
export function writer(site: string) {
  const folders = new Set<string>();
  const under = new Set<Promise<void>>();
  const placeOf = (file: string): string => {
    const place = path.join(site, file);
    const folder = path.dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return place;
  };
  const put = async (file: string, bytes: Uint8Array, written?: () => void): Promise<void> => {
    const writing = writeFile(placeOf(file), bytes)
      .then(written)
      .finally(() => under.delete(writing));
    under.add(writing);
    if (under.size >= AT_ONCE) await Promise.race(under);
  };
  return { placeOf, put, done: async () => void (await Promise.all(under)) };
}

/** The same file under a second name where the disk has that, else a copy. */
export function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
