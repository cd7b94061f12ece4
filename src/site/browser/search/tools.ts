import { type NameFinder, nameFinder } from '../../search/find-names.ts';
import { NAMES, type NamesFile } from '../../search/name-files.ts';
import type { NameRecord } from '../../search/name-record.ts';
import { loadData } from '../page/data.ts';
import { type Kept, keep } from '../page/keep.ts';
import { type Filters, loadFilters } from './load-facets.ts';
import { type TextIndex, loadTextIndex } from './text-index.ts';
import { type Words, loadWords } from './words.ts';

/** Whether the page comes from the development server; put in by the bundler. */
declare const DEV: boolean;

/** What a search works with, each fetched when first needed. */
export interface Tools {
  readonly names: Kept<NameFinder>;
  readonly texts: Kept<TextIndex>;
  readonly words: Kept<Words>;
  /** Left out where nobody filters. */
  readonly filters?: Kept<Filters>;
  /** Articles that are read and shown at a time. */
  readonly atOnce: number;
}

/** Why only names can be searched, where that is so from the start. */
export const NO_TEXTS = DEV
  ? 'Searching the sentences needs the built site (npm run build).'
  : location.protocol === 'file:'
    ? 'Searching the sentences needs a web server: this folder was opened from disk.'
    : undefined;

export function tools({ filtered, atOnce }: { readonly filtered: boolean; readonly atOnce: number }): Tools {
  return {
    names: keep(loadNames),
    texts: keep(loadTextIndex),
    words: keep(loadWords),
    ...(filtered ? { filters: keep(loadFilters) } : {}),
    atOnce,
  };
}

/** The one place that knows how the names come. */
async function loadNames(): Promise<NameFinder> {
  const file = await loadData<NamesFile>(NAMES);
  return nameFinder(file, (path) => loadData<readonly NameRecord[]>(path));
}
