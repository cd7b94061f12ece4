import { awaitedOf, marker, type Awaited } from './awaited.ts';
import type { Former } from './former.ts';
import type { Helper } from './helper.ts';
import { lookAt, looker, type Found } from './looker.ts';
import type { Page } from './pages.ts';
import type { Profile } from './profile.ts';
import type { Ready, Share } from './shares.ts';
import { NOTHING, type StoredTraces } from './traces.ts';
import { takenFrom, untaken } from './two-ends.ts';

/** Which pages of a site are made, and which are those of the former one. */
export interface Pages {
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

/** What is made from some of the pages while others are still looked at. */
export interface Early {
  readonly waitsFor: (file: string) => boolean;
  /** Begins when it is known which of them are kept, and goes on as the others come to be there. */
  readonly begin: (awaited: Awaited, kept: readonly string[]) => Promise<void>;
  /** Where none is: takes what was made from them from the former site; false where that is not to be had. */
  readonly takeOver: (pages: Pages) => boolean;
}

/** What looking needs beside the pages. */
export interface Looking {
  readonly ready: Ready;
  /** The former site, where something can be told of it. */
  readonly former: Former | undefined;
  readonly because: Profile['because'];
  readonly early: Early;
  readonly placeOf: (file: string) => string;
  /** Makes those pages first that something waits for: after an edit they are few. */
  readonly makeNow: (files: readonly string[], awaited: Awaited) => Promise<Share>;
  /** Writes the files of data, and tells it to whoever looks as well. */
  readonly writeData: () => void;
  readonly helper: Helper | undefined;
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
 * Takes over from the former site what would be the same now, and tells what is to be made. After an edit those pages are made
 * first that something waits for, and what waits goes on while the others are looked at; a helper looks at a share of them.
 */
export async function lookThrough(looking: Looking): Promise<Looked> {
  const { former, early, makeNow, ready } = looking;
  const isFirst = ({ file }: Page): boolean => early.waitsFor(file);
  const [first, others] = [ready.pages.filter(isFirst), ready.pages.filter((page) => !isFirst(page))];
  const awaited = awaitedOf(first.map(({ file }) => file));
  const { recorder } = ready;
  if (!former || !recorder) return lookedAtNone([...first, ...others], awaited, early);
  const look = looker(recorder, former, looking.placeOf);
  const left = untaken(others.length);
  const theirs = looking.helper?.look({ files: others.map(({ file }) => file), left });
  const foundFirst = lookAt(first, look);
  const isThere = marker(awaited);
  for (const file of foundFirst.kept) isThere(file);
  const now = foundFirst.changed.map(({ file }) => file);
  const begin = () => beginning(early, awaited, foundFirst.kept);
  const begun = now.length > 0 ? begin() : undefined;
  const shares = now.length > 0 ? [await makeNow(now, awaited)] : [];
  // Nearly every edit changes nearly all of them.
  looking.writeData();
  const mine = lookAt(takenFrom('front', others, left), look);
  const found = together(ready.pages, [foundFirst, mine, (await theirs) ?? { kept: [], changed: [] }]);
  const kinds = new Map(ready.pages.map(({ file, route }) => [file, route.component]));
  for (const { file, because } of found.changed) looking.because(kinds.get(file)!, because);
  const made = found.changed.map(({ file }) => file);
  const isEarly = new Set(now);
  return {
    made,
    shares,
    rest: made.filter((file) => !isEarly.has(file)),
    kept: found.kept,
    traces: {
      questions: former.traces.questions,
      pages: new Map(found.kept.map((file) => [file, former.traces.pages.get(file)!])),
    },
    awaited,
    begun: begun ?? (early.takeOver({ made, kept: found.kept }) ? Promise.resolve() : begin()),
  };
}

/** Where there is no former site, all pages are made, those first that something waits for. */
function lookedAtNone(pages: readonly Page[], awaited: Awaited, early: Early): Looked {
  const made = pages.map(({ file }) => file);
  return { made, shares: [], rest: made, kept: [], traces: NOTHING, awaited, begun: beginning(early, awaited, []) };
}

function beginning(early: Early, awaited: Awaited, kept: readonly string[]): Promise<void> {
  const begun = early.begin(awaited, kept);
  // Until all pages are made, nobody waits for it.
  begun.catch(() => undefined);
  return begun;
}

/** What several have found, in the order of the pages. */
function together(pages: readonly Page[], all: readonly Found[]): Found {
  const kept = new Set(all.flatMap((found) => found.kept));
  const changed = new Map(all.flatMap((found) => found.changed).map((one) => [one.file, one]));
  return {
    kept: pages.flatMap(({ file }) => (kept.has(file) ? [file] : [])),
    changed: pages.flatMap(({ file }) => changed.get(file) ?? []),
  };
}
