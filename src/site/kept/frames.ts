/**
 * What a page asks of the corpus while it is made: questions, each with a number. One page is made at a time, so one frame
 * holds those of the page under way; what is computed once for several pages has a frame of its own, which goes to each.
 */
export type Frame = Set<number>;

/** Stands in a frame for what no question can tell: the page is made anew each time. */
export const UNTOLD = -1;

/** A page that asks more than that is made anew each time: to note all of it, and to ask it again, would take as long. */
const MOST = 50_000;

/** In the place of a frame that nothing more needs to be added to. */
const untold: Frame = new Set([UNTOLD]);

let current: Frame | undefined;

/** Adds to the frame of the page under way, if there is one. */
export function note(question: number): void {
  if (!isNoting()) return;
  current!.add(question);
  if (question === UNTOLD || current!.size > MOST) current = untold;
}

/** Whether what is asked makes a difference. */
export const isNoting = (): boolean => current !== undefined && current !== untold;

export function noteAll(questions: ReadonlySet<number>): void {
  for (const question of questions) {
    if (!isNoting()) return;
    note(question);
  }
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
  current = new Set();
  try {
    const answer = make();
    return { answer, questions: current };
  } finally {
    current = outer;
  }
}
