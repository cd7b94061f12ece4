import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/cues.ts';
import type { Article, Catalogue, Sentence } from '../model.ts';
import { eachToken } from '../text/tokens.ts';
import { gazetteerOf } from './gazetteer.ts';
import { lexiconFor, type Lexeme } from './lexemes.ts';
import type { Reading, Word } from './reading.ts';

const OPENERS = /^["'“‘«„:•*(\[–—-]$/u;

/** A sentence's tokens: where they start and what is true of their text anywhere. */
interface Line {
  readonly sentence: Sentence;
  readonly starts: readonly number[];
  readonly lexemes: readonly Lexeme[];
}

/** Cuts an article into words once, for all finders. */
export function toReading(article: Article, catalogue: Catalogue): Reading {
  const { text, sentences } = article;
  const gazetteer = gazetteerOf(catalogue);
  const { lexemeOf, all } = lexiconFor(gazetteer);
  const lines = sentences.map((sentence) => toLine(text, sentence, lexemeOf));
  const lower = new Set<string>();
  for (const { text: word, type, cap } of all()) if (type === 'word' && !cap) lower.add(word);
  const tokens: Word[] = [];
  for (const line of lines) addWords(tokens, line, lower);
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.cap) capitals.push(i);
  return { article, text, sentences, tokens, capitals, catalogue, gazetteer };
}

function toLine(text: string, sentence: Sentence, lexemeOf: (token: string) => Lexeme): Line {
  const starts: number[] = [];
  const lexemes: Lexeme[] = [];
  eachToken(text, sentence, (token, start) => {
    starts.push(start);
    lexemes.push(lexemeOf(token));
  });
  return { sentence, starts, lexemes };
}

function addWords(words: Word[], { sentence, starts, lexemes }: Line, lower: ReadonlySet<string>): void {
  const shouted = isHeadline(lexemes);
  let before: Word | undefined;
  for (let i = 0; i < starts.length; i++) {
    const { text, type, folded, key, names, cap, upper, functional, calendar, ordinary, lower: small } = lexemes[i]!;
    const start = starts[i]!;
    const joined = start === before?.end;
    before = {
      start,
      end: start + text.length,
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
      opening: type === 'word' && opens(before, joined, i),
      shouted,
      common: type === 'word' && (ordinary || lower.has(small)),
    };
    words.push(before);
  }
}

/** True for the first word of a sentence and for one after an opening quotation mark, colon or bullet. */
function opens(before: Word | undefined, joined: boolean, i: number): boolean {
  if (!before) return true;
  if (before.type !== 'mark' || !OPENERS.test(before.text)) return false;
  if (before.text === '-' || before.text === '–') return !before.joined && !joined;
  return before.text !== '(' || i === 1;
}

/** All capitals, or nearly every longer word with one, ordinary ones too: the capitals are the headline's. */
function isHeadline(lexemes: readonly Lexeme[]): boolean {
  const letters = lexemes.filter(({ type }) => type === 'word');
  if (letters.length >= 3 && letters.every(({ text }) => text === text.toUpperCase()))
    return letters.some(({ text, lower }) => text.length > 3 && COMMON_WORDS.has(lower));
  const words = letters.filter(({ text, lower }) => text.length > 3 && !FUNCTION_WORDS.has(lower));
  const capital = words.filter(({ cap }) => cap);
  if (words.length < 4 || capital.length / words.length < 0.85) return false;
  return capital.filter(({ lower }) => COMMON_WORDS.has(lower)).length / words.length >= 0.4;
}
