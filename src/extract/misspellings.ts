/** Shorter names differ by a letter from too many others. */
const MIN_LENGTH = 7;

/**
 * Whether `word` is one slip of the pen away from the surname `meant`: one letter too many, missing, wrong, or two
 * swapped, the first letter right (Damerau 1964: four of five misspellings). Both folded.
 */
export function isSlip(word: string, meant: string): boolean {
  if (word === meant || Math.min(word.length, meant.length) < MIN_LENGTH || word[0] !== meant[0]) return false;
  if (Math.abs(word.length - meant.length) > 1) return false;
  let head = 0;
  while (head < Math.min(word.length, meant.length) && word[head] === meant[head]) head++;
  let tail = 0;
  while (tail < Math.min(word.length, meant.length) - head && word.at(-1 - tail) === meant.at(-1 - tail)) tail++;
  const [a, b] = [word.slice(head, word.length - tail), meant.slice(head, meant.length - tail)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
