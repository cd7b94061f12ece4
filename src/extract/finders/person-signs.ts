import {
  GIVEN_NAMES,
  PEOPLES_AND_FAITHS,
  PERSON_VERBS,
  PLACE_OPENERS,
  ROLE_NOUNS,
  SAYING_VERBS,
} from '../words/lists.ts';
import { HONORIFICS } from '../../lexicon/titles.ts';
import { roleAfter, roleBefore } from '../phrases/appositions.ts';
import { knownNames } from '../phrases/known-names.ts';
import type { Reading, Word } from '../words/reading.ts';
import { afterPossessive, countWords, isInitial, isVerb } from '../words/shapes.ts';
import { WordList } from '../words/word-list.ts';

const POINTS = new WordList('the a an this');
const OF_PLACE = new WordList('in near at across around outside throughout into');
const BEING = new WordList('is was');
const ONE_OF = new WordList('a an the one');
/** Verbs that stand before their speaker. */
const SAID_FIRST = new WordList('said says added told');

/** The signs that tokens `from`..`to` name a person, each with its weight; `title` is the head of a title before them. */
export function signs(
  reading: Reading,
  from: number,
  to: number,
  title: string | undefined,
): [rule: string, weight: number][] {
  const { tokens } = reading;
  const first = tokens[from]!;
  const words = countWords(reading, from, to);
  const found: [string, number][] = [];
  if (title !== undefined)
    found.push(['title before the name', HONORIFICS.has(title) || words > 1 || first.common === false ? 3 : 1.2]);
  if (words > 1 && GIVEN_NAMES.has(first) && !PLACE_OPENERS.has(first))
    found.push(['given name', first.common ? 1.4 : 2.2]);
  if (isTwoSyllables(tokens, from, to)) found.push(['given name of two syllables', 1]);
  if (words > 1 && tokens.slice(from, to).some(isInitial)) found.push(['initial within the name', 1]);
  if (words > 1 && apposition(reading, to)) found.push(['role after the name', 1.6]);
  if (words > 1 && roleBefore(reading, from) !== undefined) found.push(['role before the name', 1.4]);
  if (POINTS.has(tokens[from - 1]) && isNumeral(tokens[to - 1]!)) found.push(['numeral after the article', -3]);
  if (OF_PLACE.has(tokens[from - 1])) found.push(['after a preposition of place', -2]);
  if (isSomebody(reading, to)) found.push(['is said to be somebody', 1.4]);
  if (speaks(reading, from, to)) found.push(['speaks', words > 1 ? 1.2 : 0.8]);
  if (acts(reading, to)) found.push(['does what people do', 0.9]);
  else if (words > 1 && isVerb(tokens[to])) found.push(['verb after the name', 0.4]);
  if (
    words === 1 &&
    GIVEN_NAMES.has(first) &&
    !first.common &&
    !first.opening &&
    !first.upper &&
    !PEOPLES_AND_FAITHS.has(first) &&
    !knownNames(reading).has(from)
  )
    found.push(['given name alone', 1.3]);
  if (words > 1 && words < 4 && !first.common && reading.gazetteer.surnames.has(tokens[to - 1]!.folded))
    found.push(['surname of a known person', 0.6]);
  if (words === 2 || words === 3)
    found.push(['two or three capital words', capitalsSay(tokens.slice(from, to), tokens[from - 1])]);
  return found;
}

/** "the Mark III" is a thing, Charles III is not. */
const isNumeral = ({ text }: Word): boolean => /^[IVX]{1,4}$/.test(text);

/** "Kim Min-jae", "Cho Tae-yul": a short family name, and two syllables around a hyphen. */
function isTwoSyllables(tokens: readonly Word[], from: number, to: number): boolean {
  const [family, first, hyphen, second] = tokens.slice(from, to);
  if (to - from !== 4 || !family!.cap || family!.text.length > 5 || !first!.cap || !hyphen!.hyphen) return false;
  return hyphen!.joined && second!.joined && second!.type === 'word' && second!.text.length <= 5;
}

/** What stands before things, titles of works and glosses more often than before people. */
const APART = new WordList('the a an this these ( : " “ \' ‘ « „');

/** Capital words that nothing else explains are most often a person's name; ordinary words and sentence openers less so. */
function capitalsSay(words: readonly Word[], before: Word | undefined): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (first.common || last.common) return 0.2;
  const apart = before !== undefined && (before.type === 'number' || APART.has(before));
  return apart ? 0.6 : first.opening ? 1.0 : words.some((word) => GIVEN_NAMES.has(word)) ? 0.6 : 1.3;
}

/** ", who", ", aged", ", 34,", and whatever role stands between commas. */
function apposition(reading: Reading, to: number): boolean {
  const { tokens } = reading;
  if (tokens[to]?.text !== ',') return false;
  const [first, second] = [tokens[to + 1], tokens[to + 2]];
  if (first?.folded === 'who' || first?.folded === 'aged') return true;
  if (first?.type === 'number' && /^\d\d$/.test(first.text) && second?.text === ',') return true;
  return roleAfter(reading, to) !== undefined;
}

/** "was a commander", "is the former head", "(born 1960)" */
function isSomebody({ tokens }: Reading, to: number): boolean {
  if (tokens[to]?.text === '(' && tokens[to + 1]?.folded === 'born') return true;
  if (!BEING.has(tokens[to]) || !ONE_OF.has(tokens[to + 1])) return false;
  return tokens.slice(to + 2, to + 6).some((word) => ROLE_NOUNS.has(word));
}

function speaks({ tokens }: Reading, from: number, to: number): boolean {
  const after = afterPossessive(tokens, to) === to ? tokens[to] : undefined;
  const before = tokens[from - 1];
  if (after && SAYING_VERBS.has(after) && !after.cap) return true;
  if (before?.folded === 'to' && tokens[from - 2]?.folded === 'according') return true;
  return before !== undefined && !before.cap && SAID_FIRST.has(before);
}

const acts = ({ tokens }: Reading, to: number): boolean => PERSON_VERBS.has(tokens[to]) && !tokens[to]!.cap;
