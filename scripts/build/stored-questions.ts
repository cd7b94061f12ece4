import { DIGEST } from '../../src/site/kept/digest.ts';
import { pathOf, ROOT, type Argument } from '../../src/site/kept/question-tree.ts';
import type { Recorder } from '../../src/site/kept/recorder.ts';

/**
 * Questions with the digests of their answers, as they are stored: numbers of questions are a build's own, so each is a
 * row here, which goes on from a row above it by one argument more.
 */
export interface StoredQuestions {
  readonly args: readonly Argument[];
  readonly parents: Int32Array;
  /** Places in `args`. */
  readonly lasts: Int32Array;
  /** Noughts for what is no question, but what several begin with. */
  readonly digests: Uint8Array;
}

export const NONE: StoredQuestions = {
  args: [],
  parents: new Int32Array(),
  lasts: new Int32Array(),
  digests: new Uint8Array(),
};

/** Gathers questions that are to be stored after those of a base, whose rows stay. */
export function gathering(recorder: Recorder, base: StoredQuestions = NONE) {
  const args = new Map(base.args.map((argument, place) => [argument, place]));
  const [parents, lasts] = [Array.from(base.parents), Array.from(base.lasts)];
  const rows = new Map<number, number>();
  for (const [row, question] of numbersOf(base, recorder).entries()) rows.set(question, row);
  /** Of rows whose digest is to be stored, their questions. */
  const asked = new Map<number, number>();
  const placeOf = (argument: Argument): number => {
    if (!args.has(argument)) args.set(argument, args.size);
    return args.get(argument)!;
  };
  const rowOf = (question: number): number => {
    if (question === ROOT) return ROOT;
    const known = rows.get(question);
    if (known !== undefined) return known;
    const parent = rowOf(recorder.parentOf(question));
    lasts.push(placeOf(recorder.lastOf(question)));
    rows.set(question, parents.length);
    return parents.push(parent) - 1;
  };
  return {
    rowOf: (question: number): number => {
      const row = rowOf(question);
      asked.set(row, question);
      return row;
    },
    stored: (): StoredQuestions => {
      const digests = Buffer.alloc(parents.length * DIGEST);
      digests.set(base.digests);
      for (const [row, question] of asked) digests.write(recorder.digestNow(question), row * DIGEST, 'latin1');
      return { args: [...args.keys()], parents: Int32Array.from(parents), lasts: Int32Array.from(lasts), digests };
    },
  };
}

/** The numbers of stored questions in this build, by row. */
export function numbersOf({ args, parents, lasts }: StoredQuestions, recorder: Recorder): Int32Array {
  const numbers = new Int32Array(parents.length);
  for (let row = 0; row < numbers.length; row++) {
    const parent = parents[row]!;
    numbers[row] = recorder.branch(parent === ROOT ? ROOT : numbers[parent]!, args[lasts[row]!]!);
  }
  return numbers;
}

export const digestAt = ({ digests }: StoredQuestions, row: number): string =>
  Buffer.from(digests.buffer, digests.byteOffset + row * DIGEST, DIGEST).toString('latin1');

/** What a stored question is made of. */
export const pathAt = ({ args, parents, lasts }: StoredQuestions, row: number): Argument[] =>
  pathOf({ parentOf: (at) => parents[at]!, lastOf: (at) => args[lasts[at]!]! }, row);
