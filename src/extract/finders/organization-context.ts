import {
  BODY_VERBS,
  EVENT_HEADS,
  ORGANIZATION_FOLLOWERS,
  ORGANIZATION_NOUNS,
  ROLE_NOUNS,
  SAYING_VERBS,
} from '../words/lists.ts';
import { atEachCapital, claimer, NONE } from '../words/claims.ts';
import type { Finder, Proposal, Reading } from '../words/reading.ts';
import { afterPossessive, goesOnName, looksLikeName, runEnd } from '../words/shapes.ts';
import { knownNames } from '../phrases/known-names.ts';
import { titlesOf } from '../phrases/titles.ts';
import { WordList } from '../words/word-list.ts';

const OF_BODY = new WordList('of for at with');

const claim = claimer('organization');

/** Organizations by the words beside a name: "the militant group X", "X fighters", "a member of X", "X launched". */
export const findOrganizationsByContext: Finder = atEachCapital(beside);

/** "Apple said", at the head of a sentence too: a word for many things, but what says something here is the company. */
function isKnownFirmThatSpeaks(reading: Reading, i: number): boolean {
  if (!SAYING_VERBS.has(reading.tokens[i + 1]) || reading.tokens[i + 1]!.cap) return false;
  const known = knownNames(reading).get(i);
  return known?.to === i + 1 && known.entry?.type?.includes('company') === true;
}

function beside(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  if (isKnownFirmThatSpeaks(reading, i)) return [claim(reading, i, i + 1, 0.8, 'known company that says something')];
  if (!looksLikeName(tokens[i]) || titlesOf(reading).starting.has(i)) return NONE;
  if (tokens[i - 1] && goesOnName(tokens[i - 1]) && looksLikeName(tokens[i - 1])) return NONE;
  const to = runEnd(reading, i);
  const before = tokens[i - 1];
  const found: Proposal[] = [];
  if (before && ORGANIZATION_NOUNS.has(before) && !before.cap)
    found.push(claim(reading, i, to, 3.4, 'organization noun before the name'));
  const after = tokens[afterPossessive(tokens, to)];
  if (after && !after.cap && ORGANIZATION_FOLLOWERS.has(after) && after.sentence === tokens[i]!.sentence)
    found.push(claim(reading, i, to, 0.9, 'organization noun after the name'));
  const of = before?.folded === 'the' ? i - 2 : i - 1;
  if (OF_BODY.has(tokens[of]) && ROLE_NOUNS.has(tokens[of - 1]))
    found.push(claim(reading, i, to, 1.1, 'whose office-holder is named'));
  if (EVENT_HEADS.has(tokens[to - 1])) return NONE;
  if (after && !after.cap && after === tokens[to] && BODY_VERBS.has(after))
    found.push(claim(reading, i, to, 0.8, 'does what bodies do'));
  if (before?.folded === 'by' && BODY_VERBS.has(tokens[i - 2]))
    found.push(claim(reading, i, to, 0.8, 'does what bodies do'));
  if (before?.folded === 'to' && tokens[i - 2]?.folded === 'according' && to - i === 1)
    found.push(claim(reading, i, to, 0.9, 'source of a report'));
  if (/\p{Ll}\p{Lu}/u.test(tokens[i]!.text) && !/^(?:Mc|Mac|De|La|Le|Al)/.test(tokens[i]!.text))
    found.push(claim(reading, i, to, 1.4, 'capital within the word'));
  if (before?.folded === 'the' && (to - i >= 2 || /\p{Ll}s$/u.test(tokens[i]!.text)))
    found.push(claim(reading, i, to, 0.5, 'capital words after the article'));
  return found;
}
