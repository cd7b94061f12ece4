import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../lexicon/cues.ts';
import { fold } from '../../text/fold.ts';
import { typeOf, type TokenType } from '../../text/tokens.ts';
import type { Gazetteer } from '../known/gazetteer.ts';
import { keyOf, type Node } from '../known/trie.ts';

/** What is true of a token's text wherever in the article it stands. */
export interface Lexeme {
  readonly id: number;
  readonly text: string;
  /** The same word in lower case: itself where it is. */
  readonly smallId: number;
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

/** Lexemes kept at most between two articles of a catalogue; those of one language share nearly all of theirs. */
const MOST_KEPT = 50_000;

/** Looks each word up in the tables once, however often and in however many articles it stands. */
export interface Lexicon {
  readonly lexemeOf: (token: string) => Lexeme;
  /** How many lexemes there are: every `id` is less. */
  readonly size: () => number;
}

const perGazetteer = new WeakMap<Gazetteer, Lexicon>();

/** The lexicon for one more article: that of the articles before, or a new one where it has grown too large. */
export function lexiconOf(gazetteer: Gazetteer): Lexicon {
  const known = perGazetteer.get(gazetteer);
  if (known && known.size() < MOST_KEPT) return known;
  const made = newLexicon(gazetteer);
  perGazetteer.set(gazetteer, made);
  return made;
}

function newLexicon(gazetteer: Gazetteer): Lexicon {
  const known = new Map<string, Lexeme>();
  const lexemeOf = (token: string): Lexeme => {
    const found = known.get(token);
    if (found) return found;
    const lower = token.toLowerCase();
    const small = lower === token ? undefined : lexemeOf(lower);
    const lexeme = toLexeme(token, gazetteer, known.size, small);
    known.set(token, lexeme);
    return lexeme;
  };
  return { lexemeOf, size: () => known.size };
}

function toLexeme(text: string, gazetteer: Gazetteer, id: number, small: Lexeme | undefined): Lexeme {
  const type = typeOf(text);
  const isWord = type === 'word';
  const folded = fold(text);
  const lower = text.toLowerCase();
  const cap = isWord && UPPER.test(text);
  const key = keyOf(folded);
  const isSmall = isWord && !cap && text === lower;
  const functional = FUNCTION_WORDS.has(folded);
  return {
    id,
    text,
    smallId: small?.id ?? id,
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
