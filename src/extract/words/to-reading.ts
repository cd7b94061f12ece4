import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/cues.ts';
import type { Article, Catalogue, Sentence } from '../../model.ts';
import { tokenEnd, tokenStart } from '../../text/tokens.ts';
import { gazetteerOf } from '../known/gazetteer.ts';
import { CAP, FUNCTIONAL, ORDINARY, SMALL, WORD, type Lexeme } from './lexemes.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
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
  const capitals = withCommon(tokens, lexicon);
  return { article, text, sentences, tokens, capitals, catalogue, gazetteer };
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

/** Marks the common words, once all words of the article are met; the answer is where words with a capital are. */
function withCommon(words: readonly Word[], lexicon: Lexicon): number[] {
  const isMet = lexicon.meet(words);
  const capitals: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if ((word.bits & WORD) === 0) continue;
    if ((word.bits & ORDINARY) !== 0 || isMet(word.lexeme.smallId)) word.add(COMMON);
    if (word.cap) capitals.push(i);
  }
  return capitals;
}

/** True for the first word of a sentence and for one after an opening quotation mark, colon or bullet. */
function opens(before: Word | undefined, joined: boolean, i: number): boolean {
  if (!before) return true;
  if (before.type !== 'mark' || before.text.length > 1 || !OPENERS.includes(before.text)) return false;
  if (before.text === '-' || before.text === '–') return !before.joined && !joined;
  return before.text !== '(' || i === 1;
}

/** All capitals, or nearly every longer word with one, ordinary ones too: the capitals are the headline's. */
function isHeadline(words: readonly Word[], from: number): boolean {
  return (
    mayBeHeadline(words, from) &&
    hasCapitals(words.slice(from).flatMap(({ bits, lexeme }) => (bits & WORD ? [lexeme] : [])))
  );
}

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

function hasCapitals(letters: readonly Lexeme[]): boolean {
  if (letters.length >= 3 && letters.every(({ text }) => text === text.toUpperCase()))
    return letters.some(({ text, lower }) => text.length > 3 && COMMON_WORDS.has(lower));
  const words = letters.filter(({ text, lower }) => text.length > 3 && !FUNCTION_WORDS.has(lower));
  const capital = words.filter(({ bits }) => bits & CAP);
  if (words.length < 4 || capital.length / words.length < 0.85) return false;
  return capital.filter(({ lower }) => COMMON_WORDS.has(lower)).length / words.length >= 0.4;
}
