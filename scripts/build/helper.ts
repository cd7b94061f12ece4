import path from 'node:path';
import { Worker, type TransferListItem } from 'node:worker_threads';
import { threads } from '../../src/batch/pool.ts';
import type { AllWritten } from '../../src/site/exports/files.ts';
import { commonEnds, type CommonEnd } from './in-common.ts';
import { inbox } from './inbox.ts';
import type { Found } from './looker.ts';
import type { Program } from './program.ts';
import type { Took, Work } from './shares.ts';
import { promised, type Promised } from './told.ts';
import type { StoredTraces } from './traces.ts';

/** A second thread: it reads and analyses the same content beside this one, and does a share of what takes long. */
export interface Helper {
  /** This thread's end of what both derive in common. */
  readonly common: CommonEnd;
  /** Has it read the content, now that all of it is extracted. */
  readonly read: () => void;
  /** Has it load the pages' program; to be called once. */
  readonly prepare: (program: Program, site: string) => void;
  /** Tells it which files of data there are: at the latest when a page that it makes or looks at names them, it waits for that. */
  readonly tell: (data: AllWritten) => void;
  /** Has it look, from their end, what has become of some pages. */
  readonly look: (look: Look) => Promise<Found>;
  /** Has it make pages. */
  readonly make: (work: Work) => Promise<HelperShare>;
  readonly end: () => void;
}

/** What the thread is told when it starts. */
export interface Task {
  /** Whose content, and in which state, it is to read. */
  readonly holder: string;
  readonly root: string;
  /** Digest of the content and of all else that the site is made from. */
  readonly inputs: string;
  /** What builds keep, and the folder of the former site. */
  readonly cache: string;
  readonly out: string;
}

/** The same with the thread's end of what both derive in common. */
export interface ThreadTask extends Task {
  readonly common: CommonEnd;
}

/** Pages that two threads look at. */
export interface Look {
  readonly files: readonly string[];
  /** As `takenFrom` has it. */
  readonly left: Int32Array;
}

/** What the thread is told, and what it answers. */
export interface Orders {
  readonly read: true;
  readonly prepare: { readonly program: Program; readonly site: string; readonly data: Promised };
  readonly look: Look;
  readonly work: Work;
}

export interface Answers {
  readonly found: Found;
  readonly share: HelperShare;
  /** The error that ended it. */
  readonly failure: unknown;
}

export interface HelperShare {
  /** What its pages have asked. */
  readonly traces: StoredTraces;
  readonly times: readonly Took[];
}

/** With fewer articles this thread is done before another one is ready: to make all pages, and to look at them after an edit. */
const LEAST = { make: 250, look: 1000 } as const;
/**
 * Memory that must be free: what both threads take from then on, and a fifth more for others. Of
 * 2,000 articles they take some 1.1 GB, of 1,000 more some 0.45 GB.
 */
const PER_ARTICLE = 450_000;
const AT_LEAST = 1e9;

/** A helper where it is worth its start and its memory; none where FLANKWATCH_WORKERS is 0 or 1. */
export function helperFor(articles: number, what: keyof typeof LEAST, task: Task): Helper | undefined {
  const isWanted = threads(articles >= LEAST[what]) > 1;
  if (!isWanted || process.availableMemory() < AT_LEAST + articles * PER_ARTICLE) return undefined;
  return startHelper(task);
}

export function startHelper(task: Task): Helper {
  const [common, theirs] = commonEnds();
  const workerData: ThreadTask = { ...task, common: theirs };
  const worker = new Worker(path.join(import.meta.dirname, 'helper-thread.ts'), {
    workerData,
    transferList: [theirs.port],
  });
  const { promise: data, tell } = promised<AllWritten>();
  const order = (one: Partial<Orders>, ports: readonly TransferListItem[] = []): void => worker.postMessage(one, ports);
  const answer = answersOf(worker);
  return {
    common,
    read: () => order({ read: true }),
    prepare: (program, site) => order({ prepare: { program, site, data } }, [data.port]),
    tell,
    look: (look) => (order({ look }), answer('found')),
    make: (work) => (order({ work }), answer('share')),
    end: () => void worker.terminate(),
  };
}

/** What the thread answers, or the error that ended it. */
function answersOf(worker: Worker): <K extends 'found' | 'share'>(kind: K) => Promise<Answers[K]> {
  const answered = inbox<Answers>(worker);
  const ended = new Promise<never>((_, reject) => {
    void answered('failure').then(reject);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The second thread ended with code ${code} before its time.`)));
  });
  ended.catch(() => undefined);
  return (kind) => {
    const answer = Promise.race([answered(kind), ended]);
    // Until it is asked for, nobody waits for it.
    answer.catch(() => undefined);
    return answer;
  };
}
