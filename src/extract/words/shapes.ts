import { ARABIC_ARTICLES, COMPOUND_TAILS, NAME_PARTICLES, PERSON_VERBS, SAYING_VERBS } from './lists.ts';
import { WORD } from './lexemes.ts';
import type { Reading, Word } from './reading.ts';
import { oncePerReading } from './once.ts';
import { GOES_ON_NAME, LOOKS_LIKE_NAME } from './word.ts';
import { WordList } from './word-list.ts';

const SAINTS = new WordList('St Mt Ft', 'text');
const JUNIORS = new WordList('Jr Sr', 'text');
const OPENS_BYNAME = new WordList('" “ ” \' ‘ ( «', 'text');
const CLOSES_BYNAME = new WordList('" ” “ \' ’ ) »', 'text');
const POSSESSIVES = new WordList("' ’ ʼ 's ’s ʼs 'S ’S ʼS 'ſ ’ſ ʼſ", 'text');

/**
 * Whether a word can be part of a name by its looks: a capital that neither the sentence's beginning nor a headline
 * explains, and no function word, month or weekday.
 */
export const looksLikeName = (word: Word | undefined): boolean =>
  word !== undefined && (word.bits & LOOKS_LIKE_NAME) !== 0;

/** Whether a capital word may go on a name that has begun: common words may ("Human Rights Watch"). */
export const goesOnName = (word: Word | undefined): boolean => word !== undefined && (word.bits & GOES_ON_NAME) !== 0;

/** How many of the tokens `from`..`to` are words. */
export function countWords({ bits }: Reading, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if ((bits[i]! & WORD) !== 0) words++;
  return words;
}

/** Index after the run of name words that starts at `from`, hyphens and initials included; at most `limit` words. */
export function runEnd(reading: Reading, from: number, limit = 6): number {
  const links = linksOf(reading);
  let to = from + 1;
  let words = 1;
  while (words < limit) {
    const next = (links[to] ||= (nextInRun(reading.tokens, to) ?? END) + 1) - 1;
    if (next === END) break;
    to = next + 1;
    words++;
  }
  return to;
}

/** Where a run ends there is no next word. */
const END = -2;

/** The index of the next word of a run and one, for each token where some rule has asked: most ask at the same ones. */
const linksOf = oncePerReading(({ tokens }) => new Array<number>(tokens.length + 1).fill(0));

/** The index of the next word of a run: right here, after a joined hyphen, or after an initial's full stop. */
function nextInRun(tokens: readonly Word[], to: number): number | undefined {
  const token = tokens[to];
  const last = tokens[to - 1]!;
  if (!token || token.sentence !== last.sentence) return undefined;
  if (goesOnName(token)) return to;
  const after = tokens[to + 1];
  if (token.hyphen && token.joined && after?.joined && after.cap) return to + 1;
  if (ARABIC_ARTICLES.has(token) && after && after.hyphen && after.joined && tokens[to + 2]?.cap) return to + 2;
  if (token.text === '.' && (isInitial(last) || SAINTS.has(last)) && goesOnName(after)) return to + 1;
  return undefined;
}

/** Where "al-" before a name begins; `i` itself where there is none. */
export const articleStart = (tokens: readonly Word[], i: number): number =>
  tokens[i]!.joined && (tokens[i - 1] ?? tokens[i]!).hyphen && ARABIC_ARTICLES.has(tokens[i - 2]) ? i - 2 : i;

export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && word.cap && /^\p{Lu}$/u.test(word.text);

/**
 * Index after a personal name that starts at `from`: capital words, initials with their stops, particles before a
 * capital ("Alexander De Croo", "Haider al-Abadi", "Mohammed bin Salman", "Charles Q. Brown Jr."); at most five words.
 * `from + 1` at least; it is for the caller to see that the first word looks like a name.
 */
export function personEnd({ tokens }: Reading, from: number): number {
  let to = from + 1;
  for (let words = 1; words < 5; words++) {
    const next = nextOfPerson(tokens, to);
    if (next === undefined) break;
    to = next;
  }
  return JUNIORS.has(tokens[to - 1]) && tokens[to]?.text === '.' && tokens[to]!.joined ? to + 1 : to;
}

function nextOfPerson(tokens: readonly Word[], to: number): number | undefined {
  const token = tokens[to];
  if (!token || token.sentence !== tokens[to - 1]!.sentence) return undefined;
  const second = tokens[to + 1];
  const third = tokens[to + 2];
  if (
    token.text === '.' &&
    token.joined &&
    isInitial(tokens[to - 1]) &&
    isNameWord(second) &&
    second!.sentence === token.sentence
  )
    return to + 2;
  if (token.hyphen && token.text !== '–' && token.joined && second?.joined && hyphenGoesOn(second)) return to + 2;
  if (isNameWord(token)) return to + 1;
  const nickname = nicknameEnd(tokens, to);
  if (nickname !== undefined) return nickname;
  if (!NAME_PARTICLES.has(token) || token.type !== 'word') return undefined;
  if (isNameWord(second)) return to + 2;
  if ((second ?? token).hyphen && third?.cap) return to + 3;
  return NAME_PARTICLES.has(second) && isNameWord(third) ? to + 3 : undefined;
}

/** The index after `“J.D.” Surname` or `(Bibi) Surname`: a byname between the given name and the surname. */
function nicknameEnd(tokens: readonly Word[], open: number): number | undefined {
  if (!OPENS_BYNAME.has(tokens[open])) return undefined;
  const close = [open + 2, open + 3].find((i) => CLOSES_BYNAME.has(tokens[i]));
  if (close === undefined || !isNameWord(tokens[close + 1])) return undefined;
  if (tokens[close + 1]!.sentence !== tokens[open]!.sentence) return undefined;
  return tokens.slice(open + 1, close).every((word) => word.cap) ? close + 2 : undefined;
}

const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined && goesOnName(word) && !(word.upper && word.text.length > 4 && word.common);

/** "Jong-un", "Al-Abadi", "Smith-Jones", but not "Obama-era". */
const hyphenGoesOn = (word: Word): boolean =>
  word.cap || (word.type === 'word' && word.text.length <= 4 && !COMPOUND_TAILS.has(word));

/** The index after the possessive or bare end of a word, so that "Russia's" and "Russia" read alike. */
export const afterPossessive = (tokens: readonly Word[], to: number): number =>
  POSSESSIVES.has(tokens[to]) && tokens[to]!.joined ? to + 1 : to;

const VERB =
  /^(?:is|was|has|had|will|would|did|does|could|can|might|may|should|who|came|went|left|took|made|saw|gave|got|held|led|put|ran|sat|set|kept|met|sent|built|cut|\w{3,}ed)$/;

/** Whether a word after a name is a finite verb, or "who": by its form, so that some adjectives and nouns pass. */
export const isVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.type === 'word' &&
  !word.cap &&
  (SAYING_VERBS.has(word) || PERSON_VERBS.has(word) || VERB.test(word.folded));
