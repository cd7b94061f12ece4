import { count, shorten } from '../words.ts';
import { askedWords, asTyped } from './sought.ts';

/** Of a longer query, so much is repeated. */
const LONGEST = 80;

/** What a search has come to, in numbers; what is still loading or could not be loaded says so. */
export interface Tally {
  readonly query: string;
  readonly names: { readonly whole: number; readonly begun: number; readonly isCut?: boolean } | 'loading' | 'failed';
  readonly texts:
    | {
        readonly total: number;
        /** Whether that is how many there are, and not how many there may be. */
        readonly sure: boolean;
        readonly begun: boolean;
        readonly unfiltered: number;
        readonly missing: readonly string[];
        /** Whether an article has all words, but not side by side. */
        readonly together: boolean;
      }
    | 'loading'
    | 'failed'
    | 'none';
}

/**
 * What a search has come to, in words that are read out. That the query itself is not in the corpus is always said, also
 * where there is something that begins so.
 */
export function told(tally: Tally): string {
  const { names, texts } = tally;
  const whole = typeof names === 'object' ? names.whole : 0;
  const isCut = typeof names === 'object' && names.isCut === true;
  const articles = typeof texts === 'object' && !texts.begun ? texts.total : 0;
  const found = [whole > 0 ? nameCount(whole, isCut) : '', articles > 0 ? articleCount(texts) : ''];
  const first = found.filter(Boolean).join(', ');
  const parts = [first ? `${first}.` : notFound(tally), filteredOut(tally), stateOf(tally)];
  return parts.filter(Boolean).join(' ');
}

/** How many names: of very many, only the most mentioned have been fetched. */
export const nameCount = (names: number, isCut: boolean): string =>
  `${isCut ? 'at least ' : ''}${count(names, 'name')}`;

/** How many articles: of many, not each has been read. */
export function articleCount(texts: Tally['texts']): string {
  if (typeof texts !== 'object') return '';
  return `${texts.sure ? '' : 'up to '}${count(texts.total, 'article')}`;
}

/** What is missing, once everything has answered that can. */
function notFound({ query: asked, names, texts }: Tally): string {
  const query = shorten(asked.replace(/^["“„]([^"“”„]+)["”]$/, '$1'), LONGEST);
  if (names === 'loading' || texts === 'loading' || names === 'failed' || texts === 'failed') return '';
  if (texts === 'none') return query === '' ? '' : `“${query}” is no name in this corpus${begunIn(names.begun, 0)}.`;
  if (query === '' || (texts.unfiltered > 0 && !texts.begun)) return '';
  const begun = begunIn(names.begun, texts.begun ? texts.total : 0);
  return `“${query}” is not in this corpus${begun || whyNot(asked, texts)}.`;
}

/** Of several words, which are the trouble. */
function whyNot(query: string, { missing, together }: Exclude<Tally['texts'], string>): string {
  const words = askedWords(query);
  if (words.length < 2 || missing.length === words.length) return '';
  if (together) return ': its words are, but nowhere side by side';
  if (missing.length === 0) return ': its words are, but in no article together';
  const [last, ...others] = missing.map((word) => `“${shorten(asTyped(query, word), LONGEST)}”`).toReversed();
  return `: no article has ${[others.toReversed().join(', '), last].filter(Boolean).join(' or ')}`;
}

function filteredOut({ texts }: Tally): string {
  if (typeof texts !== 'object' || texts.total > 0 || texts.unfiltered === 0) return '';
  return `No article under these filters; ${count(texts.unfiltered, 'article')} without them.`;
}

function begunIn(names: number, articles: number): string {
  const parts = [names > 0 ? count(names, 'name') : '', articles > 0 ? count(articles, 'article') : ''].filter(Boolean);
  if (parts.length === 0) return '';
  const [one] = names + articles === 1 ? [articles === 1 ? 'has a word that begins so' : 'begins so'] : [];
  return `; ${parts.join(' and ')} ${one ?? (articles > 0 ? 'have words that begin so' : 'begin so')}`;
}

/** What is loading, and what could not be loaded. */
function stateOf({ names, texts }: Tally): string {
  if (names === 'failed' && (texts === 'failed' || texts === 'none')) return 'The search could not be loaded.';
  if (names === 'failed') return 'The names could not be loaded.';
  if (texts === 'failed') return 'The articles could not be searched: their index could not be loaded.';
  if (names === 'loading') return 'Loading the names…';
  if (texts === 'loading') return 'Searching the articles…';
  return '';
}
