/**
 * npm run zip: the built site as one file, flankwatch.zip, to be sent to somebody who unpacks it and opens index.html;
 * `npm run zip -- FILE` gives it another name. The same site gives the same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../astro.config.mjs';
import { zipOf } from './zip-of.ts';

const ROOT = path.join(import.meta.dirname, '../..');

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new TypeError(`Expected one file, found ${positionals.join(', ')}`);
  const site = path.resolve(ROOT, String(config.outDir ?? 'dist'));
  const file = positionals[0] ?? 'flankwatch.zip';
  if (!existsSync(path.join(site, 'index.html'))) throw new Error(`${site} holds no site: run "npm run build" first.`);
  const zipped = zipOf(site);
  writeFileSync(file, zipped);
  console.log(`${file}: ${(zipped.length / 2 ** 20).toFixed(1)} MB`);
} catch (error) {
  console.error(`${(error as Error).message}\nUsage: npm run zip [-- FILE]`);
  process.exitCode = 1;
}
