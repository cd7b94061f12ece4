import type { Token, TokenType } from '../../text/tokens.ts';
import type { Node } from '../known/trie.ts';
import { CALENDAR, CAP, DEMONYM, FUNCTIONAL, HYPHEN, NUMBER, SURNAME, UPPER, WORD, type Lexeme } from './lexemes.ts';

/** What is true of a token where it stands, as bits beside those of its lexeme. */
export const JOINED = 1 << 20;
export const OPENING = 1 << 21;
export const SHOUTED = 1 << 22;
export const COMMON = 1 << 23;
/** What `looksLikeName` and `goesOnName` say of it: rules ask so often that each word is told once. */
export const LOOKS_LIKE_NAME = 1 << 24;
export const GOES_ON_NAME = 1 << 25;

/**
 * A token with what every finder asks about it. All that is true or false is a bit of one number, and what is true of the text
 * anywhere is left to its lexeme: a word fits into one line of the processor's cache, and rules walk past most words without
 * looking at another. Together with `WordList` this took a tenth off the time of all.
 */
export class Word implements Token {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  /** `Sentence.index`. */
  readonly sentence: number;
  /** What is true of it, by the constants here and in `lexemes.ts`; complete once the article is read. */
  bits: number;

  constructor(lexeme: Lexeme, start: number, sentence: number, standing: number) {
    this.lexeme = lexeme;
    this.start = start;
    this.end = start + lexeme.text.length;
    this.sentence = sentence;
    this.bits = lexeme.bits | standing;
  }

  /** For the reader of the article alone, who knows some things only at the end of a sentence or of the text. */
  add(bits: number): void {
    this.bits |= bits;
  }

  get text(): string {
    return this.lexeme.text;
  }

  get type(): TokenType {
    return (this.bits & WORD) !== 0 ? 'word' : (this.bits & NUMBER) !== 0 ? 'number' : 'mark';
  }

  /** True when no white space lies between this token and the one before it. */
  get joined(): boolean {
    return (this.bits & JOINED) !== 0;
  }

  /** Lower case, without accents, as compared with tables. */
  get folded(): string {
    return this.lexeme.folded;
  }

  /** As compared with the catalogue: folded, dotted initials without their dots. */
  get key(): string {
    return this.lexeme.key;
  }

  /** The names of the catalogue that begin with it. */
  get names(): Node | undefined {
    return this.lexeme.names;
  }

  get hyphen(): boolean {
    return (this.bits & HYPHEN) !== 0;
  }

  /** Begins with a capital letter. */
  get cap(): boolean {
    return (this.bits & CAP) !== 0;
  }

  /** At least two letters, all capitals. */
  get upper(): boolean {
    return (this.bits & UPPER) !== 0;
  }

  /** A function word or another that opens no name, by the table. */
  get functional(): boolean {
    return (this.bits & FUNCTIONAL) !== 0;
  }

  /** A month, weekday or feast. */
  get calendar(): boolean {
    return (this.bits & CALENDAR) !== 0;
  }

  /** Opens its sentence, or a quotation or clause after a colon within it: its capital says little. */
  get opening(): boolean {
    return (this.bits & OPENING) !== 0;
  }

  /** Stands in a headline in which (almost) every word has a capital: its capital says little. */
  get shouted(): boolean {
    return (this.bits & SHOUTED) !== 0;
  }

  /** An ordinary word, by the tables or because the article also writes it in lower case. */
  get common(): boolean {
    return (this.bits & COMMON) !== 0;
  }

  /** An adjective of a place or one of its inhabitants ("Dutch", "Russians"). */
  get demonym(): boolean {
    return (this.bits & DEMONYM) !== 0;
  }

  /** With a capital, the surname of somebody whom the catalogue knows. */
  get surname(): boolean {
    return (this.bits & SURNAME) !== 0;
  }
}
