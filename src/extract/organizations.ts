import { BODY_VERBS, PLAIN_ACRONYMS } from '../lexicon/cues.ts';
import {
  EVENT_HEADS,
  ORGANIZATION_FOLLOWERS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_OF,
  WEAK_ORGANIZATION_HEADS,
} from '../lexicon/heads.ts';
import { ROLE_NOUNS } from '../lexicon/titles.ts';
import { isHyphen } from './gazetteer.ts';
import { knownNames } from './known.ts';
import type { Finder, Proposal, Reading, Word } from './reading.ts';
import { afterPossessive, goesOnName, looksLikeName, runEnd } from './shapes.ts';
import { titlesOf } from './titles.ts';

/**
 * Organizations by their head noun ("South Korea's Defense Ministry", "Court of Appeals for the Ninth Circuit"), as
 * acronyms, and by what stands beside a name ("the militant group X", "X fighters", "a member of X").
 */
export const findOrganizations: Finder = (reading) => {
  const found: Proposal[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!mayStart(reading, i)) continue;
    const claims = [...byHead(reading, i), ...byAcronym(reading, i), ...byCompany(reading, i)];
    found.push(...claims);
    const longest = Math.max(i, ...byHead(reading, i).map(({ to }) => to - 1));
    i = longest;
  }
  return found;
};

function mayStart(reading: Reading, i: number): boolean {
  const word = reading.tokens[i]!;
  if (!word.cap) return false;
  const before = reading.tokens[i - 1];
  if (before && isHyphen(before) && before.joined && word.joined) return false;
  return looksLikeName(word) || goesOnName(word);
}

const claim = ({ tokens }: Reading, from: number, to: number, weight: number, rule: string): Proposal => ({
  kind: 'organization',
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
  from,
  to,
  weight,
  rule,
});

/** Head noun at the end of the run, or a head before "of". */
function byHead(reading: Reading, from: number): Proposal[] {
  const { tokens } = reading;
  let end = runEndAcrossPossessive(reading, from);
  const title = titlesOf(reading).starting.get(from);
  if (title && title.to <= end && !ORGANIZATION_HEADS.has(tokens[end - 1]!.folded)) return [];
  for (let to = end; to > from; to--) {
    const head = tokens[to - 1]!;
    if (!head.cap || !ORGANIZATION_HEADS.has(head.folded)) continue;
    const words = tokens.slice(from, to).filter(({ type, cap }) => type === 'word' && cap).length;
    const extended = complementEnd(reading, to);
    if (
      extended > to &&
      ORGANIZATION_OF.has(head.folded) &&
      !(
        words === 1 &&
        head.opening &&
        head.common &&
        !/^(?:ministry|department|university|bank|court|republic)$/.test(head.folded)
      )
    )
      return [claim(reading, from, extended, 2.6, 'head noun with its complement')];
    if (words === 1) continue;
    const weak = WEAK_ORGANIZATION_HEADS.has(head.folded);
    return [claim(reading, from, to, weak ? 1.9 : 2.6, 'organization head noun')];
  }
  return [];
}

/** The capital run, going on after a place's or organization's possessive ("South Korea's Defense Ministry"). */
function runEndAcrossPossessive(reading: Reading, from: number): number {
  const { tokens } = reading;
  const end = runEnd(reading, from, 8);
  const after = afterPossessive(tokens, end);
  if (after > end && goesOnName(tokens[after]) && tokens[after]!.sentence === tokens[from]!.sentence) {
    const second = runEnd(reading, after, 6);
    if (ORGANIZATION_HEADS.has(tokens[second - 1]!.folded)) return second;
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
    const link = tokens[next]?.folded;
    if (!link || !(hops === 0 ? /^(?:of|for|on|against)$/ : /^(?:of|for|and|on|in|&)$/).test(link)) break;
    if (hops > 0 && link === 'in') break;
    next++;
    if (tokens[next]?.folded === 'the') next++;
    const word = tokens[next];
    if (!word || !goesOnName(word) || word.sentence !== tokens[to - 1]!.sentence) break;
    if (link === 'and' && !joinsComplement(reading, next)) break;
    end = runEnd(reading, next, 4);
  }
  return end;
}

