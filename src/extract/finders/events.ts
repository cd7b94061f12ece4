import { EVENT_HEADS } from '../words/lists.ts';
import { claimer } from '../words/claims.ts';
import type { Finder, Proposal, Reading } from '../words/reading.ts';
import { goesOnName, looksLikeName, runEnd } from '../words/shapes.ts';
import { WordList } from '../words/word-list.ts';

const UNDERTAKINGS = new WordList('operation exercise');
const ON_OF = new WordList('on of');
const AND_OF = new WordList('and of');

const claim = claimer('event');

/** Named events by their head noun: "Operation X", "X War", "Conference on X", "Exercise X". */
export const findEvents: Finder = (reading) => {
  const { tokens } = reading;
  const found: Proposal[] = [];
  let next = 0;
  for (let at = 0; at < reading.capitals.length; at++) {
    const i = reading.capitals[at]!;
    const word = tokens[i]!;
    if (i < next || !goesOnName(word) || (tokens[i - 1] && looksLikeName(tokens[i - 1]))) continue;
    const to = eventEnd(reading, i);
    if (to === undefined) continue;
    found.push(claim(reading, i, to, 2.5, 'event head noun'));
    next = to;
  }
  return found;
};

function eventEnd(reading: Reading, from: number): number | undefined {
  const { tokens } = reading;
  const end = runEnd(reading, from, 6);
  const [first, last] = [tokens[from]!, tokens[end - 1]!];
  if (UNDERTAKINGS.has(first) && end - from > 1) return end;
  const head = EVENT_HEADS.has(last) && last.cap;
  if (head && ON_OF.has(tokens[end]) && goesOnName(tokens[end + 1])) return complementEnd(reading, end);
  if (first.folded === 'battle' && tokens[end]?.folded === 'of' && goesOnName(tokens[end + 1]))
    return runEnd(reading, end + 1);
  return head && end - from > 1 && looksLikeName(first) ? end : undefined;
}

/** "on Integrated Anti-aircraft and Missile Defence": capital words, their hyphened parts, and what "and" adds to them. */
function complementEnd(reading: Reading, end: number): number {
  const { tokens } = reading;
  let to = runEnd(reading, end + 1);
  for (;;) {
    const [link, next] = [tokens[to], tokens[to + 1]];
    if (!link || !next || next.sentence !== tokens[end]!.sentence) return to;
    if (link.hyphen && next.joined && next.type === 'word')
      to = goesOnName(tokens[to + 2]) ? runEnd(reading, to + 2) : to + 2;
    else if (AND_OF.has(link) && goesOnName(next)) to = runEnd(reading, to + 1);
    else return to;
  }
}
