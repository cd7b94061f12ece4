import { steps } from './numbers.ts';
import { ROWS, pairsPath, placeOfRow, rowsIn } from './pairs.ts';
import { readingsOf } from './readings.ts';

/** So many numbers of articles in a file compress to some eight kilobytes. */
const NUMBERS = 6_000;

/** For each row of the filter of words side by side, the numbers of the articles that it has, in their order, as steps. */
export type PairRows = readonly (readonly number[])[];

/** Rows that other articles have in a former filter, and for each of its numbers, the one here; below zero for those that are left out. */
export interface FormerRows {
  readonly rows: PairRows;
  readonly numbers: readonly number[];
}

/** The rows of the filter for articles by their numbers and sentences. */
export function pairRows(articles: Iterable<readonly [number, readonly string[]]>, former?: FormerRows): PairRows {
  const rows = Array.from({ length: ROWS }, (_, row) => (former ? renumbered(former.rows[row]!, former.numbers) : []));
  for (const [number, sentences] of articles)
    for (const row of new Set(sentences.flatMap((text) => readingsOf(text).flatMap(rowsIn)))) rows[row]!.push(number);
  return rows.map(steps);
}

/** The articles of a row. */
function renumbered(steps: readonly number[], numbers: readonly number[]): number[] {
  const found: number[] = [];
  let former = 0;
  for (const step of steps) {
    former += step;
    if (numbers[former]! >= 0) found.push(numbers[former]!);
  }
  return found;
}

/** The filter by its paths, each file a list of rows, each row a list of articles. */
export function pairFiles(rows: PairRows): Map<string, readonly (readonly number[])[]> {
  const numbers = rows.reduce((sum, row) => sum + row.length, 0);
  const files = Array.from({ length: Math.max(1, Math.ceil(numbers / NUMBERS)) }, (): (readonly number[])[] => []);
  for (const [number, row] of rows.entries()) files[placeOfRow(number, files.length).file]!.push(row);
  return new Map(files.map((some, i) => [pairsPath(i), some]));
}
