/** Shorter surnames differ by a letter from too many others ("Johnson", "Johnston"). */
const MIN_LENGTH = 8;
/** Endings tell families apart: "-son" and "-sen", "-berg" and "-borg". */
const ENDING = 3;

/** Where two words part and meet again: how many letters they share at either end, and what each has between. */
interface Middle {
  readonly head: number;
  readonly tail: number;
  readonly between: readonly [string, string];
}

function middleOf(a: string, b: string): Middle {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { head, tail, between: [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] };
}

/**
 * Whether one word is the other with one slip of the pen: a letter too many, missing, wrong, or two swapped (Damerau
 * 1964: four of five misspellings). Both folded; a digit is never a slip.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [first, second] = middleOf(a, b).between;
  if (/\p{N}/u.test(first + second)) return false;
  if (first.length <= 1 && second.length <= 1) return true;
  return first.length === 2 && second.length === 2 && first[0] === second[1] && first[1] === second[0];
}

/** Whether it is a slip in a long word, neither in its first letter nor in its last three: then hardly another name. */
export function isInnerSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_LENGTH || !isSlip(a, b)) return false;
  const { head, tail } = middleOf(a, b);
  return head > 0 && tail >= ENDING;
}

/** Forms that words one slip apart have in common: the word, and the word without one of its letters. */
export function slipKeys(word: string, minLength = MIN_LENGTH): string[] {
  if (word.length < minLength) return [];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
