import { StretchMap } from '../../text/stretch-map.ts';
import type { Gazetteer } from '../known/gazetteer.ts';
import { toLexeme, type Lexeme } from './lexemes.ts';
import { countOfLists } from './word-list.ts';

/** Lexemes kept at most between two articles of a catalogue; those of one language share nearly all of theirs. */
const MOST_KEPT = 50_000;

/** Looks each word up in the tables once, however often and in however many articles it stands. */
export interface Lexicon {
  readonly lexemeAt: (text: string, start: number, end: number) => Lexeme;
  /** Notes the words of an article; the answer tells whether a lexeme is among them, until the next article is noted. */
  readonly meet: (words: readonly { readonly lexeme: Lexeme }[]) => (id: number) => boolean;
  readonly size: () => number;
  /** How many lists its lexemes tell of. */
  readonly lists: number;
}

const perGazetteer = new WeakMap<Gazetteer, Lexicon>();

/** The lexicon for one more article: that of the articles before, or a new one where it has grown too large. */
export function lexiconOf(gazetteer: Gazetteer): Lexicon {
  const known = perGazetteer.get(gazetteer);
  if (known && known.size() < MOST_KEPT && known.lists === countOfLists()) return known;
  const made = newLexicon(gazetteer);
  perGazetteer.set(gazetteer, made);
  return made;
}

function newLexicon(gazetteer: Gazetteer): Lexicon {
  const known = new StretchMap<Lexeme>();
  const lexemeAt = (text: string, start: number, end: number): Lexeme =>
    known.at(text, start, end) ?? newLexeme(text.slice(start, end));
  const newLexeme = (token: string): Lexeme => {
    const lower = token.toLowerCase();
    const small = lower === token ? undefined : lexemeAt(lower, 0, lower.length);
    const lexeme = toLexeme(token, gazetteer, known.size, small);
    known.add(token, lexeme);
    return lexeme;
  };
  // The number of the last article that has a lexeme: a short article need not have a table of all lexemes.
  let metIn: Uint32Array = new Uint32Array(MOST_KEPT);
  let articles = 0;
  const meet = (words: readonly { readonly lexeme: Lexeme }[]) => {
    const article = ++articles;
    if (metIn.length < known.size) metIn = resized(metIn, known.size * 2);
    for (let i = 0; i < words.length; i++) metIn[words[i]!.lexeme.id] = article;
    return (id: number) => metIn[id] === article;
  };
  return { lexemeAt, meet, size: () => known.size, lists: countOfLists() };
}

function resized(numbers: Uint32Array, length: number): Uint32Array {
  const longer = new Uint32Array(length);
  longer.set(numbers);
  return longer;
}
