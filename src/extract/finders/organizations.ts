import {
  ARABIC_ARTICLES,
  COMPANY_SUFFIXES,
  DIRECTIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_OF,
  ORGANIZATION_OPENERS,
  WEAK_ORGANIZATION_HEADS,
} from '../words/lists.ts';
import { claimer, collect, NONE } from '../words/claims.ts';
import { isNamedSurely, knownNames } from '../phrases/known-names.ts';
import type { Finder, Proposal, Reading } from '../words/reading.ts';
import { afterPossessive, goesOnName, looksLikeName, runEnd } from '../words/shapes.ts';
import { titlesOf } from '../phrases/titles.ts';
import { WordList } from '../words/word-list.ts';

const ALLIES = new WordList('coalition alliance');
/** Bodies even where a sentence begins with them. */
const OPENS_SENTENCES = new WordList('ministry department university bank court republic');
/** What may lead to a complement, and from one to the next. */
const FIRST_LINKS = new WordList('of for on against');
const LINKS = new WordList('of for and on &');

/** Organizations by their head noun: "South Korea's Defense Ministry", "Court of Appeals for the Ninth Circuit". */
export const findOrganizations: Finder = (reading) => {
  const found: Proposal[] = [];
  let next = 0;
  for (let at = 0; at < reading.capitals.length; at++) {
    const i = reading.capitals[at]!;
    if (i < next || !mayStart(reading, i)) continue;
    const last = found.length;
    collect(found, byHead(reading, i));
    collect(found, byOpener(reading, i));
    for (let own = last; own < found.length; own++) next = Math.max(next, found[own]!.to);
  }
  return found;
};

function mayStart(reading: Reading, i: number): boolean {
  const word = reading.tokens[i]!;
  const before = reading.tokens[i - 1];
  if (before && before.hyphen && before.joined && word.joined) return ARABIC_ARTICLES.has(reading.tokens[i - 2]);
  return looksLikeName(word) || goesOnName(word);
}

const claim = claimer('organization');

export const LONE_NOUN = 'a body named by its noun alone';

/**
 * "the Parliament": a capital in mid-sentence after the article makes an ordinary noun a name; "Coalition" and "Alliance" it
 * does without the article too ("In Syria, Coalition forces …").
 */
function isLoneNoun({ tokens }: Reading, i: number): boolean {
  const [before, word, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (next?.folded === 'of') return false;
  return (
    (before?.folded === 'the' || (!before?.cap && ALLIES.has(word))) &&
    !word.opening &&
    !word.shouted &&
    !(next && goesOnName(next) && next.sentence === word.sentence)
  );
}

/** "Jaish al-Ta'ifa al-Mansurah", "Frente Polisario": a noun of the name's own language opens it. */
function byOpener(reading: Reading, from: number): readonly Proposal[] {
  const { tokens } = reading;
  const word = tokens[from]!;
  const next = tokens[from + 1];
  if (!ORGANIZATION_OPENERS.has(word) || !next || next.sentence !== word.sentence) return NONE;
  const to = runEnd(reading, from, 5);
  if (to === from + 1) return NONE;
  const arabic = ARABIC_ARTICLES.has(next) && (tokens[from + 2] ?? next).hyphen;
  return arabic || !next.common ? [claim(reading, from, to, arabic ? 3 : 2, 'opening noun')] : NONE;
}

/** Head noun at the end of the run, or a head before "of". */
function byHead(reading: Reading, from: number): readonly Proposal[] {
  const { tokens } = reading;
  const end = runEndAcrossPossessive(reading, from);
  const title = titlesOf(reading).starting.get(from);
  if (title && title.to <= end && !ORGANIZATION_HEADS.has(tokens[end - 1])) return NONE;
  for (let to = end; to > from; to--) {
    const head = tokens[to - 1]!;
    if (to - from > 1 && COMPANY_SUFFIXES.has(head)) return [claim(reading, from, to, 3, 'company suffix')];
    if (!head.cap || !ORGANIZATION_HEADS.has(head)) continue;
    const words = tokens.slice(from, to).filter(({ type, cap }) => type === 'word' && cap).length;
    const extended = complementEnd(reading, to);
    if (
      extended > to &&
      ORGANIZATION_OF.has(head) &&
      !(words === 1 && head.opening && head.common && !OPENS_SENTENCES.has(head))
    )
      return [claim(reading, from, extended, 2.6, 'head noun with its complement')];
    if (words === 1 && isLoneNoun(reading, to - 1)) return [claim(reading, from, to, 1.4, LONE_NOUN)];
    if (words === 1) continue;
    if (words === 2 && isKnownAfterAdjective(reading, from, to)) return [claim(reading, to - 1, to, 1.4, LONE_NOUN)];
    const weak = WEAK_ORGANIZATION_HEADS.has(head);
    return [claim(reading, from, to, weak ? 1.9 : 2.6, 'organization head noun')];
  }
  return NONE;
}

/**
 * "the British Telegraph", "the Eastern Alliance": an adjective before a name that stands by itself is no part of it; a
 * compass word only where the article gives that name in full elsewhere ("Northern Alliance" is a name of its own).
 */
function isKnownAfterAdjective(reading: Reading, from: number, to: number): boolean {
  const first = reading.tokens[from]!;
  const known = knownNames(reading).get(to - 1);
  if (known?.to !== to) return false;
  if (first.demonym) return true;
  if (!DIRECTIONS.has(first)) return false;
  return isNamedSurely(reading, known.entry);
}

/** The capital run, going on after a place's or organization's possessive ("South Korea's Defense Ministry"). */
function runEndAcrossPossessive(reading: Reading, from: number): number {
  const { tokens } = reading;
  const end = runEnd(reading, from, 8);
  const after = afterPossessive(tokens, end);
  if (after > end && goesOnName(tokens[after]) && tokens[after]!.sentence === tokens[from]!.sentence) {
    const second = runEnd(reading, after, 6);
    if (ORGANIZATION_HEADS.has(tokens[second - 1])) return second;
  }
  if (tokens[end]?.text === '&' && goesOnName(tokens[end + 1])) return runEnd(reading, end + 1);
  return end;
}

/** "of Defense", "of Appeals for the Ninth Circuit", "of Foreign Affairs and Trade": capital words only. */
function complementEnd(reading: Reading, to: number): number {
  const { tokens } = reading;
  let end = to;
  for (let hops = 0; hops < 4; hops++) {
    let next = end;
    const link = tokens[next];
    if (!(hops === 0 ? FIRST_LINKS : LINKS).has(link)) break;
    next++;
    if (tokens[next]?.folded === 'the') next++;
    const word = tokens[next];
    if (!word || !goesOnName(word) || word.sentence !== tokens[to - 1]!.sentence) break;
    if (link!.folded === 'and' && !joinsComplement(reading, next)) break;
    end = runEnd(reading, next, 4);
  }
  return end;
}

/** After "and" only an ordinary word goes on a complement ("Foreign Affairs and Trade"), not another name. */
const joinsComplement = (reading: Reading, i: number): boolean =>
  reading.tokens[i]!.common && !knownNames(reading).has(i) && !reading.tokens[i]!.demonym;
