import type { NameHits } from '../../search/match-names.ts';
import type { Passage } from '../../search/passages.ts';
import { addressOf } from '../page/load.ts';
import { element } from '../page/elements.ts';
import type { Fragment } from './pagefind.ts';
import type { Found } from './find.ts';

const PASSAGES = 3;
const NAMES = 8;

/** What an article calls the people that were looked for: "Mark Rutte: Dutch Prime Minister". */
function rolesIn(url: string, { hits, how }: NameHits): string[] {
  const article = /\/articles\/([^/]+)\//.exec(url)?.[1] ?? '';
  if (how === 'similar') return [];
  return hits.flatMap(({ record }) => {
    const role = record.roles?.[article];
    return role ? [`${record.name}: ${role}`] : [];
  });
}

/** The names found, each with its kind, what it was found by, and the latest role. */
export function namesSection({ hits, how }: NameHits): HTMLElement[] {
  if (hits.length === 0) return [];
  const heading = how === 'similar' ? 'No such name; spelt alike' : 'Names';
  const list = element('ul', { class: 'name-hits' });
  for (const { record, form } of hits.slice(0, NAMES)) {
    const style = record.label.startsWith('class') ? 'system class' : record.kind;
    const link = element('a', { class: 'entity', href: addressOf(record.url) });
    link.append(element('span', { class: `glyph ${style}`, 'aria-hidden': 'true' }), record.name);
    const times = `${record.mentions} ${record.mentions === 1 ? 'mention' : 'mentions'}`;
    const facts = [record.label, form && `also “${form}”`, record.role ?? record.description, times];
    list.append(element('li', {}, link, ' ', element('span', { class: 'note' }, facts.filter(Boolean).join(' · '))));
  }
  return [section(heading, list)];
}

/** The articles found, each with its sentences that hold the words. */
export function articlesSection({ articles = [], names }: Found): HTMLElement[] {
  if (articles.length === 0) return [];
  const list = element('ol', { class: 'article-hits' });
  for (const { page, passages } of articles) {
    const { title = page.url, published = '', publisher = '' } = page.meta;
    const item = element('li', {}, element('h3', {}, element('a', { href: page.url }, title)));
    item.append(
      element('p', { class: 'note' }, [published, publisher, ...rolesIn(page.url, names)].filter(Boolean).join(' · ')),
    );
    for (const passage of passages.slice(0, PASSAGES)) item.append(passageElement(page, passage));
    if (passages.length > PASSAGES) {
      const more = passages.length - PASSAGES;
      item.append(element('p', { class: 'note' }, `and ${more} more ${more === 1 ? 'sentence' : 'sentences'}`));
    }
    list.append(item);
  }
  return [section('Passages', list)];
}

function passageElement(page: Fragment, { id, pieces }: Passage): HTMLElement {
  const words = pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element('p', { class: 'sentence' }, element('a', { href: `${page.url}#${id}` }, ...words));
}

function section(heading: string, content: HTMLElement): HTMLElement {
  return element('section', { class: 'section' }, element('h2', {}, heading), content);
}
