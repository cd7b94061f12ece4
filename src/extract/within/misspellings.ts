/** Shorter names differ by a letter from too many others. */
const MIN_LENGTH = 7;
/** Longer words are no surnames. */
const MAX_LENGTH = 40;
/** So many surnames are compared one by one in less time than their forms are made. */
const FEW = 32;

/**
 * Whether `word` is one slip of the pen away from the surname `meant`: one letter too many, missing, wrong, or two
 * swapped, the first letter right (Damerau 1964: four of five misspellings). Both folded.
 */
export function isSlip(word: string, meant: string): boolean {
  if (word === meant || Math.min(word.length, meant.length) < MIN_LENGTH || word[0] !== meant[0]) return false;
  if (Math.abs(word.length - meant.length) > 1 || word === `${meant}s`) return false;
  let head = 0;
  while (head < Math.min(word.length, meant.length) && word[head] === meant[head]) head++;
  let tail = 0;
  while (tail < Math.min(word.length, meant.length) - head && word.at(-1 - tail) === meant.at(-1 - tail)) tail++;
  const [a, b] = [word.slice(head, word.length - tail), meant.slice(head, meant.length - tail)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

/**
 * Finds the surname that a word is a slip for, in time that does not grow with their number: both are reached from the
 * forms with one letter left out (the symmetric delete of Garbe's SymSpell).
 */
export function slipsOf(surnames: Iterable<string>): (word: string) => string | undefined {
  const fitting = [...surnames].filter(({ length }) => length >= MIN_LENGTH && length <= MAX_LENGTH);
  if (fitting.length === 0) return () => undefined;
  const initials = new Set(fitting.map((surname) => surname[0]!));
  let reached: ReadonlyMap<string, readonly string[]> | undefined;
  return (word) => {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH + 1 || !initials.has(word[0]!)) return undefined;
    // Of few surnames each is asked, which spares the forms; of two that fit, the forms tell which comes first.
    const near = fitting.length <= FEW ? fitting.filter((surname) => isSlip(word, surname)) : undefined;
    if (near && near.length < 2) return near[0];
    reached ??= reachedFrom(fitting);
    return [word, ...shortened(word)]
      .flatMap((form) => reached!.get(form) ?? [])
      .find((surname) => isSlip(word, surname));
  };
}

function reachedFrom(surnames: readonly string[]): Map<string, string[]> {
  const reached = new Map<string, string[]>();
  for (const surname of surnames)
    for (const form of [surname, ...shortened(surname)]) reached.set(form, [...(reached.get(form) ?? []), surname]);
  return reached;
}

const shortened = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
