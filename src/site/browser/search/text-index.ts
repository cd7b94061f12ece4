import { EXACT } from '../../search/pagefind-files.ts';
import { askedWords } from '../../search/sought.ts';
import { type Result, loadPagefind } from './pagefind.ts';

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
 * What is done one after another: Pagefind may never answer when a second search comes while the first one is still
 * fetching files of the index.
 */
type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = last.then(work);
    last = now.catch(() => undefined);
    return now;
  };
}

/**
 * The index of the texts. Pagefind by itself takes beginnings for words, and what a word begins with too ("orchid" finds
 * "or"); only a word within quotation marks is that word, in any of its forms. So each word is asked for alone, and the
 * query as a whole serves for the order. Only what stands within quotation marks asks for the index that knows where words
 * stand, which is far bigger.
 */
export async function loadTextIndex(): Promise<TextIndex> {
  const inTurn = turns();
  let engine = await loadPagefind('en');
  let isExact = false;
  const search = (query: string | null) => inTurn(() => engine.search(query));
  /** The bigger index knows all that the other one knows, and takes its place. */
  const knowPlaces = () =>
    inTurn(async () => {
      if (isExact) return;
      engine = await loadPagefind(EXACT);
      isExact = true;
    });
  return {
    async having(query, exactly) {
      if (query === '') return { results: (await search(null)).results, missing: [] };
      // A letter or digit alone is in no index; the passages tell.
      const words = askedWords(query);
      const isPhrase = exactly && words.length > 1 && /^"[^"]+"$/.test(query);
      if (isPhrase) await knowPlaces();
      const [whole, ...each] = await Promise.all([
        search(isPhrase ? query : query.replace(/["“”„«»]/g, ' ')),
        ...words.map((word) => search(`"${word}"`)),
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
    beginning: async (query) => (await search(query)).results,
  };
}
