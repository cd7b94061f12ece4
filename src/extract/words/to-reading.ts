import type { Article, Catalogue, Sentence } from '../../model.ts';
import { tokenEnd, tokenStart } from '../../text/tokens.ts';
import { gazetteerOf } from '../known/gazetteer.ts';
import { CAP, COMMON_IN_LOWER, FUNCTIONAL, FUNCTIONAL_IN_LOWER, ORDINARY, SMALL, WORD } from './lexemes.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { looksOf } from './looks.ts';
import type { Reading } from './reading.ts';
import { COMMON, JOINED, OPENING, SHOUTED, Word } from './word.ts';

const OPENERS = '"\'“‘«„:•*([–—-';

/** Cuts an article into words once, for all finders. */
export function toReading(article: Article, catalogue: Catalogue): Reading {
  const { text, sentences } = article;
  const gazetteer = gazetteerOf(catalogue);
  const lexicon = lexiconOf(gazetteer);
  const tokens: Word[] = [];
  for (let i = 0; i < sentences.length; i++) addSentence(tokens, text, sentences[i]!, lexicon);
  const capitals = withCommon(tokens);
  return { article, text, sentences, tokens, bits: bitsOf(tokens), capitals, catalogue, gazetteer, answers: [] };
}

function addSentence(words: Word[], text: string, { start, end, index }: Sentence, { lexemeAt }: Lexicon): void {
  const from = words.length;
  let before: Word | undefined;
  for (let at = tokenStart(text, start, end); at < end; at = tokenStart(text, before.end, end)) {
    const lexeme = lexemeAt(text, at, tokenEnd(text, at, end));
    const joined = at === before?.end;
    const opening = (lexeme.bits & WORD) !== 0 && opens(before, joined, words.length - from);
    before = new Word(lexeme, at, index, (joined ? JOINED : 0) | (opening ? OPENING : 0));
    words.push(before);
  }
  if (isHeadline(words, from)) for (let i = from; i < words.length; i++) words[i]!.add(SHOUTED);
}

/** Articles read so far. */
let articles = 0;

/** Marks the common words and those like names, once all words of the article are met; the answer is where words with a capital are. */
function withCommon(words: readonly Word[]): number[] {
  const article = ++articles;
  for (let i = 0; i < words.length; i++) words[i]!.lexeme.metIn = article;
  const capitals: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if ((word.bits & WORD) === 0) continue;
    if ((word.bits & ORDINARY) !== 0 || (word.lexeme.small ?? word.lexeme).metIn === article) word.add(COMMON);
    if (!word.cap) continue;
    word.add(looksOf(word));
    capitals.push(i);
  }
  return capitals;
}

function bitsOf(words: readonly Word[]): Int32Array {
  const bits = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) bits[i] = words[i]!.bits;
  return bits;
}

/** True for the first word of a sentence and for one after an opening quotation mark, colon or bullet. */
function opens(before: Word | undefined, joined: boolean, i: number): boolean {
  if (!before) return true;
  if (before.type !== 'mark' || before.text.length > 1 || !OPENERS.includes(before.text)) return false;
  if (before.text === '-' || before.text === '–') return !before.joined && !joined;
  return before.text !== '(' || i === 1;
}

/** All capitals, or nearly every longer word with one, ordinary ones too: the capitals are the headline's. */
const isHeadline = (words: readonly Word[], from: number): boolean =>
  mayBeHeadline(words, from) && (isShouted(words, from) ?? hasCapitals(words, from));

/** Whether as many of the longer words have a capital as have none; sentences hardly ever do, and need not be listed. */
function mayBeHeadline(words: readonly Word[], from: number): boolean {
  let [small, capital] = [0, 0];
  for (let i = from; i < words.length; i++) {
    const { bits, start, end } = words[i]!;
    if (end - start <= 3) continue;
    if (bits & CAP) capital++;
    else if ((bits & (SMALL | FUNCTIONAL)) === SMALL) small++;
  }
  return small <= capital;
}

/** Where all words are in capitals, whether ordinary ones are among them. */
function isShouted(words: readonly Word[], from: number): boolean | undefined {
  let [letters, ordinary] = [0, false];
  for (let i = from; i < words.length; i++) {
    const { bits, text } = words[i]!;
    if ((bits & WORD) === 0) continue;
    if (text !== text.toUpperCase()) return undefined;
    letters++;
    ordinary ||= text.length > 3 && (bits & COMMON_IN_LOWER) !== 0;
  }
  return letters >= 3 ? ordinary : undefined;
}

function hasCapitals(words: readonly Word[], from: number): boolean {
  let [longer, capital, common] = [0, 0, 0];
  for (let i = from; i < words.length; i++) {
    const { bits, start, end } = words[i]!;
    if ((bits & WORD) === 0 || (bits & FUNCTIONAL_IN_LOWER) !== 0 || end - start <= 3) continue;
    longer++;
    if ((bits & CAP) === 0) continue;
    capital++;
    if (bits & COMMON_IN_LOWER) common++;
  }
  return longer >= 4 && capital / longer >= 0.85 && common / longer >= 0.4;
}
