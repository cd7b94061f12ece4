import path from 'node:path';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { keepAnswersWhole } from './answer.ts';
import type { Former } from './former.ts';
import type { Helper } from './helper.ts';
import { pagesOf, type App, type Page } from './pages.ts';
import type { Profile } from './profile.ts';
import { moduleOf, type Program } from './program.ts';
import { progress } from './progress.ts';
import { wantRecorder, type Record } from './record.ts';
import { firstWritten, makeShare, workOn } from './shares.ts';
import { isSame, stampOf } from './site-files.ts';
import { adopted, verifier, type Trace } from './traces.ts';
import { takeOver, writer } from './writer.ts';

export interface Rendered extends Record {
  readonly made: readonly string[];
  readonly kept: readonly string[];
  /** When that is done which could begin early. */
  readonly begun: Promise<void>;
}

/** Which pages of a site are made, and which are those of the former one. */
export type Pages = Pick<Rendered, 'made' | 'kept'>;

/** What can begin as soon as some of the pages are there. */
export interface Early {
  readonly waitsFor: (file: string) => boolean;
  readonly begin: (pages: Pages) => Promise<void>;
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
  const { pages, recorder } = ready;
  const traces = new Map<string, Trace>();
  const kept: string[] = [];
  const keep = former && recorder ? keeperOf(former, recorder, times.because) : () => undefined;
  const made = pages.flatMap((page) => {
    const trace = keep(page);
    if (!trace) return [page.file];
    traces.set(page.file, trace);
    kept.push(page.file);
    return [];
  });
  const write = writer(site);
  for (const file of kept) takeOver(path.join(former!.site, file), write.placeOf(file));
  times.begin('pages');
  const work = workOn(made, early.waitsFor);
  const begun = firstWritten(work).then(() => early.begin({ made, kept }));
  // Until all pages are made, nobody waits for it.
  begun.catch(() => undefined);
  const far = progress('Pages', made.length);
  const [own, others] = await Promise.all([makeShare(ready, work, write.put, far.reach), helper?.join(work)]);
  await write.done();
  far.end();
  for (const { kind, milliseconds, count } of [...own.times, ...(others?.times ?? [])])
    times.pages(kind, milliseconds, count);
  const all = [...traces, ...own.traces, ...(others && recorder ? adopted(others.traces, recorder) : [])];
  return { traces: new Map(all), recorder, made, kept, begun };
}

/** What the program would make of the content that is shown to it. */
export async function loadPages(program: Program) {
  const recorder = wantRecorder();
  const app = await loaded(program);
  const pages = pagesOf(app, await new StaticPaths(app as never).getAll());
  return { app, pages, program, recorder: recorder() };
}

async function loaded(program: Program): Promise<App> {
  const { app } = (await import(moduleOf(program))) as { app: App };
  const { styles } = program.about;
  keepAnswersWhole();
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

/** Tells the trace of a page that would be the same as in the former site. */
function keeperOf(
  former: Former,
  recorder: NonNullable<Record['recorder']>,
  because: Profile['because'],
): (page: Page) => Trace | undefined {
  const { changed, renumbered } = verifier(former.traces, recorder);
  const reasonFor = ({ file, props }: Page, trace: Trace | undefined): string | undefined => {
    if (!trace) return former.stamps.has(file) ? 'asks what nobody can tell' : 'new';
    if (!isSame(former.stamps.get(file), stampOf(path.join(former.site, file)))) return 'somebody has changed its file';
    return trace.form === recorder.formOf(props) ? changed(trace) : 'its route gives it other things';
  };
  return (page) => {
    const trace = former.traces.pages.get(page.file);
    const reason = reasonFor(page, trace);
    if (reason !== undefined) because(page.route.component, reason);
    return reason === undefined ? renumbered(trace!) : undefined;
  };
}
