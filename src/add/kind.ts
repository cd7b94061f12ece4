import { decode } from '../ingest/index.ts';
import type { Refusal } from './found.ts';

/** Kinds of files that articles are taken out of. */
export type Kind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** Kinds by the endings of files. */
const ENDINGS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
};

/** The ending that the original of each kind is kept under; plain text is its own original. */
export const KEPT_AS: Readonly<Record<Kind, string | undefined>> = {
  text: undefined,
  markdown: '.md',
  html: '.html',
  docx: '.docx',
  pdf: '.pdf',
};

export const EXPECTED = 'an article as plain text, Markdown, HTML, .docx or .pdf';
const SAVE_AGAIN = 'save the article again as one of these';

/** Documents that are no archive of ours, by what their bytes hold. */
const ARCHIVES: readonly (readonly [sign: string, found: string, hint: string])[] = [
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text (.odt)', 'save it as .docx or plain text'],
  ['application/epub+zip', 'an e-book (.epub)', 'save the article alone, as plain text'],
  ['xl/workbook.xml', 'a spreadsheet (.xlsx)', 'save its text as plain text'],
  ['ppt/presentation.xml', 'a presentation (.pptx)', 'save its text as plain text'],
];
const SIGNS: readonly (readonly [sign: string, found: string, hint: string])[] = [
  ['{\\rtf', 'rich text (RTF)', 'save it as .docx or plain text'],
  [
    '\u00d0\u00cf\u0011\u00e0',
    'an old Microsoft Office file, or one with a password',
    'save it as .docx, without a password',
  ],
  ['bplist00', 'a web archive of Safari', 'save the page again as "Page Source" (.html)'],
];

/** Every page begins so, or nearly so; a declaration, comments and white space may come first. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const WEB_ARCHIVE = /^(?:from: |mime-version: |content-type: multipart\/related)/im;
/** Front matter or a heading, where no name tells. */
const MARKDOWN = /^(?:---\r?\n(?:[\w-]+:.*\r?\n)+---\r?\n|#{1,3} \S)/;

/** What a name tells by its ending. */
export function kindByName(name: string): Kind | undefined {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** The kind of a file, by its bytes first and its name second: names lie more often. */
export function kindOf(bytes: Uint8Array, name: string): { readonly kind: Kind } | Refusal {
  const head = latin1(bytes.subarray(0, 1024));
  if (bytes.length === 0) return refuse('an empty file', 'save the article again');
  if (/^\s*%PDF-/.test(head)) return { kind: 'pdf' };
  if (head.startsWith('PK\u0003\u0004')) return kindOfArchive(bytes);
  const sign = SIGNS.find(([start]) => head.startsWith(start));
  if (sign) return refuse(sign[1], sign[2]);
  const start = beginning(bytes);
  if (PAGE.test(start)) return { kind: 'html' };
  if (WEB_ARCHIVE.test(head) && /multipart\/related/i.test(head))
    return refuse('a web archive (.mhtml)', 'save the page again as "web page, HTML only"');
  const named = kindByName(name);
  if (named === 'pdf' || named === 'docx') return wronglyNamed(bytes, named);
  if (named === 'html') return isText(bytes) ? { kind: 'html' } : notText(bytes);
  if (named === undefined && MARKDOWN.test(start)) return { kind: 'markdown' };
  return { kind: named ?? 'text' };
}

const refuse = (found: string, hint: string): Refusal => ({ expected: EXPECTED, found, hint });

/** A file that is not what its ending says: text, or what else it is. */
function wronglyNamed(bytes: Uint8Array, named: Kind): { readonly kind: Kind } | Refusal {
  return isText(bytes) ? refuse(`plain text named .${named}`, 'give it the ending .txt') : notText(bytes);
}

function kindOfArchive(bytes: Uint8Array): { readonly kind: Kind } | Refusal {
  const text = latin1(bytes);
  if (text.includes('word/document.xml')) return { kind: 'docx' };
  const found = ARCHIVES.find(([sign]) => text.includes(sign));
  return found ? refuse(found[1], found[2]) : refuse('a ZIP archive', 'unpack it and add the files in it');
}

const isText = (bytes: Uint8Array): boolean => decode(bytes).ok;

function notText(bytes: Uint8Array): Refusal {
  const decoded = decode(bytes);
  return refuse(decoded.ok ? 'plain text' : decoded.found, SAVE_AGAIN);
}

/** The beginning as text, whichever of the encodings it is in. */
function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
