/** Numbers as what each adds to the one before: small ones, which compress well. */
export function steps(numbers: Iterable<number>): number[] {
  let before = 0;
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const step = number - before;
      before = number;
      return step;
    });
}

/** The numbers again. */
export function fromSteps(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => (at += step));
}
