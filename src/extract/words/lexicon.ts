import { StretchMap } from '../../text/stretch-map.ts';
import type { Gazetteer } from '../known/gazetteer.ts';
import { toLexeme, type Lexeme } from './lexemes.ts';
import { countOfLists } from './word-list.ts';

/** Lexemes kept at most between two articles of a catalogue; those of one language share nearly all of theirs. */
const MOST_KEPT = 50_000;

/** Looks each word up in the tables once, however often and in however many articles it stands. */
export interface Lexicon {
  readonly lexemeAt: (text: string, start: number, end: number) => Lexeme;
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
    const lexeme = toLexeme(token, gazetteer, small);
    known.add(lexeme);
    return lexeme;
  };
  return { lexemeAt, size: () => known.size, lists: countOfLists() };
}
