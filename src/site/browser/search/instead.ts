import { count } from '../../words.ts';
import { element } from '../page/elements.ts';
import type { Fewer } from './fewer-words.ts';
import { searchAddress } from './hits.ts';
import type { View } from './session.ts';

/** What to ask for instead where nothing at all was found, once that is sure, and under which words it is offered. */
export function insteadOf({ names, texts, meant, isWhole }: View): {
  readonly label: string;
  readonly queries: readonly Fewer[];
} {
  const isName = typeof names === 'object' && names.whole.length + names.begun.length > 0;
  const queries = isWhole && typeof texts === 'object' && !isName && !meant ? texts.fewer : [];
  return { label: typeof texts === 'object' && texts.together ? 'Not side by side' : 'With fewer words', queries };
}

/** The same on the search page. */
export function insteadSection(view: View): HTMLElement[] {
  const { label, queries } = insteadOf(view);
  if (queries.length === 0) return [];
  const items = queries.map(({ query, articles }) => {
    const found = element('span', { class: 'note' }, count(articles, 'article'));
    return element('li', {}, element('a', { href: searchAddress(query) }, query), ' ', found);
  });
  const list = element('ul', { class: 'other-queries' }, ...items);
  return [element('section', { class: 'section' }, element('h2', {}, label), element('div', { class: 'hits' }, list))];
}
