import { DESIGNATES_OTHERS, DIRECTIONS, SYSTEM_HEADS, SYSTEM_MODIFIERS, SYSTEM_NAME_HEADS } from '../words/lists.ts';
import { DESIGNATION_PREFIXES, PLAIN_PREFIXES } from '../../lexicon/designations.ts';
import { claimer, collect, NONE } from '../words/claims.ts';
import { byShip } from './ships.ts';
import { knownNames } from '../phrases/known-names.ts';
import type { Finder, Proposal, Reading, Word } from '../words/reading.ts';
import { goesOnName, looksLikeName, runEnd } from '../words/shapes.ts';
import { CAP } from '../words/lexemes.ts';
import { JOINED, LOOKS_LIKE_NAME } from '../words/word.ts';
import { WordList } from '../words/word-list.ts';

/** After a name they say little. */
const UNSPECIFIC = new WordList(
  'system systems vehicle vehicles plane planes carrier carriers fighter gun guns battery jet jets aircraft',
);

/**
 * Named weapon systems and platforms: designations (S-400, F-16C, 3M-54), names before a system noun ("Iskander
 * missiles", "Kilo-class submarines"), names that end in one ("Long Range Strike Bomber"), ships ("USS Cole").
 * Refuses G-7, B-12, "Russian missiles", "NATO missile systems", COVID-19.
 */
export const findSystems: Finder = (reading) => {
  const { bits } = reading;
  const found: Proposal[] = [];
  for (let i = 0; i < bits.length; i++) {
    const next = bits[i + 1] ?? 0;
    if ((next & JOINED) !== 0) collect(found, byDesignation(reading, i));
    if ((next & CAP) !== 0) collect(found, byShip(reading, i));
    if ((bits[i]! & LOOKS_LIKE_NAME) !== 0) collect(found, byHead(reading, i));
  }
  return found;
};

const claim = claimer('system');

/** Letters and digits in one word or around a hyphen. */
function byDesignation(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const first = tokens[i]!;
  if (first.joined && tokens[i - 1]?.type !== 'mark') return NONE;
  if (first.joined && tokens[i - 1]!.hyphen) return NONE;
  let to = i + 1;
  while (
    to < tokens.length &&
    tokens[to]!.joined &&
    (tokens[to]!.type !== 'mark' || (tokens[to]!.hyphen && designates(tokens[to + 1])))
  )
    to++;
  if (to === i + 1) return NONE;
  const parts = tokens.slice(i, to);
  if (!parts.some(({ type, text }) => type === 'number' && /^\d{1,4}$/.test(text)) || !parts.some(({ cap }) => cap))
    return NONE;
  if (parts.some(({ type, cap, text }) => type === 'word' && !cap && text.length > 2)) return NONE;
  const digitsFirst = first.type === 'number';
  const prefix = digitsFirst ? first.text + (parts[1]?.text ?? '') : first.text;
  const known = DESIGNATION_PREFIXES.has(prefix);
  const dashed = parts.some(({ hyphen }) => hyphen);
  if (DESIGNATES_OTHERS.has(tokens[i - 1])) return NONE;
  const near = systemNounAfter(reading, to) || systemNounBefore(reading, i);
  const [from, end] = [makerStart(reading, i), nickname(reading, to)];
  if (near) return [claim(reading, from, end, 2.6, 'designation with a system noun')];
  if (!known || (PLAIN_PREFIXES.has(prefix) && !dashed)) return NONE;
  return [claim(reading, from, end, 2.2, 'designation')];
}

/** "Sukhoi Su-24": the known maker right before a designation goes with it. */
function makerStart(reading: Reading, from: number): number {
  const maker = [from - 1, from - 2].find((start) => {
    const known = knownNames(reading).get(start);
    return known?.kind === 'organization' && known.to === from && !known.entry?.type?.includes('force');
  });
  return maker !== undefined && reading.tokens[maker]!.sentence === reading.tokens[from]!.sentence ? maker : from;
}

/** "SR-71 Blackbird": capital words after a designation are its name, unless they are known as something else. */
function nickname(reading: Reading, to: number): number {
  const word = reading.tokens[to];
  if (!word || word.sentence !== reading.tokens[to - 1]!.sentence || !goesOnName(word) || knownNames(reading).has(to))
    return to;
  return runEnd(reading, to, 2);
}

const designates = (word: Word | undefined): boolean =>
  word !== undefined && word.joined && (word.type === 'number' || (word.cap && word.text.length <= 3));

function systemNounAfter({ tokens }: Reading, to: number): boolean {
  for (let i = to; i < to + 6; i++) {
    const word = tokens[i];
    if (!word || word.sentence !== tokens[to]!.sentence) return false;
    if (SYSTEM_HEADS.has(word)) return true;
    if (!SYSTEM_MODIFIERS.has(word) && !word.hyphen) return false;
  }
  return false;
}

const systemNounBefore = ({ tokens }: Reading, from: number): boolean => SYSTEM_HEADS.has(tokens[from - 1]);

/** A word that looks like a name, with a system noun after it; demonyms, places and organizations say whose it is, not what. */
function byHead(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  if (goesOnName(tokens[i - 1]) && looksLikeName(tokens[i - 1])) return NONE;
  const from = skipOwners(reading, i);
  const end = runEnd(reading, from, 6);
  if (from >= end || !tokens[from]?.cap || tokens[from]!.sentence !== word.sentence) return NONE;
  const last = tokens[end - 1]!;
  if (end - from >= 2 && SYSTEM_NAME_HEADS.has(last))
    return [claim(reading, from, end, 2.4, 'system noun closes the name')];
  const lower = tokens[end];
  if (!lower || lower.cap || !looksLikeName(tokens[from])) return NONE;
  if (lower.hyphen && tokens[end + 1]?.folded === 'class' && tokens[end + 1]!.joined)
    return [claim(reading, from, end + 2, 3, 'ship class')];
  if (lower.folded === 'weapon' || (SYSTEM_HEADS.has(lower) && specific(lower)))
    return [claim(reading, from, end, 1.7, 'system noun after the name')];
  return systemNounAfter(reading, end) && SYSTEM_MODIFIERS.has(lower)
    ? [claim(reading, from, end, 1.5, 'system noun after the name')]
    : NONE;
}

/** "system", "vehicle", "plane" after a name say little. */
const specific = (word: Word): boolean => !UNSPECIFIC.has(word);

function skipOwners(reading: Reading, from: number): number {
  let i = from;
  for (let hops = 0; hops < 4; hops++) {
    const known = knownNames(reading).get(i);
    const word = reading.tokens[i];
    if (!word) break;
    if (known && known.kind !== 'system' && known.weight > 2) i = known.to;
    else if (word.demonym || DIRECTIONS.has(word)) i++;
    else break;
  }
  return i;
}
