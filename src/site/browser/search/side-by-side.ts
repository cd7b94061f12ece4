import { fromSteps } from '../../search/numbers.ts';
import { pairsPath, placeOfRow, rowsOf } from '../../search/pairs.ts';
import { type Unit, soughtBy } from '../../search/sought.ts';
import { type Kept, keep } from '../page/keep.ts';
import { readEntry, readJson } from './index-files.ts';

/** Rows of articles, as they are kept. */
type Rows = readonly (readonly number[])[];

const files = keep(async () => (await readEntry()).pairs);
const read = new Map<number, Kept<Rows>>();

/** Whether an article, by its id, may have words of a query side by side that are to stand so; their text tells. */
export async function mayHave(query: string): Promise<(article: string) => boolean> {
  const units = soughtBy(query).units.filter((unit) => unit.length > 1);
  const sets = (await Promise.all(units.map(articlesOf))).flat();
  return (article) => sets.every((set) => set.has(article));
}

async function articlesOf(unit: Unit): Promise<ReadonlySet<string>[]> {
  const count = await files.get();
  const rows = rowsOf(unit).map(async (row) => {
    const { file, at } = placeOfRow(row, count);
    return new Set(fromSteps((await rowsIn(file))[at]!).map(String));
  });
  return Promise.all(rows);
}

function rowsIn(file: number): Promise<Rows> {
  const known = read.get(file) ?? keep(async () => (await readJson(pairsPath(file))) as Rows);
  read.set(file, known);
  return known.get();
}
