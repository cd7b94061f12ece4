/**
 * What a page asks of the corpus while it is made: questions, each with a number. One page is made at a time, so one frame
 * holds those of the page under way; what is computed once for several pages has a frame of its own, which goes to each.
 */
export type Frame = Set<number>;

/** Stands in a frame for what no question can tell: the page is made anew each time. */
export const UNTOLD = -1;

let current: Frame | undefined;

/** Adds to the frame of the page under way, if there is one. */
export function note(question: number): void {
  current?.add(question);
}

export const isNoting = (): boolean => current !== undefined;

export function noteAll(questions: ReadonlySet<number>): void {
  if (current) for (const question of questions) current.add(question);
}

/** To be called by what shows something that is no part of the corpus, such as a file read while the page is made. */
export function noteUntold(): void {
  note(UNTOLD);
}

/** From now on what is asked is the page's. */
export function beginPage(): void {
  current = new Set();
}

export function endPage(): Frame {
  const frame = current ?? new Set();
  current = undefined;
  return frame;
}

/** Makes something that outlives the page under way; what is asked meanwhile comes with it. */
export function apart<T>(make: () => T): { readonly answer: T; readonly questions: Frame } {
  const outer = current;
  const questions: Frame = new Set();
  current = questions;
  try {
    return { answer: make(), questions };
  } finally {
    current = outer;
  }
}
