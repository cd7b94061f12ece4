import { COMPANY_SUFFIXES, PLAIN_ACRONYMS, SYSTEM_HEADS } from '../words/lists.ts';
import { atEachToken, claimer, NONE } from '../words/claims.ts';
import { UPPER } from '../words/lexemes.ts';
import type { Finder, Proposal, Reading, Word } from '../words/reading.ts';

const claim = claimer('organization');

/** Organizations as acronyms, best where the text spells one out: "Syrian Democratic Forces (SDF)". Refuses TV, GDP, 5 PM. */
export const findAcronyms: Finder = atEachToken(UPPER, acronymAt);

function acronymAt(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  if (!word.upper || word.shouted || PLAIN_ACRONYMS.has(word) || COMPANY_SUFFIXES.has(word) || word.text.length > 7)
    return NONE;
  if (
    word.text.includes('.') ||
    tokens[i + 1]?.type === 'number' ||
    ((tokens[i + 1] ?? word).hyphen && tokens[i + 2]?.type === 'number')
  )
    return NONE;
  const to = acronymEnd(tokens, i);
  const found = [claim(reading, i, to, word.text.length > 2 ? 1.5 : 0.6, 'acronym')];
  if (tokens[i - 1]?.folded === 'the') found.push(claim(reading, i, to, 0.6, 'acronym with the article'));
  if (tokens[i - 1]?.text === '(' && tokens[to]?.text === ')' && looksSpelledOut(tokens, i)) {
    const spelled = spelledOut(tokens, i, to);
    if (spelled !== undefined && !SYSTEM_HEADS.has(tokens[i - 2])) {
      found.push(claim(reading, i, to, 1.5, 'acronym spelled out'));
      found.push(claim(reading, spelled, i - 1, 2.2, 'spelled out before its acronym'));
    }
  }
  return found;
}

/** "LRS-B", "CJTF-OIR": capitals around a hyphen are one acronym. */
function acronymEnd(tokens: readonly Word[], i: number): number {
  let to = i + 1;
  while ((tokens[to] ?? tokens[i]!).hyphen && tokens[to]!.joined && /^\p{Lu}+$/u.test(tokens[to + 1]?.text ?? '')) {
    if (!tokens[to + 1]!.joined) break;
    to += 2;
  }
  return to;
}

const looksSpelledOut = (tokens: readonly Word[], i: number): boolean => tokens[i - 2]?.cap === true;

/** Start of the words before "(XYZ)" whose initials make up the acronym; small words may lie between. */
function spelledOut(tokens: readonly Word[], acronym: number, end: number): number | undefined {
  const parts = tokens.slice(acronym, end).filter((part) => !part.hyphen);
  const letters = parts.flatMap(({ folded }) => folded.split(''));
  let start = acronym - 1;
  while (letters.length > 0 && start > Math.max(0, acronym - 14)) {
    start--;
    const word = tokens[start]!;
    if (word.hyphen || (!word.cap && word.type === 'word')) continue;
    if (!word.folded.startsWith(letters.at(-1)!)) return undefined;
    letters.pop();
  }
  return letters.length === 0 ? start : undefined;
}
