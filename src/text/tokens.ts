import type { Span } from '../model.ts';

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
const PATTERN = new RegExp(`${INITIALS}|${WORD}|${NUMBER}|${POSSESSIVE}|[^\\s]`, 'gu');
const WORD_START = /^[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const NUMBER_START = /^\d/;

/**
 * Tokens of `text` within `span`. Hyphens and the border between letters and digits separate tokens, so that
 * "S-400", "S400" and "S 400" are the same words; `joined` keeps the difference.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const { 0: token, index } of text.slice(span.start, span.end).matchAll(PATTERN)) {
    const start = span.start + index;
    const end = start + token.length;
    tokens.push({ start, end, text: token, type: typeOf(token), joined: start === last });
    last = end;
  }
  return tokens;
}

/** A token's first character tells; asking it is much cheaper than a named group for each type. */
function typeOf(token: string): TokenType {
  if (WORD_START.test(token)) return 'word';
  return NUMBER_START.test(token) ? 'number' : 'mark';
}

const HYPHENS = '-‐‑–';

export const isHyphen = ({ text }: Pick<Token, 'text'>): boolean => text.length === 1 && HYPHENS.includes(text);
