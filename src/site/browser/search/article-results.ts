import type { Passage } from '../../search/passages.ts';
import { count } from '../../words.ts';
import { element } from '../page/elements.ts';
import type { TextHits } from './find-texts.ts';
import { articleFacts, hitAddress, wordsOf } from './hits.ts';
import { moreButton } from './more.ts';
import type { ArticleHit } from './read-articles.ts';
import type { View } from './session.ts';

const PASSAGES = 3;

/** Articles found with their passages, on the search page. */
export function articlesSection(texts: TextHits, roles: View['roles'], atOnce: number): HTMLElement[] {
  if (texts.hits.length === 0) return [];
  const item = (hit: ArticleHit): HTMLElement => articleItem(hit, texts, roles);
  const heading = element('h2', {}, texts.begun ? 'Articles with words that begin so' : 'Articles');
  const list = element('ol', { class: 'article-hits' }, ...texts.hits.map(item));
  const made = element('section', { class: 'section' }, heading, ...spellings(texts), list);
  const { more } = texts;
  if (!more) return [made];
  let left = texts.total - texts.hits.length;
  const label = (): string | undefined =>
    left > 0 ? `Show ${count(Math.min(atOnce, left), 'more article')} of ${count(left, 'further one')}` : undefined;
  const showMore = async (): Promise<HTMLElement | null | undefined> => {
    const items = (await more()).map(item);
    left = Math.max(0, left - atOnce);
    list.append(...items);
    return items[0]?.querySelector('a');
  };
  made.append(moreButton(label, showMore));
  return [made];
}

/** What was looked for besides the query. */
function spellings({ queries: [, ...others] }: TextHits): HTMLElement[] {
  if (others.length === 0) return [];
  return [
    element(
      'p',
      { class: 'note' },
      `Searched as ${others.map((one) => `“${one.replaceAll('"', '')}”`).join(', ')} as well.`,
    ),
  ];
}

function articleItem(hit: ArticleHit, { queries }: TextHits, roles: View['roles']): HTMLElement {
  const { page, passages } = hit;
  const title = element('a', { href: hitAddress(page, queries) }, ...wordsOf(hit.title));
  const passage = (one: Passage): HTMLElement =>
    element(
      'p',
      { class: 'sentence' },
      element('a', { href: hitAddress(page, queries, one.id) }, ...wordsOf(one.pieces)),
    );
  const facts = element(
    'p',
    { class: 'dateline note' },
    ...articleFacts(hit, roles).map((fact) => element('span', {}, fact)),
  );
  const item = element('li', {}, element('h3', {}, title), facts, ...passages.slice(0, PASSAGES).map(passage));
  let rest = passages.slice(PASSAGES);
  if (rest.length === 0) return item;
  const label = (): string | undefined => (rest.length > 0 ? `Show ${count(rest.length, 'more sentence')}` : undefined);
  const button = moreButton(label, () => {
    const shown = rest.map(passage);
    rest = [];
    button.before(...shown);
    return shown[0]?.querySelector('a');
  });
  item.append(button);
  return item;
}
