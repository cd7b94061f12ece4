import { type Corrector, corrector } from '../../search/correct.ts';
import { type NameMatcher, nameMatcher } from '../../search/match-names.ts';
import type { NameRecord } from '../../search/names.ts';
import { loadData } from '../page/data.ts';
import { type Kept, keep } from '../page/keep.ts';
import type { Facets } from './facets.ts';
import { loadFacets } from './load-facets.ts';
import { type TextIndex, loadTextIndex } from './text-index.ts';

/** Whether the page comes from the development server; put in by the bundler. */
declare const DEV: boolean;

export interface Names {
  readonly records: readonly NameRecord[];
  readonly match: NameMatcher;
}

/** The words of the articles, and what sets a query right by them and the names. */
export interface Words {
  readonly has: (word: string) => boolean;
  readonly correct: Corrector;
}

/** What a search works with, each fetched when first needed. */
export interface Tools {
  readonly names: Kept<Names>;
  readonly texts: Kept<TextIndex>;
  readonly words: Kept<Words>;
  /** Left out where nobody filters: at thousands of articles they weigh more than the rest. */
  readonly facets?: Kept<Facets>;
}

/** Why only names can be searched, where that is so from the start. */
export const NO_TEXTS = DEV
  ? 'Searching the sentences needs the built site (npm run build).'
  : location.protocol === 'file:'
    ? 'Searching the sentences needs a web server: this folder was opened from disk.'
    : undefined;

export function tools(filtered: boolean): Tools {
  const names = keep(loadNames);
  return {
    names,
    texts: keep(loadTextIndex),
    words: keep(() => loadWords(names)),
    ...(filtered ? { facets: keep(loadFacets) } : {}),
  };
}

/** The one place that knows how the names come. */
async function loadNames(): Promise<Names> {
  const records = await loadData<readonly NameRecord[]>('search/names.js');
  return { records, match: nameMatcher(records) };
}

async function loadWords(names: Kept<Names>): Promise<Words> {
  const [{ records }, words] = await Promise.all([names.get(), loadData<readonly string[]>('search/words.js')]);
  const written = records.flatMap(({ name, spellings }) =>
    [name, ...spellings].flatMap((form) => form.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []),
  );
  const known = new Set(words);
  return { has: (word) => known.has(word), correct: corrector([...new Set(written)], words) };
}
