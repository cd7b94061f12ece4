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
import { showContent } from './build/content.ts';
import { finishSite } from './build/finish.ts';
import { type Former, formerOf, remember } from './build/former.ts';
import { inputsOf } from './build/inputs.ts';
import { placeFor, putInPlace, siteAt } from './build/place.ts';
import { keptProgram, type Program, putFiles } from './build/program.ts';
import { type Record, recording } from './build/record.ts';
import { renderSite } from './build/render.ts';
import { isIntact } from './build/site-files.ts';
import { contentHolder } from '../src/read/holder.ts';
import { settled } from '../src/site/settled.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.chdir(ROOT);
const CACHE = path.join(ROOT, '.cache/kept');
const { outDir, force } = readOptions();

process.once('unhandledRejection', fail);
await whole().catch(fail);

async function whole(): Promise<void> {
  const { release } = await takeTurn(path.join(ROOT, '.cache/build.lock'), (pid) =>
    console.log(`Another build (process ${pid}) is under way; this one begins when it has ended.`),
  );
  process.once('exit', release);
  const holder = contentHolder(ROOT, process.env['FLANKWATCH_CONTENT']);
  const inputs = () => inputsOf(ROOT, path.join(holder, 'content'), process.env);
  const before = inputs();
  const out = siteAt(path.resolve(outDir));
  const former = force ? undefined : formerOf(CACHE, out);
  if (former?.inputs.all === before.all && isIntact(out, former.stamps)) {
    console.log('Nothing has changed since the last build.');
    return;
  }
  checkKept(ROOT, console.log);
  const place = placeFor(out, ROOT);
  const program = force ? undefined : keptProgram(CACHE, before.program);
  const same = former?.inputs.program === before.program ? former : undefined;
  const record = program ? await again(program, place.made, holder, same) : await afresh(before.program, place.made);
  putInPlace(place, console.log);
  markKept(ROOT);
  // What is edited meanwhile may or may not be in the site.
  if (inputs().all === before.all) remember(CACHE, place.out, before, record);
}

/** Bundles the pages' program and makes all pages. */
async function afresh(digest: string, made: string): Promise<Record> {
  const { integration, record } = recording(CACHE, digest);
  await build({ root: ROOT, outDir: made, force, integrations: [integration], logLevel: 'warn' });
  return record();
}

/** Makes the pages that are others than in the former site by the program that is kept. */
async function again(program: Program, made: string, holder: string, former: Former | undefined): Promise<Record> {
  await showContent(holder);
  putFiles(program, made);
  const rendered = await renderSite(program, made, former);
  console.log(`${rendered.made.length} pages made, ${rendered.kept.length} kept`);
  await finishSite(made, settled(ROOT, process.env), true);
  return rendered;
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
