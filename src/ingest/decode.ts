/** The encodings that saved articles come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file, without its byte order mark, or why the bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly found: string; readonly hint: string };

const SAVE = 'save the article as plain text in UTF-8';
const REMOVE = 'write the article into it or remove it';

/** First bytes of files that are often saved in place of plain text. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive (a .docx, .odt or .epub file is one)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Microsoft Office file'],
  ['{\\rtf', 'a rich text (RTF) file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
];

// Tab, line ends (U+0085 is one) and form feed occur in text, other control characters do not.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/**
 * Decodes an article's bytes: UTF-8 with or without a byte order mark, UTF-16 with one, otherwise Windows-1252.
 * The text is what follows the mark, verbatim; line ends stay as they are. Refused are files without anything to
 * read, binary files, and damaged UTF-8 or UTF-16, which would silently turn into other letters.
 */
export function decode(bytes: Uint8Array): Decoded {
  const signature = signatureOf(bytes);
  if (signature !== undefined) return refuse(signature, SAVE);
  const { encoding, text } = textOf(bytes);
  if (text === undefined)
    return refuse(`damaged ${encoding.slice(0, 6).toUpperCase()}${placeOf(bytes, encoding)}`, SAVE);
  if (text.includes('\0')) return refuse(nulsIn(bytes), SAVE);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > Math.max(2, text.length / 200)) return refuse(`a binary file (${controls} control characters)`, SAVE);
  if (text === '') return refuse('an empty file', REMOVE);
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('a file without a letter or digit in it', REMOVE);
  return { ok: true, text, encoding };
}

function refuse(found: string, hint: string): Decoded {
  return { ok: false, found, hint };
}

function signatureOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}

function textOf(bytes: Uint8Array): { encoding: Encoding; text: string | undefined } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', text: strictly('utf-16le', bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', text: strictly('utf-16be', bytes) };
  const text = strictly('utf-8', bytes);
  if (text !== undefined || isMostlyUtf8(bytes)) return { encoding: 'utf-8', text };
  return { encoding: 'windows-1252', text: new TextDecoder('windows-1252').decode(bytes) };
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1252 text hardly ever holds well-formed UTF-8 sequences; a damaged UTF-8 file is full of them. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const bad = lenient.match(/\ufffd/g)?.length ?? 0;
  const good = lenient.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return good > 0 && good >= bad;
}

function placeOf(bytes: Uint8Array, encoding: Encoding): string {
  const before = new TextDecoder(encoding).decode(bytes).split('\ufffd')[0]!;
  return ` (line ${before.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length})`;
}

function nulsIn(bytes: Uint8Array): string {
  const nuls = bytes.filter((byte) => byte === 0).length;
  return nuls > bytes.length / 4 && nuls < (bytes.length * 3) / 5
    ? 'zero bytes, as in UTF-16 without a byte order mark'
    : 'a binary file (it has zero bytes)';
}
