import { decode } from '../../ingest/index.ts';
import type { Refusal } from '../found.ts';

/** `<meta charset=…>`, the older `<meta http-equiv content="…; charset=…">`, and the XML declaration. */
const DECLARED =
  /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})/i;
/** Browsers look no further. */
const DECLARED_WITHIN = 4096;

/**
 * The markup of a page, by its byte order mark, by the charset that it declares, or as any text is read. Browsers declare the
 * charset that a page had and often save it in UTF-8: what is UTF-8 throughout is read so.
 */
export function decodePage(bytes: Uint8Array): { readonly text: string } | Refusal {
  const marked = /^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/.test(String.fromCharCode(...bytes.subarray(0, 3)));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const text = marked ? undefined : (readAs('utf-8', bytes, true) ?? readAs(meta ?? xml, bytes, false));
  if (text !== undefined) return binary(text) ?? { text };
  const decoded = decode(bytes);
  if (decoded.ok) return { text: decoded.text };
  return { expected: 'a web page', found: decoded.found, hint: 'save the page again from the browser' };
}

/** Text in an encoding; undefined where the bytes are none in it, or nobody knows it. A page cannot declare UTF-16 in its own letters. */
function readAs(charset: string | undefined, bytes: Uint8Array, fatal: boolean): string | undefined {
  if (charset === undefined || /^utf-?(?:8|16)/i.test(charset) !== fatal) return undefined;
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function binary(text: string): Refusal | undefined {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (controls <= Math.max(2, text.length / 200)) return undefined;
  const found = `a binary file (${controls} control characters)`;
  return { expected: 'a web page', found, hint: 'save the page again from the browser' };
}
