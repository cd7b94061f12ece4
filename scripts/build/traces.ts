import type { Recorder } from '../../src/site/kept/recorder.ts';
import { UNTOLD } from '../../src/site/kept/frames.ts';
import { every, packed, unpacked, type Packed } from './packed.ts';
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

export function toStored(traces: ReadonlyMap<string, Trace>, recorder: Recorder | undefined): StoredTraces {
  if (!recorder) return { questions: NONE, pages: new Map() };
  const { rowOf, stored } = gathering(recorder);
  const pages = new Map([...traces].map(([file, trace]) => [file, renumbered(trace, rowOf)]));
  return { questions: stored(), pages };
}

/** Traces of another thread, which has asked the same corpus: what it was answered need not be asked again. */
export function adopted({ questions, pages }: StoredTraces, recorder: Recorder): [file: string, trace: Trace][] {
  const numbers = numbersOf(questions, recorder);
  for (const [row, number] of numbers.entries()) {
    const digest = digestAt(questions, row);
    if (digest[0] !== '\0') recorder.answeredWith(number, digest);
  }
  return [...pages].map(([file, trace]) => [file, renumbered(trace, (row) => numbers[row]!)]);
}

function renumbered({ form, questions }: Trace, numberOf: (number: number) => number): Trace {
  const numbers = unpacked(questions).map(numberOf);
  return { form, questions: packed(numbers, numbers.length) };
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
    /** The trace in numbers of this build. */
    renumbered: (trace: Trace): Trace => renumbered(trace, (row) => numbers[row]!),
  };
}
