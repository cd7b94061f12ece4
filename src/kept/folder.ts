import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project: the bundle that Astro makes of the pages lies elsewhere, but runs in the project's folder. */
export function projectRoot(): string {
  const here = path.resolve(import.meta.dirname, '../..');
  return existsSync(path.join(here, 'src/kept')) ? here : process.cwd();
}

/**
 * The folder of what earlier runs have made of files. All of it can be thrown away at any time, and each run of the program
 * may read and write it while others do. `FLANKWATCH_CACHE` names another one.
 */
export function keptFolder(): string {
  return process.env['FLANKWATCH_CACHE'] || path.join(projectRoot(), 'node_modules/.cache/flankwatch');
}
