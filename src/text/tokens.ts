import type { Span } from '../model.ts';
import { isSpace } from './spaces.ts';

/** `word` letters, `number` digits with inner separators, `mark` one punctuation character or a possessive `'s`. */
export type TokenType = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly text: string;
  readonly type: TokenType;
  /** True when no white space lies between this token and the one before it. */
  readonly joined: boolean;
}

const INITIALS = String.raw`\p{Lu}(?:\.\p{Lu}\b)+\.?`;
const WORD = String.raw`[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*`;
const NUMBER = String.raw`\d+(?:[.,:/]\d+)*`;
const POSSESSIVE = String.raw`['’ʼ][sS](?![\p{L}\p{M}])`;
const TOKEN = new RegExp(`${INITIALS}|${WORD}|${NUMBER}|${POSSESSIVE}|[^\\s]`, 'uy');
const WORD_START = /^[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;

/**
 * Tokens of `text` within `span`. Hyphens and the border between letters and digits separate tokens, so that
 * "S-400", "S400" and "S 400" are the same words; `joined` keeps the difference.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (let start = tokenStart(text, span.start, span.end); start < span.end;) {
    const end = tokenEnd(text, start, span.end);
    const token = text.slice(start, end);
    tokens.push({ start, end, text: token, type: typeOf(token), joined: start === tokens.at(-1)?.end });
    start = tokenStart(text, end, span.end);
  }
  return tokens;
}

/** What a character is to a token; the expression is asked about the others, and about apostrophes. */
const [OTHER, LETTER, DIGIT, SPACE, MARK, APOSTROPHE] = [0, 1, 2, 3, 4, 5];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  return character === "'" ? APOSTROPHE : MARK;
});
const ODD_MARKS = '–—“”';

function kindOf(code: number): number {
  if (code < 128) return KINDS[code]!;
  const character = String.fromCharCode(code);
  if (ODD_MARKS.includes(character)) return MARK;
  return isSpace(code) ? SPACE : OTHER;
}

/** The offset of the next token, for those who keep tokens in a form of their own; `end` where there is none. */
export function tokenStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && kindOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** Where the token that begins at an offset ends. Nearly all are told by their characters, the others by the expression. */
export function tokenEnd(text: string, start: number, end: number): number {
  const kind = kindOf(text.charCodeAt(start));
  if (kind === MARK) return start + 1;
  if (kind === DIGIT) return numberEnd(text, start, end);
  return kind === LETTER ? wordEnd(text, start, end) : oddTokenEnd(text, start, end);
}

/** Plain letters, unless what comes next may go on with the word: another letter, an apostrophe, the stop of initials. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  let kind: number = SPACE;
  while (at < end && (kind = kindOf(text.charCodeAt(at))) === LETTER) at++;
  if (at === end) return at;
  const goesOn = kind === OTHER || kind === APOSTROPHE || (at === start + 1 && text[at] === '.');
  return goesOn ? oddTokenEnd(text, start, end) : at;
}

/** Digits, and those behind one separator. */
function numberEnd(text: string, start: number, end: number): number {
  const isDigit = (at: number): boolean => at < end && kindOf(text.charCodeAt(at)) === DIGIT;
  let at = start + 1;
  for (;;) {
    if (isDigit(at)) at++;
    else if (at < end && SEPARATORS.includes(text[at]!) && isDigit(at + 1)) at += 2;
    else return at;
  }
}

const SEPARATORS = '.,:/';

function oddTokenEnd(text: string, start: number, end: number): number {
  TOKEN.lastIndex = 0;
  return TOKEN.test(text.slice(start, end)) ? start + TOKEN.lastIndex : end;
}

/** A token's first character tells; asking it is much cheaper than a named group for each type. */
export function typeOf(token: string): TokenType {
  const kind = kindOf(token.charCodeAt(0));
  if (kind === OTHER) return WORD_START.test(token) ? 'word' : 'mark';
  return kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark';
}

const HYPHENS = '-‐‑–';

export const isHyphen = ({ text }: Pick<Token, 'text'>): boolean => text.length === 1 && HYPHENS.includes(text);
