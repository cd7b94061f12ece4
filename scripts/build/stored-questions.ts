import { DIGEST } from '../../src/site/kept/digest.ts';
import { grown } from '../../src/site/kept/grown.ts';
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
  const [parents, lasts] = [growing(base.parents), growing(base.lasts)];
  /** By question; one more than the row, since nought is none. */
  const rows = growing();
  numbersOf(base, recorder).forEach((question, row) => rows.put(question, row + 1));
  /** By row, of those whose digest is to be stored: one more than the question. */
  const asked = growing();
  const placeOf = (argument: Argument): number => {
    const known = args.get(argument);
    if (known !== undefined) return known;
    args.set(argument, args.size);
    return args.size - 1;
  };
  const rowOf = (question: number): number => {
    if (question === ROOT) return ROOT;
    const known = rows.at(question);
    if (known > 0) return known - 1;
    const parent = rowOf(recorder.parentOf(question));
    const row = parents.size();
    lasts.put(row, placeOf(recorder.lastOf(question)));
    parents.put(row, parent);
    rows.put(question, row + 1);
    return row;
  };
  return {
    rowOf: (question: number): number => {
      const row = rowOf(question);
      asked.put(row, question + 1);
      return row;
    },
    stored: (): StoredQuestions => {
      const digests = Buffer.alloc(parents.size() * DIGEST);
      digests.set(base.digests);
      asked.all().forEach((question, row) => {
        if (question > 0) digests.write(recorder.digestNow(question - 1), row * DIGEST, 'latin1');
      });
      return { args: [...args.keys()], parents: parents.all(), lasts: lasts.all(), digests };
    },
  };
}

/** How many there is room for at first. */
const FIRST = 1024;

/** Numbers by places, nought where none was put: there are millions of them. */
function growing(first: Int32Array = new Int32Array()) {
  let [numbers, size] = [first.slice(), first.length];
  return {
    at: (place: number): number => (place < size ? numbers[place]! : 0),
    put: (place: number, number: number): void => {
      if (place >= numbers.length) numbers = grown(numbers, Math.max(FIRST, place + 1));
      numbers[place] = number;
      size = Math.max(size, place + 1);
    },
    size: () => size,
    all: (): Int32Array => numbers.slice(0, size),
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
