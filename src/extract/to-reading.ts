import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/cues.ts';
import type { Article, Catalogue, Sentence } from '../model.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { gazetteerOf } from './gazetteer.ts';
import { lexicon, type Lexeme } from './lexemes.ts';
import type { Reading, Word } from './reading.ts';

const OPENERS = /^["'“‘«„:•*(\[–—-]$/u;

/** A sentence's tokens, each with what is true of its text anywhere. */
interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lexemes: readonly Lexeme[];
}

/** Cuts an article into words once, for all finders. */
export function toReading(article: Article, catalogue: Catalogue): Reading {
  const { text, sentences } = article;
  const gazetteer = gazetteerOf(catalogue);
  const lexemeOf = lexicon(gazetteer);
  const lines = sentences.map((sentence): Line => {
    const tokens = tokenize(text, sentence);
    return { sentence, tokens, lexemes: tokens.map(lexemeOf) };
  });
  const lower = new Set<string>();
  for (const { lexemes } of lines)
    for (const lexeme of lexemes) if (lexeme.isWord && !lexeme.cap) lower.add(lexeme.text);
  const tokens = lines.flatMap((line) => toWords(line, lower));
  return { article, text, sentences, tokens, catalogue, gazetteer };
}

function toWords({ sentence, tokens, lexemes }: Line, lower: ReadonlySet<string>): Word[] {
  const shouted = isHeadline(lexemes);
  return tokens.map(({ start, end, type, joined }, i) => {
    const { text, folded, key, names, cap, upper, functional, calendar, isWord, ordinary, lower: small } = lexemes[i]!;
    return {
      start,
      end,
      text,
      type,
      joined,
      sentence: sentence.index,
      folded,
      key,
      names,
      cap,
      upper,
      functional,
      calendar,
      opening: isWord && opens(tokens, i),
      shouted,
      common: isWord && (ordinary || lower.has(small)),
    };
  });
}

/** True for the first word of the tokens and for one after an opening quotation mark, colon or bullet. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.type !== 'mark' || !OPENERS.test(before.text)) return false;
  if (before.text === '-' || before.text === '–') return !before.joined && !tokens[i]!.joined;
  return before.text !== '(' || i === 1;
}

/** All capitals, or nearly every longer word with one, ordinary ones too: the capitals are the headline's. */
function isHeadline(lexemes: readonly Lexeme[]): boolean {
  const letters = lexemes.filter(({ isWord }) => isWord);
  if (letters.length >= 3 && letters.every(({ text }) => text === text.toUpperCase()))
    return letters.some(({ text, lower }) => text.length > 3 && COMMON_WORDS.has(lower));
  const words = letters.filter(({ text, lower }) => text.length > 3 && !FUNCTION_WORDS.has(lower));
  const capital = words.filter(({ cap }) => cap);
  if (words.length < 4 || capital.length / words.length < 0.85) return false;
  return capital.filter(({ lower }) => COMMON_WORDS.has(lower)).length / words.length >= 0.4;
}
