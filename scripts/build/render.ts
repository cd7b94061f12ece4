import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { keepingAnswersWhole } from './answer.ts';
import type { AllWritten } from '../../src/site/exports/files.ts';
import type { Awaited } from './awaited.ts';
import type { Former } from './former.ts';
import type { Helper } from './helper.ts';
import { wantDataWriter, writeDataFiles } from './data.ts';
import { lookThrough, type Early, type Pages } from './looking.ts';
import { pagesOf, type App } from './pages.ts';
import type { Profile } from './profile.ts';
import { moduleOf, type Program } from './program.ts';
import { progress } from './progress.ts';
import { wantRecorder, type Record } from './record.ts';
import { makeShare, workOn, type Ready, type Share, type Work } from './shares.ts';
import { adopted } from './traces.ts';
import { writer } from './writer.ts';

export interface Rendered extends Record, Pages {
  /** When that is done which could begin early. */
  readonly begun: Promise<void>;
}

/**
 * Makes the pages of a site by a program that is kept. Those that a former site has, and that would be the same, are taken
 * from there. A helper makes a share of the others.
 */
export async function renderSite(
  program: Program,
  site: string,
  former: Former | undefined,
  times: Profile,
  early: Early,
  helper?: Helper,
): Promise<Rendered> {
  times.begin('analysis, list of pages');
  helper?.prepare(program, site);
  const ready = await loadPages(program);
  times.begin('looking what has changed');
  const write = writer(site);
  let written: AllWritten | undefined;
  const data = (): AllWritten => (written ??= writeDataFiles(ready.data, site, former?.site));
  ready.data.know(data);
  const makeNow = (files: readonly string[], awaited: Awaited): Promise<Share> =>
    makeShare(ready, workOn(files, awaited), write.put);
  const looked = await lookThrough(ready, former, times.because, early, write.placeOf, makeNow);
  const { traces, made, kept, rest, awaited, begun } = looked;
  const others = await makeRest(ready, workOn(rest, awaited), write.put, data, times, helper);
  const shares = [...looked.shares, ...others];
  for (const { kind, milliseconds, count } of shares.flatMap((one) => one.times))
    times.pages(kind, milliseconds, count);
  const all = new Map(shares.flatMap((one) => [...one.traces]));
  return { traces: { kept: traces, made: all }, recorder: ready.recorder, made, kept, begun };
}

/** Writes the files of data and makes pages, with a helper where there is one. */
async function makeRest(
  ready: Ready,
  work: Work,
  put: Parameters<typeof makeShare>[2],
  data: () => AllWritten,
  times: Profile,
  helper: Helper | undefined,
): Promise<Share[]> {
  const joined = helper?.join(work);
  times.begin('data files');
  const files = data();
  joined?.tell(files);
  times.begin('pages');
  const far = progress('Pages', work.files.length);
  const [own, others] = await Promise.all([makeShare(ready, work, put, far.reach), joined?.share]);
  far.end();
  if (!others) return [own];
  return [own, { times: others.times, traces: ready.recorder ? adopted(others.traces, ready.recorder) : new Map() }];
}

/** What the program would make of the content that is shown to it. */
export async function loadPages(program: Program) {
  const [recorder, data] = [wantRecorder(), wantDataWriter()];
  const app = await loaded(program);
  const pages = pagesOf(app, await new StaticPaths(app as never).getAll());
  return { app, pages, program, recorder: recorder(), data: data() };
}

async function loaded(program: Program): Promise<App> {
  const { app } = await keepingAnswersWhole(() => import(moduleOf(program)) as Promise<{ app: App }>);
  const { styles } = program.about;
  importOnce(app.manifest.pageMap);
  // A process may make several sites.
  app.routeCache.clearAll();
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

/** A program imports what makes a page anew for each, which takes as long as a small page itself. */
function importOnce(modules: App['manifest']['pageMap']): void {
  for (const [component, load] of modules) {
    let loading: Promise<unknown> | undefined;
    modules.set(component, () => (loading ??= load()));
  }
}
