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
const TOKEN = new RegExp(`${INITIALS}|${WORD}|${NUMBER}|${POSSESSIVE}|[^\\s]`, 'uy');
/** Most tokens: what the general expression would find as well, found faster. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,;:)-])/y;
const SPACE = /\s+/y;
const WORD_START = /^[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const NUMBER_START = /^\d/;

/**
 * Tokens of `text` within `span`. Hyphens and the border between letters and digits separate tokens, so that
 * "S-400", "S400" and "S 400" are the same words; `joined` keeps the difference.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  eachToken(text, span, (token, start) => {
    const end = start + token.length;
    tokens.push({ start, end, text: token, type: typeOf(token), joined: start === tokens.at(-1)?.end });
  });
  return tokens;
}

/** Calls back with the text and the offset of each token, for those who keep tokens in a form of their own. */
export function eachToken(text: string, { start, end }: Span, found: (token: string, start: number) => void): void {
  const part = text.slice(start, end);
  for (let at = 0; at < part.length;) {
    const from = endOf(SPACE, part, at) ?? at;
    const to = endOf(PLAIN_WORD, part, from) ?? endOf(TOKEN, part, from);
    if (to === undefined) return;
    found(part.slice(from, to), start + from);
    at = to;
  }
}

/** Where a match of a sticky expression that begins at an offset ends; without the match objects of `matchAll`. */
function endOf(sticky: RegExp, text: string, from: number): number | undefined {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

/** A token's first character tells; asking it is much cheaper than a named group for each type. */
export function typeOf(token: string): TokenType {
  if (WORD_START.test(token)) return 'word';
  return NUMBER_START.test(token) ? 'number' : 'mark';
}

const HYPHENS = '-‐‑–';

export const isHyphen = ({ text }: Pick<Token, 'text'>): boolean => text.length === 1 && HYPHENS.includes(text);
