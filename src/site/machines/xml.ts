import XMLBuilder from 'fast-xml-builder';
import { plain } from './plain.ts';

/** An element's content: text, or elements by name; `@name` is an attribute, `#text` the text beside attributes. */
export type Xml = string | { readonly [name: string]: Xml | readonly Xml[] | undefined };

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  format: true,
  indentBy: ' ',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** An XML document of one element, its texts cleaned of what XML cannot hold. */
export function xmlDocument(name: string, content: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [name]: cleaned(content) })}`;
}

function cleaned(content: Xml): Xml {
  if (typeof content === 'string') return plain(content);
  const parts = Object.entries(content).flatMap(([name, value]): [string, Xml | readonly Xml[]][] => {
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? value.map(cleaned) : cleaned(value as Xml)]];
  });
  return Object.fromEntries(parts);
}

/** An answer with such a document. */
export function xmlResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
