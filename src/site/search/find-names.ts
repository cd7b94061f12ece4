import { firstOfEach } from './first.ts';
import { type NameHits, nameMatcher, wantedTerms } from './match-names.ts';
import { type NameDirectory, type NamesFile, mostPath, partPath } from './name-files.ts';
import type { NameRecord } from './name-record.ts';
import { partWith, partsBeginning } from './parts.ts';
import { mayBeBegun } from './terms.ts';

/** Gives the hits of a query, from no more than it takes of the names. */
export type NameFinder = (query: string) => Promise<NameHits>;

/**
 * A search in names that may lie in several files.
 *
 * @param file the first of them
 * @param load gives the records of another one, by its site path
 */
export function nameFinder(file: NamesFile, load: (path: string) => Promise<readonly NameRecord[]>): NameFinder {
  if ('all' in file) {
    const match = nameMatcher(file.all);
    return async (query) => match(query);
  }
  return async (query) => {
    const wanted = wantedTerms(query);
    const { paths, isCut } = filesFor(wanted, file);
    const parts = await Promise.all(paths.map(load));
    const records = firstOfEach(parts.flat(), ({ id }) => id);
    return { ...nameMatcher(records)(query), ...(isCut && { isCut }) };
  };
}

interface Files {
  readonly paths: readonly string[];
  /** Whether they lack rarely mentioned names. */
  readonly isCut: boolean;
}

/** The files that hold the names which may have these words. */
export function filesFor(wanted: readonly string[], directory: NameDirectory): Files {
  const last = wanted.at(-1);
  if (last === undefined) return { paths: [], isCut: false };
  // A name has all of the words, so the files of one will do; and the query may be written with fewer spaces.
  const ways = [
    ...wanted
      .slice(0, -1)
      .toSorted(byLength)
      .map((word) => withWord(word, directory)),
    mayBeBegun(last) ? beginning(last, directory) : withWord(last, directory),
  ];
  const { paths, isCut } = ways.find((way) => !way.isCut) ?? ways[0]!;
  return { paths: [...new Set([...withWord(wanted.join(''), directory).paths, ...paths])], isCut };
}

const byLength = (a: string, b: string): number => b.length - a.length;

function withWord(word: string, { from, cut }: NameDirectory): Files {
  const part = partWith(from, word);
  return { paths: part === undefined ? [] : [partPath(part)], isCut: cut.includes(word) };
}

function beginning(word: string, directory: NameDirectory): Files {
  const most = directory.most.indexOf(word);
  if (most >= 0) return { paths: [mostPath(most), ...withWord(word, directory).paths], isCut: true };
  return { paths: partsBeginning(directory.from, word).map(partPath), isCut: directory.cut.includes(word) };
}
