import type { NameHit } from '../../search/match-names.ts';
import type { Passage } from '../../search/passages.ts';
import { told } from '../../search/told.ts';
import { mentionCount } from '../../words.ts';
import { element } from '../page/elements.ts';
import { addressOf } from '../page/load.ts';
import type { ArticleHit } from './read-articles.ts';
import type { Fragment } from './pagefind.ts';
import type { View } from './session.ts';

/** What is said of what was found: on the search page and in the dialog alike. */

/** What a search has come to, in words. */
export function statusOf({ wanted, names, texts }: View): string {
  return told({
    query: wanted.query,
    names:
      typeof names === 'object'
        ? { whole: names.whole.length, begun: names.begun.length, isCut: names.isCut === true }
        : names,
    texts,
  });
}

/** A name with its glyph. */
export function nameOf({ record }: NameHit): Node[] {
  const style = record.label.startsWith('class') ? 'system class' : record.kind;
  return [element('span', { class: `glyph ${style}`, 'aria-hidden': 'true' }), element('b', {}, record.name)];
}

/** What it was found by, the latest role, how often it is mentioned. */
export function factsOf({ record, form }: NameHit): string {
  const written = form && record.spellings.includes(form);
  const { mentions, articles } = record;
  return [
    record.label.startsWith('class') ? record.label : '',
    form && `${written ? 'written' : 'also called'} “${form}”`,
    record.role ?? record.description,
    mentionCount(mentions, articles),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** When an article came out, where, and what it calls the people that were looked for. */
export function articleFacts({ id, page }: ArticleHit, roles: View['roles']): string[] {
  const { published = '', publisher = '' } = page.meta;
  return [published, publisher, ...(roles?.(id) ?? [])].filter(Boolean);
}

/** Names of one kind together, the kind of the best first. */
export function byKind(hits: readonly NameHit[]): [string, NameHit[]][] {
  const kinds = Map.groupBy(hits, ({ record }) => record.url.split('/')[0]!);
  return [...kinds].map(([folder, some]) => [`${folder[0]!.toUpperCase()}${folder.slice(1)}`, some]);
}

export function wordsOf(pieces: Passage['pieces']): Node[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : new Text(text)));
}

/** Where a hit leads: the words go with it, to be marked there. */
export function hitAddress(page: Fragment, queries: readonly string[], id = ''): string {
  const words = new URLSearchParams(queries.filter(Boolean).map((query) => ['words', query]));
  return `${page.url}${words.size > 0 ? `?${words.toString()}` : ''}${id && `#${id}`}`;
}

/** The search page with a query. */
export function searchAddress(query: string): string {
  return `${addressOf('search/')}?${new URLSearchParams({ q: query }).toString()}`;
}
