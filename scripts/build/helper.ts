import path from 'node:path';
import { Worker, type TransferListItem } from 'node:worker_threads';
import { threads } from '../../src/batch/pool.ts';
import type { AllWritten } from '../../src/site/exports/files.ts';
import type { Program } from './program.ts';
import type { Took, Work } from './shares.ts';
import { promised, type Promised } from './told.ts';
import type { StoredTraces } from './traces.ts';

/** A second thread that makes pages: it reads and analyses the same content beside this one. */
export interface Helper {
  /** Has it load the pages' program; to be called once. */
  readonly prepare: (program: Program, site: string) => void;
  /** Has it take part in some work. */
  readonly join: (work: Work) => Joined;
  readonly end: () => void;
}

/** What the thread is told when it starts: whose content, and in which state, it is to read. */
export interface Task {
  readonly holder: string;
  readonly root: string;
  /** Digest of the content and of all else that the site is made from. */
  readonly inputs: string;
}

export type Order =
  | { readonly prepare: { readonly program: Program; readonly site: string } }
  | { readonly work: Work; readonly data: Promised };

/** A helper at work. */
export interface Joined {
  /** Tells it which files of data there are: at the latest when it makes a page that names them, it waits for that. */
  readonly tell: (data: AllWritten) => void;
  /** When it has done its share: what its pages have asked. */
  readonly share: Promise<HelperShare>;
}

export interface HelperShare {
  readonly traces: StoredTraces;
  readonly times: readonly Took[];
}

export type Answer = HelperShare | { readonly failure: unknown };

/** With fewer articles this thread is done before another one is ready. */
const LEAST = 250;
/**
 * Memory that must be free once the articles are read: what both threads take from then on, and a fifth more for others. Of
 * 2,000 articles they take some 1.1 GB, of 1,000 more some 0.45 GB.
 */
const PER_ARTICLE = 450_000;
const AT_LEAST = 1e9;

/** A helper where it is worth its start and its memory; none where FLANKWATCH_WORKERS is 0 or 1. */
export function helperFor(articles: number, task: Task): Helper | undefined {
  const isWanted = threads(articles >= LEAST) > 1;
  if (!isWanted || process.availableMemory() < AT_LEAST + articles * PER_ARTICLE) return undefined;
  const worker = new Worker(path.join(import.meta.dirname, 'helper-thread.ts'), { workerData: task });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The second thread ended with code ${code} before its pages were made.`)),
    );
  });
  // Until its share is asked for, nobody waits for it.
  answer.catch(() => undefined);
  const order = (one: Order, ports: readonly TransferListItem[] = []): void => worker.postMessage(one, ports);
  return {
    prepare: (program, site) => order({ prepare: { program, site } }),
    join: (work) => {
      const { promise: data, tell } = promised<AllWritten>();
      order({ work, data }, [data.port]);
      const share = answer.then((told) => {
        if ('failure' in told) throw told.failure;
        return told;
      });
      share.catch(() => undefined);
      return { tell, share };
    },
    end: () => void worker.terminate(),
  };
}
