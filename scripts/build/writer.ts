import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Said } from './answer.ts';

/**
 * Writes files of a site, and makes the folders that they need. To have the system write many at once takes more time
 * than it saves: they go into memory first.
 */
export function writer(site: string) {
  const folders = new Set<string>();
  const placeOf = (file: string): string => {
    const place = path.join(site, file);
    const folder = path.dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return place;
  };
  return { placeOf, put: (file: string, said: Said): void => writeFileSync(placeOf(file), said) };
}
