import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/cues.ts';
import type { Article, Catalogue } from '../../model.ts';
import { eachToken } from '../../text/tokens.ts';
import { gazetteerOf } from '../known/gazetteer.ts';
import { CAP, FUNCTIONAL, lexiconOf, ORDINARY, SMALL, WORD, type Lexeme, type Lexicon } from './lexemes.ts';
import type { Reading } from './reading.ts';
import { COMMON, JOINED, OPENING, SHOUTED, Word } from './word.ts';

const OPENERS = '"\'“‘«„:•*([–—-';

/** An article's tokens: where they start, what is true of their text anywhere, and how many there are up to each sentence's end. */
interface Cut {
  readonly starts: readonly number[];
  readonly lexemes: readonly Lexeme[];
  readonly ends: readonly number[];
}

/** Cuts an article into words once, for all finders. */
export function toReading(article: Article, catalogue: Catalogue): Reading {
  const { text, sentences } = article;
  const gazetteer = gazetteerOf(catalogue);
  const lexicon = lexiconOf(gazetteer);
  const tokens = wordsOf(article, cut(article, lexicon), lexicon);
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.cap) capitals.push(i);
  return { article, text, sentences, tokens, capitals, catalogue, gazetteer };
}

function cut({ text, sentences }: Article, { lexemeOf }: Lexicon): Cut {
  const starts: number[] = [];
  const lexemes: Lexeme[] = [];
  const ends: number[] = [];
  for (const sentence of sentences) {
    eachToken(text, sentence, (token, start) => {
      starts.push(start);
      lexemes.push(lexemeOf(token));
    });
    ends.push(starts.length);
  }
  return { starts, lexemes, ends };
}

function wordsOf({ sentences }: Article, { starts, lexemes, ends }: Cut, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  const isMet = lexicon.meet(lexemes);
  for (let line = 0; line < ends.length; line++) {
    const from = words.length;
    const end = ends[line]!;
    const { index } = sentences[line]!;
    const shouted = isHeadline(lexemes, from, end);
    let before: Word | undefined;
    for (let i = from; i < end; i++) {
      const lexeme = lexemes[i]!;
      const start = starts[i]!;
      const joined = start === before?.end;
      let standing = (joined ? JOINED : 0) | (shouted ? SHOUTED : 0);
      if ((lexeme.bits & WORD) !== 0) {
        if (opens(before, joined, i - from)) standing |= OPENING;
        if ((lexeme.bits & ORDINARY) !== 0 || isMet(lexeme.smallId)) standing |= COMMON;
      }
      before = new Word(lexeme, start, index, standing);
      words.push(before);
    }
  }
  return words;
}

/** True for the first word of a sentence and for one after an opening quotation mark, colon or bullet. */
function opens(before: Word | undefined, joined: boolean, i: number): boolean {
  if (!before) return true;
  if (before.type !== 'mark' || before.text.length > 1 || !OPENERS.includes(before.text)) return false;
  if (before.text === '-' || before.text === '–') return !before.joined && !joined;
  return before.text !== '(' || i === 1;
}

/** All capitals, or nearly every longer word with one, ordinary ones too: the capitals are the headline's. */
function isHeadline(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return mayBeHeadline(lexemes, from, to) && hasCapitals(lexemes.slice(from, to).filter(({ bits }) => bits & WORD));
}

/** Whether as many of the longer words have a capital as have none; sentences hardly ever do, and need not be listed. */
function mayBeHeadline(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  let [small, capital] = [0, 0];
  for (let i = from; i < to; i++) {
    const { bits, text } = lexemes[i]!;
    if (text.length <= 3) continue;
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
