import { steps } from './numbers.ts';
import { ROWS, pairsPath, placeOfRow, rowsIn } from './pairs.ts';
import { readingsOf } from './readings.ts';

/** So many numbers of articles in a file compress to some eight kilobytes. */
const NUMBERS = 6_000;

/** For each row of the filter of words side by side, the numbers of the articles that it has. */
export type PairRows = readonly (readonly number[])[];

/**
 * The rows of the filter for articles by their numbers and sentences.
 *
 * @param others what the rows have of other articles
 */
export function pairRows(articles: Iterable<readonly [number, readonly string[]]>, others?: PairRows): PairRows {
  const rows = Array.from({ length: ROWS }, (_, row): number[] => [...(others?.[row] ?? [])]);
  for (const [number, sentences] of articles)
    for (const row of new Set(sentences.flatMap((text) => readingsOf(text).flatMap(rowsIn)))) rows[row]!.push(number);
  return rows;
}

/** The filter by its paths, each file a list of rows, each row a list of articles. */
export function pairFiles(rows: PairRows): Map<string, readonly (readonly number[])[]> {
  const numbers = rows.reduce((sum, row) => sum + row.length, 0);
  const files = Array.from({ length: Math.max(1, Math.ceil(numbers / NUMBERS)) }, (): number[][] => []);
  for (const [number, row] of rows.entries()) files[placeOfRow(number, files.length).file]!.push(steps(row));
  return new Map(files.map((some, i) => [pairsPath(i), some]));
}
