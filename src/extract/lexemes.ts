import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../lexicon/cues.ts';
import { fold } from '../text/fold.ts';
import { typeOf, type TokenType } from '../text/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { keyOf, type Node } from './trie.ts';

/** What is true of a token's text wherever in the article it stands. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly key: string;
  readonly names: Node | undefined;
  readonly type: TokenType;
  readonly cap: boolean;
  readonly upper: boolean;
  readonly functional: boolean;
  readonly calendar: boolean;
  /** An ordinary or a function word by the tables, or one that stands in lower case. */
  readonly ordinary: boolean;
}

const UPPER = /^\p{Lu}/u;
const ALL_UPPER = /^(?=(?:.*\p{Lu}){2})[^\p{Ll}]+$/u;

/** The lexemes of one article; a text has far fewer of them than tokens, so that each is looked up in the tables once. */
export interface Lexicon {
  readonly lexemeOf: (token: string) => Lexeme;
  /** Those met so far. */
  readonly all: () => Iterable<Lexeme>;
}

export function lexiconFor(gazetteer: Gazetteer): Lexicon {
  const known = new Map<string, Lexeme>();
  const lexemeOf = (token: string): Lexeme => {
    const found = known.get(token);
    if (found) return found;
    const lexeme = toLexeme(token, gazetteer);
    known.set(token, lexeme);
    return lexeme;
  };
  return { lexemeOf, all: () => known.values() };
}

function toLexeme(text: string, gazetteer: Gazetteer): Lexeme {
  const type = typeOf(text);
  const isWord = type === 'word';
  const folded = fold(text);
  const lower = text.toLowerCase();
  const cap = isWord && UPPER.test(text);
  const key = keyOf(folded);
  const isSmall = isWord && !cap && text === lower;
  const functional = FUNCTION_WORDS.has(folded);
  return {
    text,
    lower,
    folded,
    key,
    names: (cap ? gazetteer.names : gazetteer.small).next?.get(key),
    type,
    cap,
    upper: isWord && (cap || text !== lower) && ALL_UPPER.test(text),
    functional,
    calendar: CALENDAR_WORDS.has(folded),
    ordinary: isWord && (functional || isSmall || COMMON_WORDS.has(folded)),
  };
}
