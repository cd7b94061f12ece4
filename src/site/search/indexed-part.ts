import { Parser } from 'htmlparser2';

/** Elements within a line: to the index they are nothing, unless they can be pointed at. */
const WITHIN_A_LINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'mark', 'small', 'span', 'strong', 'time']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const [BODY, IGNORED, FIELD] = ['data-pagefind-body', 'data-pagefind-ignore', 'data-pagefind-meta'] as const;

/** An element on the way from the page's root to where the parser is. */
interface Open {
  /** What of it goes into the index: nothing outside of the body and where all is ignored, fields alone where the text is. */
  readonly gives: 'nothing' | 'fields' | 'text';
  readonly isField: boolean;
  readonly isWritten: boolean;
}

const OUTSIDE: Open = { gives: 'nothing', isField: false, isWritten: false };

type Attributes = Readonly<Record<string, string>>;

/**
 * As much of an article's page as Pagefind makes its index from: the text without its links and marks, what can be pointed at,
 * and the fields, but no picture. The index is that of the whole page, which is ten times as long and takes ten times as long to read.
 */
export function indexedPart(html: string): string {
  const parts: string[] = [];
  const opened: Open[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = open(opened.at(-1) ?? OUTSIDE, name, attributes);
        opened.push(element);
        if (element.isWritten) parts.push(startTag(name, attributes, element));
      },
      ontext(text) {
        const { gives, isField } = opened.at(-1) ?? OUTSIDE;
        if (gives === 'text' || isField) parts.push(text);
      },
      onclosetag(name) {
        if (opened.pop()?.isWritten && !VOID.has(name)) parts.push(`</${name}>`);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return `<html><body>${parts.join('')}</body></html>`;
}

function open(parent: Open, name: string, attributes: Attributes): Open {
  const gives = givenBy(parent, attributes);
  const isField = FIELD in attributes && gives !== 'nothing';
  const isPlain = WITHIN_A_LINE.has(name) && !('id' in attributes) && !(IGNORED in attributes);
  return { gives, isField: isField || parent.isField, isWritten: isField || (gives === 'text' && !isPlain) };
}

function givenBy({ gives }: Open, attributes: Attributes): Open['gives'] {
  if (BODY in attributes) return 'text';
  if (attributes[IGNORED] === 'all') return 'nothing';
  return IGNORED in attributes && gives === 'text' ? 'fields' : gives;
}

function startTag(name: string, attributes: Attributes, { gives }: Open): string {
  const told = Object.entries(attributes).filter(([key]) => key === 'id' || key === BODY || key === FIELD);
  const written = gives === 'fields' ? [...told, [IGNORED, 'index'] as const] : told;
  return `<${[name, ...written.map(([key, value]) => `${key}="${value.replaceAll('"', '&quot;')}"`)].join(' ')}>`;
}
