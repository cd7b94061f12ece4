import { apart, noteAll } from './kept/frames.ts';

/** A function of a corpus, or of anything else that stays as it is, whose answer is kept as long as that is. */
export function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, ReturnType<typeof apart<To>>>();
  return (from) => {
    let known = made.get(from);
    if (!known) made.set(from, (known = apart(() => make(from))));
    // Whoever asks depends on all that the answer was made from, however late it asks.
    if (known.questions.length > 0) noteAll(known.questions);
    return known.answer;
  };
}
