import { NAME_PARTICLES, PERSON_VERBS, SAYING_VERBS } from '../words/lists.ts';
import { PLACE_PREPOSITIONS } from '../../lexicon/cues.ts';
import { isSure, STRONG, type Decision, type Resolved } from '../decide/decide.ts';
import type { Reading, Word } from '../words/reading.ts';
import { afterPossessive, countWords, isVerb } from '../words/shapes.ts';
import { titleBefore } from '../phrases/titles.ts';
import { bearer, wordsOf, type BySurname } from './surnames.ts';
import { WordList } from '../words/word-list.ts';

const IN_ROW = new WordList('of and ,');
const POINTS = new WordList('the a an these those');

/** A single-word name decided by its surroundings that is the surname of somebody named in full. */
export function toSurname(decision: Decision, bySurname: BySurname, reading: Reading): Resolved {
  if (isSure(decision) && decision.kind !== 'person' && !mayBeSurname(decision, reading)) return decision;
  if (countWords(reading, decision.from, decision.to) > 2) return decision;
  const words = wordsOf(reading, decision.from, decision.to);
  const last = words.at(-1);
  if (!last) return decision;
  if (words.length === 2 && !NAME_PARTICLES.has(words[0])) return decision;
  const people = bySurname.people.get(last.folded);
  if (people)
    return {
      ...decision,
      kind: 'person',
      full: bySurname.titled(last.folded, titleBefore(reading, decision.from)) ?? bearer(people, decision.start),
      form: 'short',
      entries: [],
      rule: 'surname of a person named in full',
    };
  if (words.length > 1 || decision.kind !== 'person') return decision;
  return byGivenName(decision, last, bySurname) ?? slip(decision, last, bySurname) ?? decision;
}

/** "Abbas later flew", of Abbas Araghchi: he was named before, and nobody else of that name was. */
function byGivenName(decision: Decision, word: Word, bySurname: BySurname): Resolved | undefined {
  const full = isSure(decision) ? undefined : bySurname.given(word.folded);
  if (!full || full.start > decision.start) return undefined;
  return { ...decision, full, form: 'short', entries: [], rule: 'given name of a person named in full' };
}

/** A town's or firm's name where nothing says that a place is meant ("Dayton, who was …"). */
const mayBeSurname = (decision: Decision, reading: Reading): boolean =>
  decision.kind === 'place' ? mayBeSurnameOfTown(decision, reading) : mayBeSurnameOfFirm(decision, reading);

/** A firm called after its founder where a person is what acts ("Ferrari said"). */
const mayBeSurnameOfFirm = ({ kind, from, to }: Decision, { tokens }: Reading): boolean =>
  kind === 'organization' &&
  tokens[from - 1]?.folded !== 'the' &&
  (SAYING_VERBS.has(tokens[to]) || PERSON_VERBS.has(tokens[to]));

const mayBeSurnameOfTown = ({ from, entries }: Decision, { tokens }: Reading): boolean =>
  entries.every(({ type }) => type === 'city') &&
  PLACE_PREPOSITIONS[tokens[from - 1]?.folded ?? ''] === undefined &&
  !IN_ROW.has(tokens[from - 1]);

function slip(decision: Decision, word: Word, bySurname: BySurname): Resolved | undefined {
  const meant = bySurname.slip(word.folded);
  if (meant === undefined || decision.entries.length > 0) return undefined;
  const full = bearer(bySurname.people.get(meant)!, decision.start);
  return { ...decision, kind: 'person', full, form: 'misspelling', rule: 'misspelt surname of a person named in full' };
}

/** A surname, or a slip for one, at a token that nothing else has claimed. */
export function surnameAt(reading: Reading, i: number, bySurname: BySurname): Resolved | undefined {
  const { tokens } = reading;
  const word = tokens[i]!;
  const people = bySurname.people.get(word.folded);
  if (!people) return word.common || word.text.length < 6 ? undefined : slip(blankAt(word, i), word, bySurname);
  if (
    word.opening &&
    word.common &&
    !/^['’]s$/.test(tokens[i + 1]?.text ?? '') &&
    afterPossessive(tokens, i + 1) === i + 1 &&
    tokens[i + 1]?.type !== 'word'
  )
    return undefined;
  // "Gen. Miller" is the general of that name, whoever of it was named last.
  const full = bySurname.titled(word.folded, titleBefore(reading, i)) ?? bearer(people, word.start);
  const from = i - Math.max(particlesBefore(reading, i), firstHalf(reading, i, full));
  if (full.weight < STRONG && !behavesLikePerson(tokens, from, i + 1)) return undefined;
  const { start } = tokens[from]!;
  return { ...blankAt(word, i), from, start, full, form: 'short', rule: 'surname of a person named in full' };
}

const blankAt = ({ start, end }: Word, i: number): Decision => ({
  kind: 'person',
  start,
  end,
  from: i,
  to: i + 1,
  weight: 2,
  rule: '',
  entries: [],
});

/** Whether what stands beside a word is what stands beside people: a verb after it, or a word that introduces a speaker. */
function behavesLikePerson(tokens: readonly Word[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (before && !before.cap && SAYING_VERBS.has(before)) return true;
  if (POINTS.has(before)) return false;
  return isVerb(after);
}

/** "Tamihana-" before "Reyes", where the full name has it so: two tokens. */
function firstHalf({ tokens }: Reading, i: number, full: Decision): number {
  const [half, hyphen] = [tokens[i - 2], tokens[i - 1]];
  if (!half?.cap || !hyphen || !hyphen.hyphen || !hyphen.joined || !tokens[i]!.joined) return 0;
  return tokens[full.to - 3]?.folded === half.folded && tokens[full.to - 2]!.hyphen ? 2 : 0;
}

/** "al-" before "Abadi", "De" before "Croo": how many tokens of the surname stand before its last word. */
function particlesBefore({ tokens }: Reading, i: number): number {
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]!.sentence) return 0;
  if (before.hyphen && before.joined && NAME_PARTICLES.has(tokens[i - 2])) return 2;
  return NAME_PARTICLES.has(before) && before.cap && !before.opening ? 1 : 0;
}