/** After "and" only an ordinary word goes on a complement ("Foreign Affairs and Trade"), not another name. */
const joinsComplement = (reading: Reading, i: number): boolean =>
  reading.tokens[i]!.common &&
  !knownNames(reading).has(i) &&
  !reading.gazetteer.demonyms.has(reading.tokens[i]!.folded);

function byAcronym(reading: Reading, i: number): Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  if (!word.upper || word.shouted || PLAIN_ACRONYMS.has(word.folded) || word.text.length > 7) return [];
  if (
    word.text.includes('.') ||
    tokens[i + 1]?.type === 'number' ||
    (isHyphen(tokens[i + 1] ?? word) && tokens[i + 2]?.type === 'number')
  )
    return [];
  const found = [claim(reading, i, i + 1, 1.5, 'acronym')];
  if (tokens[i - 1]?.folded === 'the') found.push(claim(reading, i, i + 1, 0.6, 'acronym with the article'));
  if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' && looksSpelledOut(tokens, i)) {
    const spelled = spelledOut(tokens, i);
    if (spelled !== undefined) {
      found.push(claim(reading, i, i + 1, 1.5, 'acronym spelled out'));
      found.push(claim(reading, spelled, i - 1, 2.2, 'spelled out before its acronym'));
    }
  }
  return found;
}

const looksSpelledOut = (tokens: readonly Word[], i: number): boolean => tokens[i - 2]?.cap === true;

/** Start of the words before "(XYZ)" whose initials make up the acronym; small words may lie between. */
function spelledOut(tokens: readonly Word[], acronym: number): number | undefined {
  const letters = tokens[acronym]!.folded.split('');
  let start = acronym - 1;
  while (letters.length > 0 && start > Math.max(0, acronym - 14)) {
    start--;
    const word = tokens[start]!;
    if (isHyphen(word) || (!word.cap && word.type === 'word')) continue;
    if (!word.folded.startsWith(letters.at(-1)!)) return undefined;
    letters.pop();
  }
  return letters.length === 0 ? start : undefined;
}

/** Words beside a name that say what it is. */
function byCompany(reading: Reading, i: number): Proposal[] {
  const { tokens } = reading;
  if (!looksLikeName(tokens[i]) || titlesOf(reading).starting.has(i)) return [];
  if (tokens[i - 1] && goesOnName(tokens[i - 1]) && looksLikeName(tokens[i - 1])) return [];
  const to = runEnd(reading, i);
  const before = tokens[i - 1];
  const found: Proposal[] = [];
  if (before && ORGANIZATION_NOUNS.has(before.folded) && !before.cap)
    found.push(claim(reading, i, to, 3, 'organization noun before the name'));
  const after = tokens[afterPossessive(tokens, to)];
  if (after && !after.cap && ORGANIZATION_FOLLOWERS.has(after.folded) && after.sentence === tokens[i]!.sentence)
    found.push(claim(reading, i, to, 0.9, 'organization noun after the name'));
  const of = before?.folded === 'the' ? i - 2 : i - 1;
  if (/^(?:of|for|at|with)$/.test(tokens[of]?.folded ?? '') && ROLE_NOUNS.has(tokens[of - 1]?.folded ?? ''))
    found.push(claim(reading, i, to, 1.1, 'whose office-holder is named'));
  if (EVENT_HEADS.has(tokens[to - 1]!.folded)) return [];
  if (after && !after.cap && after === tokens[to] && BODY_VERBS.has(after.folded)) found.push(claim(reading, i, to, 0.8, 'does what bodies do'));
  if (before?.folded === 'by' && BODY_VERBS.has(tokens[i - 2]?.folded ?? '')) found.push(claim(reading, i, to, 0.8, 'does what bodies do'));
  if (before?.folded === 'to' && tokens[i - 2]?.folded === 'according' && to - i === 1) found.push(claim(reading, i, to, 0.9, 'source of a report'));
  if (/\p{Ll}\p{Lu}/u.test(tokens[i]!.text) && !/^(?:Mc|Mac|De|La|Le|Al)/.test(tokens[i]!.text)) found.push(claim(reading, i, to, 1.4, 'capital within the word'));
  if (before?.folded === 'the' && to - i >= 2)
    found.push(claim(reading, i, to, 0.5, 'capital words after the article'));
  return found;
}
