import type { Recorder } from '../../src/site/kept/recorder.ts';
import { UNTOLD } from '../../src/site/kept/frames.ts';
import { every, packed, repacked, type Packed } from './packed.ts';
import { digestAt, gathering, NONE, numbersOf, pathAt, type StoredQuestions } from './stored-questions.ts';

/** What a page was made from: what it was given, and what it asked, in that order. */
export interface Trace {
  /** What tells what it was given from anything else. */
  readonly form: string;
  readonly questions: Packed;
}

/** The traces of a site's pages, by file, as they are stored: their questions are rows. */
export interface StoredTraces {
  readonly questions: StoredQuestions;
  readonly pages: ReadonlyMap<string, Trace>;
}

/** Undefined for a page of which nobody can tell whether it would be the same. */
export function traceOf(form: string | undefined, questions: ReadonlySet<number>): Trace | undefined {
  if (form === undefined || questions.has(UNTOLD)) return undefined;
  return { form, questions: packed(questions, questions.size) };
}

/** What no page has left. */
export const NOTHING: StoredTraces = { questions: NONE, pages: new Map() };

/** What the pages of a site were made from. */
export interface Traces {
  /** Of those that were taken from the former site: as they are stored there. */
  readonly kept: StoredTraces;
  /** Of those that were made: their questions are numbers of this build. */
  readonly made: ReadonlyMap<string, Trace>;
}

/**
 * Traces as they are to be stored. The rows of those that are kept stay as long as most of them are still asked, for after a
 * small edit nearly all are.
 */
export function toStored({ kept, made }: Traces, recorder: Recorder | undefined): StoredTraces {
  if (!recorder) return NOTHING;
  const stay = rowsOf(kept).count * 2 > kept.questions.parents.length;
  const base = stay ? kept : NOTHING;
  const { rowOf, stored } = gathering(recorder, base.questions);
  const others = stay ? made : [...adopted(kept, recorder), ...made];
  const pages = [...others].map(([file, trace]) => [file, renumbered(trace, rowOf)] as const);
  return { questions: stored(), pages: new Map([...base.pages, ...pages]) };
}

/** The rows that pages ask. */
function rowsOf({ questions, pages }: StoredTraces): { readonly isAsked: Uint8Array; readonly count: number } {
  const isAsked = new Uint8Array(questions.parents.length);
  let count = 0;
  for (const trace of pages.values())
    every(trace.questions, (row) => {
      count += 1 - isAsked[row]!;
      isAsked[row] = 1;
      return true;
    });
  return { isAsked, count };
}

/** Traces of another thread or build, which were answered the same: what they ask need not be asked again. */
export function adopted(traces: StoredTraces, recorder: Recorder): Map<string, Trace> {
  const { questions, pages } = traces;
  const { isAsked } = rowsOf(traces);
  const numbers = numbersOf(questions, recorder);
  for (const [row, number] of numbers.entries())
    if (isAsked[row]) recorder.answeredWith(number, digestAt(questions, row));
  return new Map([...pages].map(([file, trace]) => [file, renumbered(trace, (row) => numbers[row]!)]));
}

function renumbered({ form, questions }: Trace, numberOf: (number: number) => number): Trace {
  return { form, questions: repacked(questions, numberOf) };
}

/** "entity mentions" for one of many such questions. */
function worded([name, ...args]: readonly unknown[]): string {
  return ['corpus', 'entity', 'read', 'article'].includes(String(name)) ? `${name} ${args[1]}` : String(name);
}

/** What is known of a stored question. */
const [SAME, OTHER] = [1, 2];

/** Answers, for a stored trace, whether the page would be the same now; each question is asked once. */
export function verifier({ questions }: StoredTraces, recorder: Recorder) {
  const numbers = numbersOf(questions, recorder);
  const known = new Uint8Array(numbers.length);
  const isSame = (row: number): boolean => {
    if (known[row] === 0) known[row] = recorder.digestNow(numbers[row]!) === digestAt(questions, row) ? SAME : OTHER;
    return known[row] === SAME;
  };
  return {
    /** The first question with another answer, in words; nothing where there is none. */
    changed: (trace: Trace): string | undefined => {
      let other: number | undefined;
      every(trace.questions, (row) => isSame(row) || ((other = row), false));
      return other === undefined ? undefined : worded(pathAt(questions, other));
    },
  };
}
