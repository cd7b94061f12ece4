import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/cues.ts';
import type { Article, Catalogue, Sentence } from '../../model.ts';
import { eachToken } from '../../text/tokens.ts';
import { gazetteerOf } from '../known/gazetteer.ts';
import { lexiconOf, type Lexeme } from './lexemes.ts';
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
  const lexicon = lexiconOf(gazetteer);
  const lines = sentences.map((sentence) => toLine(text, sentence, lexicon.lexemeOf));
  const met = new Uint8Array(lexicon.size());
  for (const { lexemes } of lines) for (const { id } of lexemes) met[id] = 1;
  const tokens: Word[] = [];
  for (const line of lines) addWords(tokens, line, met);
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

/** `met` tells by its id whether a lexeme stands in the article. */
function addWords(words: Word[], { sentence, starts, lexemes }: Line, met: Uint8Array): void {
  const shouted = isHeadline(lexemes);
  let before: Word | undefined;
  for (let i = 0; i < starts.length; i++) {
    const { text, type, folded, key, names, cap, upper, functional, calendar, ordinary, smallId } = lexemes[i]!;
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
      common: type === 'word' && (ordinary || met[smallId] === 1),
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
