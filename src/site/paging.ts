/** A page of a long list. */
export interface Sheet<T> {
  /** From 1. */
  readonly number: number;
  /** How many pages there are. */
  readonly of: number;
  readonly items: readonly T[];
}

/**
 * A list in pages, none of them longer than `most` where an item counts as `size` of it; an item that alone is longer has a
 * page of its own. There is always a first page, if only an empty one.
 */
export function sheetsOf<T>(items: readonly T[], most: number, size: (item: T) => number = () => 1): Sheet<T>[] {
  const sheets: T[][] = [[]];
  let filled = 0;
  for (const item of items) {
    const length = size(item);
    if (filled > 0 && filled + length > most) {
      sheets.push([]);
      filled = 0;
    }
    sheets.at(-1)!.push(item);
    filled += length;
  }
  return sheets.map((own, i) => ({ number: i + 1, of: sheets.length, items: own }));
}

/** A long list in several that are at most so long. */
export function chunksOf<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));
}

/** The last ones of a list in order of time. */
export const newest = <T>(items: readonly T[], most: number): readonly T[] => items.slice(-most);

/** The site path of a page of a list: `/figures/`, `/figures/pages/2/`; beside it there is room for names. */
export function sheetPath(list: string, number: number): string {
  return number === 1 ? list : `${list}pages/${number}/`;
}

/** The list that a path is a page of, other than the first; nothing where it is none. */
export function listOf(path: string): string | undefined {
  return /^(.+\/)pages\/\d+\/$/.exec(path)?.[1];
}

/** What a route `[...page]` asks for: a path and the props for each page of a list. */
export function sheetRoutes<T>(sheets: readonly Sheet<T>[]) {
  return sheets.map((sheet) => ({
    params: { page: sheet.number === 1 ? undefined : `pages/${sheet.number}` },
    props: { sheet },
  }));
}

/** The title of a page of a list. */
export const sheetTitle = (title: string, { number }: Sheet<unknown>): string =>
  number === 1 ? title : `${title}, page ${number}`;

/**
 * How much the list holds on its first page; on each other one what it shows itself, for that does not change with every
 * item that comes or goes elsewhere.
 */
export const extentOf = ({ number }: Sheet<unknown>, whole: () => string, own: string): string =>
  number === 1 ? whole() : `${own} on this page`;

/** The numbers that a reader gets to choose from, those in between left out: 1, 7, 8, 9, 44. */
export function nearNumbers({ number, of }: Pick<Sheet<unknown>, 'number' | 'of'>): number[] {
  const near = [1, number - 1, number, number + 1, of];
  return [...new Set(near)].filter((one) => one >= 1 && one <= of);
}
