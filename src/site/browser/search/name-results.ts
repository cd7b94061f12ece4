import type { NameHit } from '../../search/match-names.ts';
import { element } from '../page/elements.ts';
import { addressOf } from '../page/load.ts';
import { byKind, factsOf, nameOf } from './hits.ts';
import { moreButton } from './more.ts';

const AT_FIRST = 8;

/** Names found, by kind, on the search page. */
export function namesSection(heading: string, hits: readonly NameHit[]): HTMLElement[] {
  if (hits.length === 0) return [];
  const place = element('div', { class: 'hits' });
  const show = (some: readonly NameHit[]): void => {
    place.replaceChildren(...byKind(some).map(([kind, ofKind]) => kindList(kind, ofKind)));
  };
  show(hits.slice(0, AT_FIRST));
  const made = element('section', { class: 'section' }, element('h2', {}, heading), place);
  if (hits.length <= AT_FIRST) return [made];
  const before = new Set(hits.slice(0, AT_FIRST).map(({ record }) => addressOf(record.url)));
  const isShown = (): boolean => place.querySelectorAll('a').length === hits.length;
  const label = (): string | undefined => (isShown() ? undefined : `Show all ${hits.length} names`);
  const showAll = (): HTMLElement | undefined => {
    show(hits);
    return [...place.querySelectorAll('a')].find(({ href }) => !before.has(href));
  };
  made.append(moreButton(label, showAll));
  return [made];
}

function kindList(kind: string, hits: readonly NameHit[]): HTMLElement {
  const items = hits.map((hit) => {
    const link = element('a', { class: 'entity', href: addressOf(hit.record.url) }, ...nameOf(hit));
    return element('li', {}, link, ' ', element('span', { class: 'note' }, factsOf(hit)));
  });
  const list = element('ul', { class: 'name-hits' }, ...items);
  return element('div', { class: 'hit' }, element('h3', { class: 'kind' }, kind), list);
}
