import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { keepingAnswersWhole } from './answer.ts';
import type { AllWritten } from '../../src/site/exports/files.ts';
import type { Former } from './former.ts';
import type { Helper, HelperShare } from './helper.ts';
import { wantDataWriter, writeDataFiles } from './data.ts';
import { FIRST, giveInCommon } from './in-common.ts';
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
  giveInCommon(helper?.common, FIRST.one);
  const ready = await loadPages(program);
  const write = writer(site);
  let written: AllWritten | undefined;
  const data = (): AllWritten => {
    if (written) return written;
    written = writeDataFiles(ready.data, site, former?.site);
    helper?.tell(written);
    return written;
  };
  ready.data.know(data);
  const writeData = (): void => {
    times.begin('data files');
    data();
  };
  times.begin('looking what has changed');
  const make = (work: Work, reach?: (done: number) => void): Promise<Share> => makeShare(ready, work, write.put, reach);
  const looked = await lookThrough({
    ...{ ready, former, early, helper, placeOf: write.placeOf, because: times.because },
    makeNow: (files, awaited) => make(workOn(files, awaited)),
    writeData: () => {
      writeData();
      times.begin('looking what has changed');
    },
  });
  const { traces, made, kept, rest, awaited, begun } = looked;
  const work = workOn(rest, awaited);
  const joined = helper?.make(work);
  writeData();
  times.begin('pages');
  const far = progress('Pages', rest.length);
  const [own, theirs] = await Promise.all([make(work, far.reach), joined]);
  far.end();
  const shares = [...looked.shares, own, ...(theirs ? [adoptedShare(theirs, ready)] : [])];
  for (const { kind, milliseconds, count } of shares.flatMap((one) => one.times))
    times.pages(kind, milliseconds, count);
  const all = new Map(shares.flatMap((one) => [...one.traces]));
  return { traces: { kept: traces, made: all }, recorder: ready.recorder, made, kept, begun };
}

/** What another thread has made, as if it were made here. */
const adoptedShare = ({ times, traces }: HelperShare, { recorder }: Ready): Share => ({
  times,
  traces: recorder ? adopted(traces, recorder) : new Map(),
});

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
