/** A function of a corpus, or of anything else that stays as it is, whose answer is kept as long as that is. */
export function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, { readonly answer: To }>();
  return (from) => {
    const known = made.get(from) ?? { answer: make(from) };
    made.set(from, known);
    return known.answer;
  };
}
