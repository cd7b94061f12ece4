import { linkSync, mkdirSync, copyFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Former } from './former.ts';
import { pagesOf, urlOf, type App, type Page } from './pages.ts';
import { moduleOf, type Program } from './program.ts';
import { wantRecorder, type Record } from './record.ts';
import { isSame, stampOf } from './site-files.ts';
import { traceOf, verifier, type Trace } from './traces.ts';

export interface Rendered extends Record {
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Makes the pages of a site by a program that is kept. Those that a former site has, and that would be the same, are taken
 * from there.
 */
export async function renderSite(program: Program, site: string, former: Former | undefined): Promise<Rendered> {
  const recorder = wantRecorder();
  const app = await loaded(program);
  const pages = pagesOf(app, await new StaticPaths(app as never).getAll());
  const asking = recorder();
  const traces = new Map<string, Trace>();
  const made: Page[] = [];
  const kept: string[] = [];
  const keep = former && asking ? keeperOf(former, asking) : () => undefined;
  for (const page of pages) {
    const trace = keep(page);
    if (trace) (traces.set(page.file, trace), kept.push(page.file));
    else made.push(page);
  }
  const write = writer(site);
  for (const file of kept) takeOver(path.join(former!.site, file), write.placeOf(file));
  for (const page of made) {
    asking?.beginPage();
    const bytes = await render(app, page, program);
    const asked = asking?.endPage();
    const trace = asked && traceOf(asking!.formOf(page.props), asked);
    if (trace) traces.set(page.file, trace);
    if (bytes) await write.put(page.file, bytes);
  }
  await write.done();
  return { traces, recorder: asking, made: made.map(({ file }) => file), kept };
}

async function loaded(program: Program): Promise<App> {
  const { app } = (await import(moduleOf(program))) as { app: App };
  const { styles } = program.about;
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

/** Tells the trace of a page that would be the same as in the former site. */
function keeperOf(former: Former, recorder: NonNullable<Record['recorder']>): (page: Page) => Trace | undefined {
  const { changed, renumbered } = verifier(former.traces, recorder);
  return ({ file, props }) => {
    const trace = former.traces.pages.get(file);
    if (!trace || !isSame(former.stamps.get(file), stampOf(path.join(former.site, file)))) return undefined;
    const isThere = trace.form === recorder.formOf(props) && changed(trace) === undefined;
    return isThere ? renumbered(trace) : undefined;
  };
}

async function render(app: App, page: Page, { about }: Program): Promise<Uint8Array | undefined> {
  try {
    const request = new Request(urlOf(page, about.origin, about.base));
    const response = await app.render(request, { routeData: page.route });
    if (response.status >= 300 && response.status < 400) throw new Error(`${page.pathname} leads elsewhere`);
    return response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // As Astro does: whoever reads of the error is told which page it was.
    if (typeof error === 'object' && error !== null && !('id' in error))
      Object.assign(error, { id: page.route.component });
    throw error;
  }
}

/** How many files are written while the next pages are made. */
const AT_ONCE = 32;

function writer(site: string) {
  const folders = new Set<string>();
  const under = new Set<Promise<void>>();
  const placeOf = (file: string): string => {
    const place = path.join(site, file);
    const folder = path.dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return place;
  };
  const put = async (file: string, bytes: Uint8Array): Promise<void> => {
    const writing = writeFile(placeOf(file), bytes).finally(() => under.delete(writing));
    under.add(writing);
    if (under.size >= AT_ONCE) await Promise.race(under);
  };
  return { placeOf, put, done: async () => void (await Promise.all(under)) };
}

/** The same file under a second name where the disk has that, else a copy. */
export function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
