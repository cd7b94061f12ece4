import { firstOfEach } from '../../search/first.ts';
import { askedWords } from '../../search/sought.ts';
import { type Result, loadPagefind } from './pagefind.ts';
import { mayHave } from './side-by-side.ts';

/** A word of a query, and the articles that have it. */
export interface WordIn {
  readonly word: string;
  readonly articles: ReadonlySet<string>;
}

/** What is known of a query before any text is read. */
export interface Having {
  /** Articles that have all words, and may have those side by side that are to stand so; the best first. */
  readonly results: readonly Result[];
  readonly words: readonly WordIn[];
}

export interface TextIndex {
  /** By whole words; all articles where there is no query. */
  having(query: string): Promise<Having>;
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
 * query as a whole serves for the order. Where words stand it does not know.
 */
export async function loadTextIndex(): Promise<TextIndex> {
  const inTurn = turns();
  const engine = await loadPagefind();
  const search = async (query: string | null) => (await inTurn(() => engine.search(query))).results;
  return {
    async having(query) {
      if (query === '') return { results: await search(null), words: [] };
      const ordered = search(query.replace(/["“”„«»]/g, ' '));
      // A letter or digit alone is in no index; the passages tell.
      const asked = askedWords(query);
      const each = await Promise.all(asked.map((word) => search(`"${word}"`)));
      const words = asked.map((word, i) => ({ word, articles: new Set(each[i]!.map(({ id }) => id)) }));
      const ranked = firstOfEach([...(await ordered), ...each.flat()], ({ id }) => id);
      const all = ranked.filter(({ id }) => words.every(({ articles }) => articles.has(id)));
      const fits = all.length > 0 ? await mayHave(query) : () => true;
      return { results: all.filter(({ id }) => fits(id)), words };
    },
    beginning: search,
  };
}
