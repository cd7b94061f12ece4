import path from 'node:path';
import { takeOver } from '../../src/kept/take-over.ts';
import { awaitedOf, marker, type Awaited } from './awaited.ts';
import type { Former } from './former.ts';
import type { Page } from './pages.ts';
import type { Profile } from './profile.ts';
import type { Ready, Share } from './shares.ts';
import { isSame, stampOf } from './site-files.ts';
import { NOTHING, verifier, type StoredTraces, type Trace } from './traces.ts';

/** Which pages of a site are made, and which are those of the former one. */
export interface Pages {
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

/** What is made from some of the pages while others are still looked at. */
export interface Early {
  readonly waitsFor: (file: string) => boolean;
  /** Begins when it is known which of them are kept, if any is another page, and goes on as they come to be there. */
  readonly begin: (awaited: Awaited, kept: readonly string[]) => Promise<void>;
  /** Where none is: takes what was made from them from the former site; false where that is not to be had. */
  readonly takeOver: (pages: Pages) => boolean;
}

/** What has come of looking. */
export interface Looked extends Pages {
  /** What has come of those that are made already, and the others that are to be made. */
  readonly shares: readonly Share[];
  readonly rest: readonly string[];
  /** Of the pages that are kept. */
  readonly traces: StoredTraces;
  readonly awaited: Awaited;
  /** When that is done which could begin early. */
  readonly begun: Promise<void>;
}

/**
 * Takes over from the former site what would be the same now, and tells what is to be made. After an edit `makeNow` makes those
 * pages first that something waits for: they are few, and what waits goes on while the others are looked at.
 */
export async function lookThrough(
  { pages, recorder }: Ready,
  former: Former | undefined,
  because: Profile['because'],
  early: Early,
  placeOf: (file: string) => string,
  makeNow: (files: readonly string[], awaited: Awaited) => Promise<Share>,
): Promise<Looked> {
  const traceOf = former && recorder ? keeperOf(former, recorder, because) : () => undefined;
  const [made, kept]: [string[], [file: string, trace: Trace][]] = [[], []];
  const isFirst = ({ file }: Page): boolean => early.waitsFor(file);
  const [first, others] = [pages.filter(isFirst), pages.filter((page) => !isFirst(page))];
  const awaited = awaitedOf(first.map(({ file }) => file));
  const isThere = marker(awaited);
  const look = (page: Page): void => {
    const { file } = page;
    const trace = traceOf(page);
    if (!trace) return void made.push(file);
    kept.push([file, trace]);
    takeOver(path.join(former!.site, file), placeOf(file));
    isThere(file);
  };
  let begun: Promise<void> | undefined;
  const begin = (): void => {
    begun = early.begin(awaited, kept.map(([file]) => file).filter(early.waitsFor));
    // Until all pages are made, nobody waits for it.
    begun.catch(() => undefined);
  };
  for (const page of first) look(page);
  if (made.length > 0) begin();
  const now = former ? [...made] : [];
  const shares = now.length > 0 ? [await makeNow(now, awaited)] : [];
  for (const page of others) look(page);
  const keptFiles = kept.map(([file]) => file);
  if (!begun && !early.takeOver({ made, kept: keptFiles })) begin();
  const traces = former ? { questions: former.traces.questions, pages: new Map(kept) } : NOTHING;
  return {
    made,
    shares,
    rest: made.slice(now.length),
    kept: keptFiles,
    traces,
    awaited,
    begun: begun ?? Promise.resolve(),
  };
}

/** Tells the trace of a page that would be the same as in the former site. */
function keeperOf(
  former: Former,
  recorder: NonNullable<Ready['recorder']>,
  because: Profile['because'],
): (page: Page) => Trace | undefined {
  const { changed } = verifier(former.traces, recorder);
  const reasonFor = ({ file, props }: Page, trace: Trace | undefined): string | undefined => {
    if (!trace) return former.stamps.has(file) ? 'asks what nobody can tell' : 'new';
    if (!isSame(former.stamps.get(file), stampOf(path.join(former.site, file)))) return 'somebody has changed its file';
    return trace.form === recorder.formOf(props) ? changed(trace) : 'its route gives it other things';
  };
  return (page) => {
    const trace = former.traces.pages.get(page.file);
    const reason = reasonFor(page, trace);
    if (reason !== undefined) because(page.route.component, reason);
    return reason === undefined ? trace : undefined;
  };
}
