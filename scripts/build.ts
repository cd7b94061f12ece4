/**
 * npm run build: builds the site beside `dist/` and puts it in its place when it is whole, so that a build that fails or is
 * killed leaves the former site as it was. `--outDir FOLDER` for another folder than `dist/`, `--force` to keep nothing of
 * earlier builds. What goes wrong is told in one line (FLANKWATCH_TRACE=1 adds where in the program), with exit code 1.
 */
import path from 'node:path';
import util from 'node:util';
import { build } from 'astro';
import { stop } from './node-version.mjs';
import { ROOT } from './setup.mjs';
import { takeTurn } from './turn.mjs';
import { complaint } from './build/complaint.ts';
import { checkKept, markKept } from './build/kept.ts';
import { placeFor, putInPlace } from './build/place.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.chdir(ROOT);
const { outDir, force } = readOptions();

process.once('unhandledRejection', fail);
await whole().catch(fail);

async function whole(): Promise<void> {
  const { release } = await takeTurn(path.join(ROOT, '.cache/build.lock'), (pid) =>
    console.log(`Another build (process ${pid}) is under way; this one begins when it has ended.`),
  );
  process.once('exit', release);
  checkKept(ROOT, console.log);
  const place = placeFor(path.resolve(outDir), ROOT);
  await build({ root: ROOT, outDir: place.made, force });
  putInPlace(place, console.log);
  markKept(ROOT);
}

function fail(error: unknown): never {
  if (process.env['FLANKWATCH_TRACE']) console.error(error);
  return stop(complaint(error, path.relative(ROOT, path.resolve(outDir)) || outDir));
}

function readOptions(): { outDir: string; force: boolean } {
  const usual = process.env['FLANKWATCH_OUT'] || 'dist';
  const options = { outDir: { type: 'string', default: usual }, force: { type: 'boolean', default: false } } as const;
  try {
    return util.parseArgs({ options }).values;
  } catch (error) {
    return stop(`${(error as Error).message} (known: --outDir FOLDER, --force)`);
  }
}
