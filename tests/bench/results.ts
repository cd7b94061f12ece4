import type { Machine } from './machine.ts';
import type { Weighed } from './site-size.ts';

/** What is done with a contestant: built from nothing, again without a change, again with one article edited. */
export type Task = 'cold' | 'nothing' | 'edit';

/** One build, measured. */
export interface Sample {
  readonly task: Task;
  readonly contestant: string;
  readonly articles: number;
  readonly round: number;
  readonly seconds: number;
  readonly processor?: number;
  readonly memory?: number;
}

/** Megabytes of text a second, in one thread. */
export interface Speed {
  readonly form: string;
  readonly extraction: number;
  readonly dictionary: number;
  readonly compromise: number;
}

/** What a reader fetches, or waits for, with the most that it should be. */
export interface ReaderFigure {
  readonly what: string;
  readonly unit: 'bytes' | 'ms';
  readonly value: number;
  readonly atMost?: number;
}

/** All that a run has found. */
export interface Results {
  readonly made: string;
  readonly articles: number;
  readonly seed?: number;
  readonly rounds: number;
  readonly corpus: { readonly bytes: number; readonly words: number };
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  /** What was left out or done less often, and why. */
  readonly notes: readonly string[];
  readonly samples: readonly Sample[];
  /** Pages of each contestant. */
  readonly pages: Readonly<Record<string, number>>;
  readonly speeds?: readonly Speed[];
  readonly site?: Weighed;
  readonly reader?: readonly ReaderFigure[];
}
