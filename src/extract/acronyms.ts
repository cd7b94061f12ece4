import { PLAIN_ACRONYMS } from '../lexicon/cues.ts';
import { COMPANY_SUFFIXES, SYSTEM_HEADS } from '../lexicon/heads.ts';
import { claimer } from './claims.ts';
import { isHyphen } from './gazetteer.ts';
import type { Finder, Proposal, Reading, Word } from './reading.ts';

const claim = claimer('organization');

/** Organizations as acronyms, best where the text spells one out: "Syrian Democratic Forces (SDF)". Refuses TV, GDP, 5 PM. */
export const findAcronyms: Finder = (reading) => reading.tokens.flatMap((_, i) => acronymAt(reading, i));

function acronymAt(reading: Reading, i: number): Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  if (
    !word.upper ||
    word.shouted ||
    PLAIN_ACRONYMS.has(word.folded) ||
    COMPANY_SUFFIXES.has(word.text) ||
    word.text.length > 7
  )
    return [];
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
    if (spelled !== undefined && !SYSTEM_HEADS.has(tokens[i - 2]!.folded)) {
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
