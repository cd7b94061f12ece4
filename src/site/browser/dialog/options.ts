import type { NameHit } from '../../search/match-names.ts';
import { articleCount, nameCount } from '../../search/told.ts';
import { count } from '../../words.ts';
import { element } from '../page/elements.ts';
import { addressOf } from '../page/load.ts';
import type { TextHits } from '../search/find-texts.ts';
import { articleFacts, byKind, factsOf, hitAddress, nameOf, searchAddress, wordsOf } from '../search/hits.ts';
import { insteadOf } from '../search/instead.ts';
import type { View } from '../search/session.ts';

const NAMES = 6;
const BEGUN = 4;
export const ARTICLES = 5;
const PASSAGES = 2;

/** For ids: no two elements have the same. */
let made = 0;

/** What was found as groups of options: names by kind, then each article with its passages; at the end, the way to all. */
export function groupsOf(view: View): HTMLElement[] {
  const { wanted, names, texts, meant, roles } = view;
  const groups: HTMLElement[] = [];
  if (typeof names === 'object') {
    groups.push(...nameGroups(names.whole.slice(0, NAMES)), ...nameGroups(names.begun.slice(0, BEGUN), 'begins so'));
  }
  if (meant) {
    groups.push(headed('Did you mean', [question(meant.query)]));
    groups.push(...nameGroups(meant.names.slice(0, NAMES), 'spelt alike'));
  }
  const { label, queries } = insteadOf(view);
  const fewer = queries.map(({ query, articles }) => question(query, count(articles, 'article')));
  if (fewer.length > 0) groups.push(headed(label, fewer));
  if (typeof texts === 'object') groups.push(...articleGroups(texts, roles));
  const all = allOf(names, texts);
  if (all)
    groups.push(
      element('div', { role: 'presentation', class: 'group all' }, option({ href: searchAddress(wanted.query) }, all)),
    );
  return groups;
}

/** An option that asks something else. */
function question(query: string, found = ''): HTMLElement {
  const note = found ? [' ', element('span', { class: 'note' }, found)] : [];
  return option({ href: searchAddress(query), 'data-query': query }, element('span', {}, query), ...note);
}

function nameGroups(hits: readonly NameHit[], found = ''): HTMLElement[] {
  return byKind(hits).map(([kind, ofKind]) => {
    const options = ofKind.map((hit) =>
      option(
        { href: addressOf(hit.record.url) },
        ...nameOf(hit),
        ' ',
        element('span', { class: 'note' }, factsOf(hit)),
      ),
    );
    return headed(kind, options, found);
  });
}

function articleGroups(texts: TextHits, roles: View['roles']): HTMLElement[] {
  const { hits, queries, begun } = texts;
  return hits.slice(0, ARTICLES).map((hit, i) => {
    const { page, passages } = hit;
    const id = `article-${made++}`;
    const facts = element('span', { class: 'note' }, articleFacts(hit, roles).join(' · '));
    const title = option({ href: hitAddress(page, queries) }, element('b', { id }, ...wordsOf(hit.title)), ' ', facts);
    const sentences = passages
      .slice(0, PASSAGES)
      .map((one) => option({ class: 'sentence', href: hitAddress(page, queries, one.id) }, ...wordsOf(one.pieces)));
    // The heading is for the eye: what is heard is which article it is.
    const heading = element('p', { class: 'kind', 'aria-hidden': 'true' }, i === 0 ? 'Articles' : '');
    if (i === 0 && begun) heading.append(how('word begins so'));
    return group(heading, id, [title, ...sentences]);
  });
}

/** What the last option leads to. */
function allOf(names: View['names'], texts: View['texts']): string {
  const whole = typeof names === 'object' ? names.whole.length + names.begun.length : 0;
  const isCut = typeof names === 'object' && names.isCut;
  const articles = typeof texts === 'object' && texts.total > 0 && articleCount(texts);
  const found = [whole > 0 && nameCount(whole, isCut === true), articles].filter(Boolean);
  return found.length > 0 ? `All results: ${found.join(', ')}` : '';
}

function group(heading: HTMLElement, label: string, options: readonly HTMLElement[]): HTMLElement {
  const items = element('div', { role: 'presentation' }, ...options);
  return element('div', { role: 'group', 'aria-labelledby': label, class: 'group' }, heading, items);
}

/** Options under what they are. */
function headed(kind: string, options: readonly HTMLElement[], found = ''): HTMLElement {
  const id = `group-${made++}`;
  const heading = element('p', { class: 'kind', id }, kind);
  if (found) heading.append(how(found));
  return group(heading, id, options);
}

function how(words: string): HTMLElement {
  return element('span', { class: 'how' }, ` ${words}`);
}

/** A link that is an option: chosen from the field by arrow keys, opened in any way that a link can be. */
function option(attributes: Readonly<Record<string, string>>, ...content: (Node | string)[]): HTMLElement {
  const state = { id: `option-${made++}`, role: 'option', tabindex: '-1', 'aria-selected': 'false' };
  return element('a', { ...state, ...attributes }, ...content);
}
