/**
 * npm run hosting: writes samples for web servers and hosts into docs/hosting/, for a site at the root of a host;
 * `npm run hosting -- FOLDER` writes those for this site, with its base and its address, into a folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../astro.config.mjs';
import type { Place } from '../../src/site/hosting/place.ts';
import { samples } from '../../src/site/hosting/samples.ts';

const DOCS = path.join(import.meta.dirname, '../../docs/hosting');

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new TypeError(`Expected one folder, found ${positionals.join(', ')}`);
  const [folder] = positionals;
  write(folder ?? DOCS, folder === undefined ? { base: '/', site: undefined } : own());
} catch (error) {
  console.error(`${(error as Error).message}\nUsage: npm run hosting [-- FOLDER]`);
  process.exitCode = 2;
}

/** Where this site is put, as it is built. */
function own(): Place {
  const { base = '/', site } = config;
  return { base, site: site === undefined ? undefined : new URL(site) };
}

function write(folder: string, place: Place): void {
  for (const [name, text] of Object.entries(samples(place))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(
    `Written for ${place.site?.origin ?? 'any host'}${place.base}: ${Object.keys(samples(place)).join(', ')} in ${folder}`,
  );
}
