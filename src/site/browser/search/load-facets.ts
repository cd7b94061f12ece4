import type { Facets } from './facets.ts';
import { readFile, readMeta } from './index-files.ts';
import { FILTERS } from './wanted.ts';

/**
 * Reads the filters out of Pagefind's own files. Asked for by its API, every later search counts every value of every
 * filter, which at thousands of articles takes it longer than the search itself.
 */
export async function loadFacets(): Promise<Facets> {
  const { ids, filters } = await readMeta();
  const facets = FILTERS.map(async (name) => {
    const file = filters.get(name);
    const [, values] = file
      ? ((await readFile(`filter/${file}.pf_filter`)) as [string, [string, number[]][]])
      : ['', []];
    return [name, new Map(values.map(([value, pages]) => [value, new Set(pages.map((page) => ids[page]!))]))] as const;
  });
  return Object.fromEntries(await Promise.all(facets)) as unknown as Facets;
}
