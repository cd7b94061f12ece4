import { hash } from 'node:crypto';
import type { Corpus } from '../../model.ts';
import { formOf } from './form.ts';
import { beginPage, endPage, type Frame } from './frames.ts';
import type { QuestionTree } from './question-tree.ts';
import { answeredWith, askOf, branch, digestNow, lastOf, parentOf } from './questions.ts';
import { defineReads } from './reads.ts';
import { trackedCorpus } from './tracked.ts';

/**
 * What a build asks the pages' program, which is bundled apart from it: to note what a page asks of the corpus, and what
 * the corpus answers now.
 */
export interface Recorder extends QuestionTree {
  readonly beginPage: () => void;
  readonly endPage: () => Frame;
  readonly digestNow: (question: number) => string;
  /** Takes over what somebody else, who asked the same corpus, was answered. */
  readonly answeredWith: (question: number, digest: string) => void;
  /** What tells what a page is given from anything else; undefined where nothing can. */
  readonly formOf: (given: unknown) => string | undefined;
}

/** Where a build that wants to know what pages ask puts an empty object, which the pages' program fills. */
export const RECORDER = Symbol.for('flankwatch.recorder');

const wanted = (): Partial<Recorder> | undefined =>
  (globalThis as unknown as Record<symbol, Partial<Recorder> | undefined>)[RECORDER];

/** The corpus that pages get: one that takes note, where a build wants that. */
export function noted(corpus: Corpus): Corpus {
  const recorder = wanted();
  if (!recorder) return corpus;
  defineReads();
  askOf(corpus);
  const digested = (given: unknown): string | undefined => {
    const form = formOf(given);
    return form === undefined ? undefined : hash('sha256', form, 'base64url');
  };
  Object.assign(recorder, {
    beginPage,
    endPage,
    digestNow,
    answeredWith,
    branch,
    parentOf,
    lastOf,
    formOf: digested,
  } satisfies Recorder);
  return trackedCorpus(corpus);
}
