import type { Recorder } from '../../src/site/kept/recorder.ts';
import { UNTOLD } from '../../src/site/kept/frames.ts';

/** What a page was made from: what it was given, and what it asked, in that order. */
export interface Trace {
  /** What tells what it was given from anything else. */
  readonly form: string;
  readonly questions: readonly number[] | Uint32Array;
}

/** The traces of a site's pages, by file, as they are stored: questions by number, with the digests of their answers. */
export interface StoredTraces {
  readonly texts: readonly string[];
  readonly digests: readonly string[];
  readonly pages: ReadonlyMap<string, { readonly form: string; readonly questions: Uint32Array }>;
}

/** A page that asks more than that is made anew each time: to ask all of it again would take as long. */
const MOST = 50_000;

/** Undefined for a page of which nobody can tell whether it would be the same. */
export function traceOf(form: string | undefined, questions: ReadonlySet<number>): Trace | undefined {
  if (form === undefined || questions.has(UNTOLD) || questions.size > MOST) return undefined;
  return { form, questions: Uint32Array.from(questions) };
}

/** Numbers of questions are this build's own: those stored begin at nought. */
export function toStored(traces: ReadonlyMap<string, Trace>, recorder: Recorder | undefined): StoredTraces {
  if (!recorder) return { texts: [], digests: [], pages: new Map() };
  const numbers = new Map<number, number>();
  const numberOf = (question: number): number => {
    const known = numbers.get(question);
    if (known !== undefined) return known;
    numbers.set(question, numbers.size);
    return numbers.size - 1;
  };
  const pages = new Map(
    [...traces].map(([file, { form, questions }]) => [
      file,
      { form, questions: Uint32Array.from(questions, numberOf) },
    ]),
  );
  const asked = [...numbers.keys()];
  return { texts: asked.map(recorder.textOf), digests: asked.map(recorder.digestNow), pages };
}

/** Traces of another thread, which has asked the same corpus: what it was answered need not be asked again. */
export function adopted({ texts, digests, pages }: StoredTraces, recorder: Recorder): [file: string, trace: Trace][] {
  const numbers = texts.map((text, i) => {
    const number = recorder.numberOfText(text);
    recorder.answeredWith(number, digests[i]!);
    return number;
  });
  return [...pages].map(([file, { form, questions }]) => [
    file,
    { form, questions: Uint32Array.from(questions, (question) => numbers[question]!) },
  ]);
}

/** Answers, for a stored trace, whether the page would be the same now; each question is asked once. */
export function verifier({ texts, digests }: StoredTraces, recorder: Recorder) {
  const numbers = new Map<number, number>();
  const same = new Map<number, boolean>();
  const numberOf = (stored: number): number => {
    const known = numbers.get(stored) ?? recorder.numberOfText(texts[stored]!);
    numbers.set(stored, known);
    return known;
  };
  const isSame = (stored: number): boolean => {
    const known = same.get(stored) ?? recorder.digestNow(numberOf(stored)) === digests[stored];
    same.set(stored, known);
    return known;
  };
  return {
    /** The text of the first question with another answer; nothing where there is none. */
    changed: ({ questions }: Trace): string | undefined => {
      const other = [...questions].find((question) => !isSame(question));
      return other === undefined ? undefined : texts[other];
    },
    /** The trace in numbers of this build. */
    renumbered: ({ form, questions }: Trace): Trace => ({ form, questions: Uint32Array.from(questions, numberOf) }),
  };
}
