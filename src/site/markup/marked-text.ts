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

function elementOf({ data: { hName, hProperties }, children }: Mark): string {
  let attributes = '';
  for (const [name, value] of Object.entries(hProperties))
    attributes += ` ${ATTRIBUTES[name] ?? name}="${quoted(typeof value === 'string' ? value : value.join(' '))}"`;
  return `<${hName}${attributes}>${markedText(children)}</${hName}>`;
}

/** Names of properties that are not those of their attributes. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  dateTime: 'datetime',
  dataEdtf: 'data-edtf',
};

const hexadecimal = (letter: string): string => `&#x${letter.charCodeAt(0).toString(16).toUpperCase()};`;

const escaped = (text: string): string => (/[<&]/.test(text) ? text.replace(/[<&]/g, hexadecimal) : text);

const quoted = (value: string): string => value.replace(/[\0"&'`]/g, hexadecimal);
