import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How many files are written while the next pages are made. */
const AT_ONCE = 32;
/** And how many bytes: a big site has dozens of files of 20 MB. */
const BYTES_AT_ONCE = 1 << 24;

/** Writes files of a site, and makes the folders that they need. */
export function writer(site: string) {
  const folders = new Set<string>();
  const under = new Set<Promise<void>>();
  let bytesUnder = 0;
  const placeOf = (file: string): string => {
    const place = path.join(site, file);
    const folder = path.dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return place;
  };
  const put = async (file: string, bytes: Uint8Array, written?: () => void): Promise<void> => {
    bytesUnder += bytes.length;
    const writing = writeFile(placeOf(file), bytes)
      .then(written)
      .finally(() => {
        under.delete(writing);
        bytesUnder -= bytes.length;
      });
    under.add(writing);
    while (under.size >= AT_ONCE || bytesUnder > BYTES_AT_ONCE) await Promise.race(under);
  };
  return { placeOf, put, done: async () => void (await Promise.all(under)) };
}
