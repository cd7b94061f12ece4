import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The oldest day that a zip can tell, by local time as zips do: when a file was built is no part of the site. */
const oldest = (): Date => new Date(1980, 0, 1);

/** What is of use to web hosts alone. */
const FOR_HOSTS: readonly string[] = ['_headers', '.nojekyll'];

/** A built site as a zip: all its files in a folder called flankwatch, in the order of their paths. */
export function zipOf(site: string): Uint8Array {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !FOR_HOSTS.includes(file))
    .toSorted();
  const content = files.map((file) => [`flankwatch/${file}`, readFileSync(path.join(site, file))] as const);
  return zipSync(Object.fromEntries(content), { level: 9, mtime: oldest() });
}
