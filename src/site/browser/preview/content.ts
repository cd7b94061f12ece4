import type { DateRecord, NameRecord, RoleRecord, SentenceRecord } from '../../previews/records.ts';
import { count, mentionCount } from '../../words.ts';
import { element } from '../page/elements.ts';
import { addressOf } from '../page/load.ts';
import type { Found } from './records.ts';

/** What a preview shows; every word of it goes in as text. */
export interface Content {
  /** The style of its kind, which gives the hue. */
  readonly kind: string;
  readonly nodes: readonly Node[];
}

/** Ids of the part that describes the mention to a screen reader, all but the sentences, and of what names the preview. */
export const GIST = 'preview-gist';
export const NAME = 'preview-name';

export function contentOf(found: NonNullable<Found>, mention: HTMLAnchorElement): Content {
  return 'name' in found ? ofName(found.name, mention) : ofDate(found.date, mention);
}

/** While the data are on their way, or where there are none. */
export function bare(words: string, mention: HTMLAnchorElement): Content {
  return { kind: '', nodes: [gist(title(mention.textContent, mention), element('p', { class: 'note' }, words))] };
}

function ofName(record: NameRecord, mention: HTMLAnchorElement): Content {
  const { kind, label, name, role, catalogue, elsewhere } = record;
  const meant = mention.classList.contains('reference') && `“${mention.textContent}” is taken to mean`;
  const nodes: Node[] = [
    gist(
      kindLine(kind, label),
      ...(meant ? [element('p', { class: 'note' }, meant)] : []),
      title(name, mention),
      ...(role ? [roleLine(role)] : []),
      element('p', { class: 'note' }, extent(record)),
      ...(catalogue
        ? [
            element(
              'p',
              { class: 'preview-catalogue' },
              element('span', { class: 'kind' }, 'From the catalogue'),
              ' ',
              catalogue,
            ),
          ]
        : []),
    ),
  ];
  if (elsewhere) {
    const list = element('ul', {}, ...elsewhere.map(sentenceItem));
    nodes.push(element('p', { class: 'kind preview-elsewhere' }, 'In other articles'), list);
  }
  return { kind, nodes };
}

function ofDate({ words, value, why, status }: DateRecord, mention: HTMLAnchorElement): Content {
  const nodes = [
    kindLine('date', 'date'),
    element('p', { class: 'preview-words', id: NAME }, `“${words}”`),
    ...(value ? [element('p', { class: 'preview-value' }, value)] : []),
    element('p', { class: 'note' }, why),
    ...(status ? [element('p', { class: 'note' }, status)] : []),
  ];
  const link = element('a', { href: mention.href }, status ? 'On the timeline' : 'The note beside the text');
  return { kind: 'date', nodes: [gist(...nodes), element('p', { class: 'preview-on' }, link)] };
}

function gist(...nodes: readonly Node[]): HTMLElement {
  return element('div', { id: GIST }, ...nodes);
}

function kindLine(kind: string, label: string): HTMLElement {
  return element('p', { class: 'kind' }, element('span', { class: `glyph ${kind}`, 'aria-hidden': 'true' }), label);
}

function title(name: string, mention: HTMLAnchorElement): HTMLElement {
  return element('p', { class: 'preview-name', id: NAME }, element('a', { href: mention.href }, name));
}

function roleLine({ title, asOf, path }: RoleRecord): HTMLElement {
  const when = asOf && path ? element('a', { href: addressOf(path) }, `as of ${asOf}`) : 'in this article';
  return element('p', { class: 'preview-role' }, title, ' ', element('span', { class: 'note' }, when));
}

function extent({ mentions, articles }: NameRecord): string {
  return articles === 1 ? `${count(mentions, 'mention')}, in this article only` : mentionCount(mentions, articles);
}

function sentenceItem({ path, when, outlet, title, language, pieces }: SentenceRecord): HTMLElement {
  const words = pieces.map((piece) => (typeof piece === 'string' ? piece : element('mark', {}, ...piece)));
  const source = element('a', { href: addressOf(path) }, [when, outlet].filter(Boolean).join(', '));
  source.append(element('span', { class: 'unseen' }, `: ${title}`));
  return element(
    'li',
    {},
    element('p', { class: 'preview-sentence', lang: language }, ...words),
    element('p', { class: 'note' }, source),
  );
}
