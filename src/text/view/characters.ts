import { LOOKALIKES, SAME_TO_READERS } from '../../lexicon/characters.ts';
import { matchesIn } from '../matches.ts';
import type { Edit } from './view.ts';

// Printable ASCII, the letters of the commonest alphabets and the commonest marks are left out: they stand for themselves.
const ODD =
  /[\ud800-\udbff][\udc00-\udfff]|[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u0131\u0134-\u02b8\u0370-\u05ff–—‘’‚“”„…€]/g;
const INVISIBLE = /^[\p{Cf}\p{Cc}\u034f\ufe00-\ufe0f]$/u;
const MARK = /^\p{M}$/u;
const FOREIGN = `[${[...LOOKALIKES.keys()].join('')}]`;
const LOOKALIKE = new RegExp(FOREIGN, 'gu');
const HAS_LOOKALIKE = new RegExp(FOREIGN, 'u');
const MIXED = new RegExp(`[A-Za-z]${FOREIGN}|${FOREIGN}[A-Za-z]`);
const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * Characters that a reader does not see, gone; those that look like another, as that one: soft hyphens, marks of
 * direction, spaces and hyphens of all kinds, ligatures, full-width letters, accents apart from their letters, a
 * Cyrillic "е" in a Latin word.
 */
export function findOddCharacters(text: string): Edit[] {
  const edits = matchesIn(text, ODD).flatMap(({ 0: char, index }) => editOf(text, char, index));
  const lookalikes = HAS_LOOKALIKE.test(text) && MIXED.test(text) ? lookalikesIn(text) : [];
  return [...edits, ...lookalikes];
}

function editOf(text: string, char: string, start: number): Edit[] {
  const end = start + char.length;
  if (char === '\r' && text[end] === '\n') return [{ start, end, text: '' }];
  const same = SAME_TO_READERS.get(char);
  if (same !== undefined) return [{ start, end, text: same }];
  if (char === '\u00ad') return [{ start, end: end + brokenLine(text, end), text: '' }];
  if (INVISIBLE.test(char)) return [{ start, end, text: '' }];
  if (MARK.test(char)) return composed(text, start);
  const wide = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u.test(char) ? char.normalize('NFKC') : char;
  return wide === char ? [] : [{ start, end, text: wide }];
}

/** A soft hyphen at the end of a line has broken a word: the line end goes with it. */
function brokenLine(text: string, at: number): number {
  return /^[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*(?=\p{Ll})/u.exec(text.slice(at, at + 20))?.[0].length ?? 0;
}

/** A letter and the accents after it as the one character that Unicode has for them. */
function composed(text: string, mark: number): Edit[] {
  if (mark === 0 || MARK.test(text[mark - 1]!)) return [];
  const marks = /^\p{M}+/u.exec(text.slice(mark, mark + 8))![0];
  const [start, end] = [mark - 1, mark + marks.length];
  const whole = text.slice(start, end);
  const one = whole.normalize('NFC');
  return one.length < whole.length ? [{ start, end, text: one }] : [];
}

/** Words of Latin letters and of ones that only look it. */
function lookalikesIn(text: string): Edit[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
    const rest = [...word].filter((letter) => !LOOKALIKES.has(letter));
    if (rest.length === word.length || !rest.every((letter) => /\p{Script=Latin}/u.test(letter))) return [];
    if (rest.length === 0) return [];
    return [...word.matchAll(LOOKALIKE)].map(({ 0: letter, index: at }) => ({
      start: index + at,
      end: index + at + letter.length,
      text: LOOKALIKES.get(letter)!,
    }));
  });
}
