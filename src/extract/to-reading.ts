import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/cues.ts';
import type { Article, Catalogue, Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Reading, Word } from './reading.ts';

const UPPER = /^\p{Lu}/u;
const ALL_UPPER = /^(?=(?:.*\p{Lu}){2})[^\p{Ll}]+$/u;
const OPENERS = /^["'“‘«„:•*(\[–—-]$/u;

/** Cuts an article into words once, for all finders. */
export function toReading(article: Article, catalogue: Catalogue): Reading {
  const { text, sentences } = article;
  const perSentence = sentences.map((sentence) => tokenize(text, sentence));
  const lower = new Set<string>();
  for (const tokens of perSentence)
    for (const token of tokens) if (token.type === 'word' && !UPPER.test(token.text)) lower.add(token.text);
  const tokens = perSentence.flatMap((list, i) => toWords(list, sentences[i]!, lower));
  return { article, text, sentences, tokens, catalogue, gazetteer: gazetteerOf(catalogue) };
}

function toWords(tokens: readonly Token[], sentence: Sentence, lower: ReadonlySet<string>): Word[] {
  const shouted = isHeadline(tokens);
  return tokens.map((token, i) => {
    const folded = fold(token.text);
    const isWord = token.type === 'word';
    return {
      ...token,
      sentence: sentence.index,
      folded,
      cap: isWord && UPPER.test(token.text),
      upper: isWord && ALL_UPPER.test(token.text),
      opening: isWord && opens(tokens, i),
      shouted,
      common: isWord && (COMMON_WORDS.has(folded) || FUNCTION_WORDS.has(folded) || lower.has(token.text.toLowerCase())),
    };
  });
}

/** True for the first word of the tokens and for one after an opening quotation mark, colon or bullet. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return true;
  if (!OPENERS.test(before.text)) return false;
  if (before.text === '-' || before.text === '–') return !before.joined && !tokens[i]!.joined;
  return before.text !== '(' || i === 1;
}

/** All capitals, or nearly every longer word with one, ordinary ones too: the capitals are the headline's. */
function isHeadline(tokens: readonly Token[]): boolean {
  const letters = tokens.filter(({ type }) => type === 'word');
  if (letters.length >= 3 && letters.every(({ text }) => text === text.toUpperCase()))
    return letters.some(({ text }) => text.length > 3 && COMMON_WORDS.has(text.toLowerCase()));
  const words = tokens.filter(
    ({ type, text }) => type === 'word' && text.length > 3 && !FUNCTION_WORDS.has(text.toLowerCase()),
  );
  const capital = words.filter(({ text }) => UPPER.test(text));
  const ordinary = capital.filter(({ text }) => COMMON_WORDS.has(text.toLowerCase()));
  return words.length >= 4 && capital.length / words.length >= 0.85 && ordinary.length / words.length >= 0.4;
}
