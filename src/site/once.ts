import { apart, noteAll } from './kept/frames.ts';

/** A function of a corpus, or of anything else that stays as it is, whose answer is kept as long as that is. */
export function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, ReturnType<typeof apart<To>>>();
  return (from) => {
    const known = made.get(from) ?? apart(() => make(from));
    made.set(from, known);
    // Whoever asks depends on all that the answer was made from, however late it asks.
    noteAll(known.questions);
    return known.answer;
  };
}
