import { grown } from './grown.ts';

/**
 * What a page asks of the corpus while it is made: questions, each with a number. One page is made at a time, so one frame
 * holds those of the page under way; what is computed once for several pages has a frame of its own, which goes to each.
 */
export type Frame = Set<number>;

/** Stands in a frame for what no question can tell: the page is made anew each time. */
export const UNTOLD = -1;

/** A page that asks more than that is made anew each time: to note all of it, and to ask it again, would take as long. */
const MOST = 50_000;

/** A frame while it is filled. */
interface Open {
  /** No two frames have the same. */
  readonly number: number;
  readonly questions: number[];
  /** In the frame of what a page has made on its way: whose each question was before. */
  readonly before: number[] | undefined;
}

let current: Open | undefined;
let last = 0;

/** By question, the number of the frame that has noted it last: a page notes most of its questions many times. */
let lastIn = new Int32Array(1 << 12);

/** In the place of a frame that nothing more needs to be added to. */
const untold: Open = { number: 0, questions: [UNTOLD], before: undefined };

const opened = (before?: number[]): Open => ({ number: ++last, questions: [], before });

/** Adds to the frame of the page under way, if there is one. */
export function note(question: number): void {
  if (current === undefined || lastIn[question] === current.number || current === untold) return;
  const { number, questions, before } = current;
  if (question === UNTOLD || questions.length === MOST) return close();
  if (question >= lastIn.length) lastIn = grown(lastIn, question + 1);
  before?.push(lastIn[question]!);
  lastIn[question] = number;
  questions.push(question);
}

/** From now on nothing needs to be noted. */
function close(): void {
  restore(current!);
  current = untold;
}

/** The frame around one is as if that had not been. */
function restore({ questions, before }: Open): void {
  if (before) for (let i = 0; i < before.length; i++) lastIn[questions[i]!] = before[i]!;
}

/** Whether what is asked makes a difference. */
export const isNoting = (): boolean => current !== undefined && current !== untold;

export function noteAll(questions: Iterable<number>): void {
  for (const question of questions) note(question);
}

/** To be called by what shows something that is no part of the corpus, such as a file read while the page is made. */
export function noteUntold(): void {
  note(UNTOLD);
}

/** From now on what is asked is the page's. */
export function beginPage(): void {
  current = opened();
}

export function endPage(): Frame {
  const frame = new Set(current?.questions);
  current = undefined;
  return frame;
}

/** Makes something that outlives the page under way; what is asked meanwhile comes with it. */
export function apart<T>(make: () => T): { readonly answer: T; readonly questions: readonly number[] } {
  const outer = current;
  current = opened([]);
  try {
    const answer = make();
    return { answer, questions: current.questions };
  } finally {
    restore(current);
    current = outer;
  }
}
