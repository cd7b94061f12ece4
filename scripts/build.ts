/**
 * npm run build: builds the site beside `dist/` and puts it in its place when it is whole, so that a build that fails or is
 * killed leaves the former site as it was. `--outDir FOLDER` for another folder than `dist/`, `--force` to keep nothing of
 * earlier builds, `--profile` to be told where the time went. What goes wrong is told in one line (FLANKWATCH_TRACE=1 adds where in the program), with exit code 1.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import util from 'node:util';
import { stop } from './node-version.mjs';
import { ROOT } from './setup.mjs';
import { takeTurn } from './turn.mjs';
import { formerOf } from './build/former.ts';
import { inputsDigest } from './build/inputs.ts';
import { keepMemorySmall } from './build/memory.ts';
import { profile } from './build/profile.ts';
import { siteAt } from './build/place.ts';
import { isIntact } from './build/site-files.ts';
import { keptFolder } from '../src/kept/folder.ts';
import { contentHolder } from '../src/read/holder.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.chdir(ROOT);
keepMemorySmall();
const CACHE = path.join(ROOT, '.cache/kept');
const { outDir, force, profile: isProfiled } = readOptions();
const times = profile();

process.once('unhandledRejection', fail);
await whole().catch(fail);
if (isProfiled) console.log(['Where the time went:', ...times.lines()].join('\n'));

async function whole(): Promise<void> {
  const { release } = await takeTurn(path.join(ROOT, '.cache/build.lock'), (pid) =>
    console.log(`Another build (process ${pid}) is under way; this one begins when it has ended.`),
  );
  process.once('exit', release);
  const holder = contentHolder(ROOT, process.env['FLANKWATCH_CONTENT']);
  const inputs = () => inputsDigest(ROOT, path.join(holder, 'content'), process.env);
  const before = inputs();
  const out = siteAt(path.resolve(outDir));
  const former = force ? undefined : formerOf(CACHE, out);
  if (former?.inputs.all === before && isIntact(out, former.stamps)) {
    console.log('Nothing has changed since the last build.');
    return;
  }
  if (force) rmSync(keptFolder(), { recursive: true, force: true });
  // To load what makes a site takes longer than to see that nothing is to be done.
  const { buildAnew } = await import('./build/anew.ts');
  await buildAnew({ root: ROOT, cache: CACHE, holder, before, inputs, former, isForced: force, out, times });
}

async function fail(error: unknown): Promise<never> {
  if (process.env['FLANKWATCH_TRACE']) console.error(error);
  const { complaint } = await import('./build/complaint.ts');
  return stop(complaint(error, path.relative(ROOT, path.resolve(outDir)) || outDir));
}

function readOptions(): { outDir: string; force: boolean; profile: boolean } {
  const usual = process.env['FLANKWATCH_OUT'] || 'dist';
  const flag = { type: 'boolean', default: false } as const;
  const options = { outDir: { type: 'string', default: usual }, force: flag, profile: flag } as const;
  try {
    return util.parseArgs({ options }).values;
  } catch (error) {
    return stop(`${(error as Error).message} (known: --outDir FOLDER, --force, --profile)`);
  }
}
