import type { PhrasingContent } from 'mdast';
import type { Wrapper } from '../../extract/mark.ts';

/** What stands for an element in marked text. */
interface Mark {
  readonly data: { readonly hName: string; readonly hProperties: Wrapper['properties'] };
  readonly children: readonly PhrasingContent[];
}

/**
 * Marked text as HTML, as rehype would write it. That would make a second tree first and look up each attribute, which takes
 * longer than to find what is marked.
 */
export function markedText(nodes: readonly PhrasingContent[]): string {
  let html = '';
  for (const node of nodes) html += node.type === 'text' ? escaped(node.value) : elementOf(node as unknown as Mark);
  return html;
}

function elementOf({ data: { hName: tag, hProperties: properties }, children }: Mark): string {
  const wrapper = { tag, properties };
  return `${openingOf(wrapper)}${markedText(children)}${closingOf(wrapper)}`;
}

/** The tag that begins an element, and the one that ends it. */
export function openingOf({ tag, properties }: Wrapper): string {
  let opening = `<${tag}`;
  for (const name in properties) {
    const value = properties[name]!;
    opening += ` ${ATTRIBUTES[name] ?? name}="${quoted(typeof value === 'string' ? value : value.join(' '))}"`;
  }
  return `${opening}>`;
}

export const closingOf = ({ tag }: Wrapper): string => `</${tag}>`;

/** Names of properties that are not those of their attributes. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  dateTime: 'datetime',
  dataEdtf: 'data-edtf',
};

const hexadecimal = (letter: string): string => `&#x${letter.charCodeAt(0).toString(16).toUpperCase()};`;

/** Text as it stands between tags. */
export const escaped = (text: string): string => (/[<&]/.test(text) ? text.replace(/[<&]/g, hexadecimal) : text);

const quoted = (value: string): string => (/[\0"&'`]/.test(value) ? value.replace(/[\0"&'`]/g, hexadecimal) : value);
