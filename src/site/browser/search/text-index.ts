import { EXACT } from '../../search/pagefind-files.ts';
import { askedWords } from '../../search/sought.ts';
import { keep } from '../page/keep.ts';
import { type Pagefind, type Result, loadPagefind } from './pagefind.ts';

/** Articles that have all words of a query, the best first. */
export interface Having {
  readonly results: readonly Result[];
  /** Words of the query that no article has. */
  readonly missing: readonly string[];
}

export interface TextIndex {
  /**
   * By whole words; all articles where there is no query.
   *
   * @param exactly whether words within quotation marks are to stand together
   */
  having(query: string, exactly: boolean): Promise<Having>;
  /** By the beginnings of words, some of which may be no more than alike. */
  beginning(query: string): Promise<readonly Result[]>;
}

/**
 * Searches that wait for one another: Pagefind may never answer when a second search comes while the first one is still
 * fetching files of the index.
 */
function oneByOne(pagefind: Pagefind): Pick<Pagefind, 'search'> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    search: (query) => {
      const answer = last.then(() => pagefind.search(query));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

/**
 * The index of the texts. Pagefind by itself takes beginnings for words, and what a word begins with too ("orchid" finds
 * "or"); only a word within quotation marks is that word, in any of its forms. So each word is asked for alone, and the
 * query as a whole serves for the order. Only what stands within quotation marks asks for the index that knows where words
 * stand, which is far bigger.
 */
export async function loadTextIndex(): Promise<TextIndex> {
  const pagefind = oneByOne(await loadPagefind('en'));
  const exact = keep(async () => oneByOne(await loadPagefind(EXACT)));
  return {
    async having(query, exactly) {
      if (query === '') return { results: (await pagefind.search(null)).results, missing: [] };
      // A letter or digit alone is in no index; the passages tell.
      const words = askedWords(query);
      const isPhrase = exactly && words.length > 1 && /^"[^"]+"$/.test(query);
      const [whole, ...each] = await Promise.all([
        isPhrase ? (await exact.get()).search(query) : pagefind.search(query.replace(/["“”„«»]/g, ' ')),
        ...words.map((word) => pagefind.search(`"${word}"`)),
      ]);
      const sets = each.map(({ results }) => new Set(results.map(({ id }) => id)));
      const ranked = new Map(
        [...whole!.results, ...each.flatMap(({ results }) => results)].map((one) => [one.id, one]),
      );
      return {
        results: [...ranked.values()].filter(({ id }) => sets.every((set) => set.has(id))),
        missing: words.filter((_, i) => sets[i]!.size === 0),
      };
    },
    beginning: async (query) => (await pagefind.search(query)).results,
  };
}
