import type { Recorder } from '../../src/site/kept/recorder.ts';
import { saidBy, type Said } from './answer.ts';
import { marker, type Awaited } from './awaited.ts';
import { commonNumbers } from './common-numbers.ts';
import { urlOf, type App, type Page } from './pages.ts';
import type { Program } from './program.ts';
import { traceOf, type Trace } from './traces.ts';

/** The files of a site that several threads make between them. */
export interface Work {
  readonly files: readonly string[];
  /** How many of them are taken, in memory that the threads share. */
  readonly taken: Int32Array;
  /** Those of them, or others, that somebody waits for. */
  readonly awaited: Awaited;
}

/** So many are taken at once: a thread that has the last ones lets the others wait. */
const AT_ONCE = 8;

/** @param files in the order in which they are to be made */
export const workOn = (files: readonly string[], awaited: Awaited): Work => ({
  files,
  taken: commonNumbers(1),
  awaited,
});

/** How long it took to make pages of one kind. */
export interface Took {
  readonly kind: string;
  readonly milliseconds: number;
  readonly count: number;
}

export interface Share {
  readonly traces: ReadonlyMap<string, Trace>;
  readonly times: readonly Took[];
}

/** What a thread needs to make pages. */
export interface Ready {
  readonly app: App;
  readonly pages: readonly Page[];
  readonly program: Program;
  readonly recorder: Recorder | undefined;
}

/** Makes those files of some work that nobody else takes, one after another, and notes what each asks of the corpus. */
export async function makeShare(
  { app, pages, program, recorder }: Ready,
  work: Work,
  put: (file: string, said: Said) => void,
  reach: (done: number) => void = () => undefined,
): Promise<Share> {
  const { files, taken, awaited } = work;
  const isThere = marker(awaited);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const traces = new Map<string, Trace>();
  const times = new Map<string, Took>();
  for (let first = next(taken); first < files.length; first = next(taken)) {
    for (const file of files.slice(first, first + AT_ONCE)) {
      const [page, since] = [byFile.get(file)!, performance.now()];
      recorder?.beginPage();
      const said = await render(app, page, program);
      const asked = recorder?.endPage();
      const trace = asked && traceOf(recorder!.formOf(page.props), asked);
      if (trace) traces.set(file, trace);
      if (said !== undefined) put(file, said);
      isThere(file);
      const kind = page.route.component;
      const { milliseconds, count } = times.get(kind) ?? { milliseconds: 0, count: 0 };
      times.set(kind, { kind, milliseconds: milliseconds + performance.now() - since, count: count + 1 });
    }
    reach(Math.min(files.length, Atomics.load(taken, 0)));
  }
  return { traces, times: [...times.values()] };
}

const next = (taken: Int32Array): number => Atomics.add(taken, 0, AT_ONCE);

async function render(app: App, page: Page, { about }: Program): Promise<Said | undefined> {
  try {
    const request = new Request(urlOf(page, about.origin, about.base));
    const response = await app.render(request, { routeData: page.route });
    if (response.status >= 300 && response.status < 400) throw new Error(`${page.pathname} leads elsewhere`);
    return await saidBy(response);
  } catch (error) {
    // As Astro does: whoever reads of the error is told which page it was.
    if (typeof error === 'object' && error !== null && !('id' in error))
      Object.assign(error, { id: page.route.component });
    throw error;
  }
}
