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
import { bundleProgram } from './build/bundle.ts';
import { complaint } from './build/complaint.ts';
import { showContent } from './build/content.ts';
import { formerOf, remember } from './build/former.ts';
import { helperFor } from './build/helper.ts';
import { inputsOf } from './build/inputs.ts';
import { keepMemorySmall } from './build/memory.ts';
import { profile } from './build/profile.ts';
import { number } from './build/progress.ts';
import { placeFor, putInPlace, siteAt } from './build/place.ts';
import { keptProgram } from './build/program.ts';
import { makeSite } from './build/site.ts';
import { isIntact } from './build/site-files.ts';
import { keptFolder } from '../src/kept/folder.ts';
import { contentHolder } from '../src/read/holder.ts';
import { settled } from '../src/site/settled.ts';

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
  const settings = settled(ROOT, process.env);
  const inputs = () => inputsOf(ROOT, path.join(holder, 'content'), settings, process.env);
  const before = inputs();
  const out = siteAt(path.resolve(outDir));
  const former = force ? undefined : formerOf(CACHE, out);
  if (former?.inputs.all === before.all && isIntact(out, former.stamps)) {
    console.log('Nothing has changed since the last build.');
    return;
  }
  if (force) rmSync(keptFolder(), { recursive: true, force: true });
  const place = placeFor(out, ROOT);
  const program = force ? undefined : keptProgram(CACHE, before.program);
  const same = former?.inputs.program === before.program ? former : undefined;
  const bundling = program ? undefined : bundleProgram(CACHE, before.program);
  try {
    times.begin('reading and extraction');
    const articles = await showContent(holder);
    const helper = same ? undefined : helperFor(articles, { holder, root: ROOT, inputs: before.all });
    times.begin('bundling');
    const made = await makeSite(program ?? (await bundling!.program), place.made, settings, same, times, helper);
    helper?.end();
    console.log(`${number(made.made.length)} pages made, ${number(made.kept.length)} kept`);
    times.begin('putting in place');
    putInPlace(place, console.log);
    times.begin('remembering');
    // What is edited meanwhile may or may not be in the site.
    const failure = inputs().all === before.all ? remember(CACHE, place.out, before, made) : undefined;
    if (failure) console.warn(`How pages were made can't be kept (${failure.code}): the next build makes all of them.`);
  } finally {
    bundling?.stop();
  }
}

function fail(error: unknown): never {
  if (process.env['FLANKWATCH_TRACE']) console.error(error);
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
