/** How much of a word may be wrong: of a few fixed words one is easily told, among many names only one spelt nearly so. */
const MOST = {
  words: ({ length }: string): number => Math.ceil(length / 3),
  names: ({ length }: string): number => (length < 2 ? 0 : Math.max(1, Math.floor(length / 4))),
} as const;

/** The candidate that a misspelt word most probably meant; none where nothing is near, and never the word itself. */
export function suggest(
  word: string,
  candidates: readonly string[],
  among: keyof typeof MOST = 'words',
): string | undefined {
  const lower = word.toLowerCase();
  const most = MOST[among](word);
  const near = [...new Set(candidates)]
    .filter((candidate) => candidate !== word && Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, distance: distanceOf(lower, candidate.toLowerCase()) }));
  const best = near.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= most ? best.candidate : undefined;
}

/** Levenshtein distance, in which two neighbouring letters that have changed places count once. */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const single = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(single, before[j - 2]! + 1) : single);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
