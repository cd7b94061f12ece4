import { HTML_CHARACTERS, WINDOWS_1252 } from '../../lexicon/characters.ts';
import { matchesIn } from '../matches.ts';
import type { Edit } from './view.ts';

const REFERENCE = /&(?:#(?<decimal>\d{2,6})|#[xX](?<hex>[\da-fA-F]{2,6})|(?<name>[a-zA-Z]{2,6}));/g;
// The lead bytes of European letters and of typographic marks, as Windows-1252 shows them, with what may follow.
const FOLLOWERS = `[\\u0080-\\u00bf${[...WINDOWS_1252.keys()].join('')}]`;
const MISREAD = new RegExp(`[ÂÃÄÅ]${FOLLOWERS}|[âï]${FOLLOWERS}{2}`, 'g');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Characters that a copy has kept as their codes: "Ukraine&#8217;s", "R&amp;D", UTF-8 once read as Windows-1252 ("â€™"). */
export function findEncodedCharacters(text: string): Edit[] {
  const references = (text.includes('&') ? matchesIn(text, REFERENCE) : []).map((match) => ({
    ...placeOf(match),
    text: meant(match),
  }));
  const misread = matchesIn(text, MISREAD).map((match) => ({ ...placeOf(match), text: reread(match[0]) }));
  return [...references, ...misread].flatMap(({ text: by, ...place }) => (by === undefined ? [] : [{ ...place, text: by }])); // prettier-ignore
}

const placeOf = ({ 0: { length }, index }: RegExpExecArray) => ({ start: index, end: index + length });

function meant({ groups }: RegExpExecArray): string | undefined {
  const { decimal, hex, name } = groups ?? {};
  if (name !== undefined) return HTML_CHARACTERS.get(name);
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  const known = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return known ? String.fromCodePoint(code) : undefined;
}

/** The character whose UTF-8 bytes these are in Windows-1252; nothing where they are none. */
function reread(characters: string): string | undefined {
  const bytes = [...characters].map((char) => WINDOWS_1252.get(char) ?? char.charCodeAt(0));
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
