import { steps } from './numbers.ts';
import { ROWS, pairsPath, placeOfRow, rowsIn } from './pairs.ts';
import { readingsOf } from './readings.ts';

/** So many numbers of articles in a file compress to some eight kilobytes. */
const NUMBERS = 6_000;

/**
 * The filter of words side by side by its paths, each file a list of rows, each row a list of articles.
 *
 * @param articles the sentences of each, in the order of their numbers
 */
export function pairFiles(articles: readonly (readonly string[])[]): Map<string, readonly (readonly number[])[]> {
  const rows = Array.from({ length: ROWS }, (): number[] => []);
  for (const [number, sentences] of articles.entries()) {
    const own = new Set(sentences.flatMap((text) => readingsOf(text).flatMap(rowsIn)));
    for (const row of own) rows[row]!.push(number);
  }
  const numbers = rows.reduce((sum, row) => sum + row.length, 0);
  const files = Array.from({ length: Math.max(1, Math.ceil(numbers / NUMBERS)) }, (): number[][] => []);
  for (const [number, row] of rows.entries()) files[placeOfRow(number, files.length).file]!.push(steps(row));
  return new Map(files.map((some, i) => [pairsPath(i), some]));
}
