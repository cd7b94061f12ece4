import { NAME_PARTICLES, PLACE_PREPOSITIONS } from '../lexicon/cues.ts';
import { isSure, type Decision } from './decide.ts';
import { isHyphen } from './gazetteer.ts';
import { slipsOf } from './misspellings.ts';
import type { Reading, Word } from './reading.ts';
import { repeatsOf } from './repeats.ts';
import { afterPossessive } from './shapes.ts';
import { shortForms, shortFormsAgain, speaksHere } from './short-forms.ts';

/** A decision, with the one in this article that gives its full name where it is a short or a wrong form of it. */
export interface Resolved extends Decision {
  readonly full?: Decision;
  readonly form?: 'short' | 'misspelling';
}

/**
 * Names again: surnames of people named in full, slips of the pen for one, and exact repeats of a name already decided.
 * Two people of one surname: the one named in full last before the place is meant.
 */
export function resolveWithin(decisions: readonly Decision[], reading: Reading): Resolved[] {
  const people = decisions.filter(({ kind, from, to }) => kind === 'person' && wordsOf(reading, from, to).length > 1);
  const surnamesOf = Map.groupBy(people, (person) => surnameOf(reading, person));
  const bySurname = { people: surnamesOf, slip: slipsOf(surnamesOf.keys()) };
  const forms = shortForms(decisions, reading);
  const kept = decisions.map(
    (decision) => asFormOf(decision, forms, reading) ?? asShortForm(decision, bySurname, reading),
  );
  const covered = new Set(kept.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const free = reading.tokens.flatMap((word, i) => (word.cap && !covered.has(i) ? [i] : []));
  const surnames = free
    .flatMap((i) => surnameAt(reading, i, bySurname))
    .map((name) => asFormOf(name, forms, reading) ?? name);
  const taken = new Set(surnames.map(({ from }) => from));
  const short = shortFormsAgain(forms, reading, (i) => !covered.has(i) && !taken.has(i));
  for (const { from } of short) taken.add(from);
  const repeats = repeatsOf(decisions, reading, (i) => !covered.has(i) && !taken.has(i));
  return [...kept, ...surnames, ...short, ...repeats].sort((a, b) => a.start - b.start);
}

const wordsOf = ({ tokens }: Reading, from: number, to: number): Word[] =>
  tokens.slice(from, to).filter(({ type }) => type === 'word');

/** The last word of a name with the particles before it left out, folded; "Jr." and the like are no surname. */
function surnameOf(reading: Reading, { from, to }: Decision): string {
  const words = wordsOf(reading, from, to).filter(({ folded }) => !/^(?:jr|sr|ii|iii|iv)$/.test(folded));
  return words.at(-1)?.folded ?? '';
}

interface BySurname {
  readonly people: ReadonlyMap<string, readonly Decision[]>;
  /** The surname that a word is a slip of the pen for. */
  readonly slip: (word: string) => string | undefined;
}

/** The person of that surname named last before a place, or else the first one after it. */
const bearer = (people: readonly Decision[], start: number): Decision =>
  people.findLast((person) => person.start <= start) ?? people[0]!;

/** A short form of a body or place named in full, be it somebody's surname as well. */
function asFormOf(name: Resolved, forms: ReadonlyMap<string, Decision>, reading: Reading): Resolved | undefined {
  const full = forms.get(reading.text.slice(name.start, name.end));
  if (!full || full.start === name.start || isSure(name)) return undefined;
  if (name.kind === 'person' && speaksHere(reading, name)) return undefined;
  return { ...name, kind: full.kind, entries: [], full, form: 'short', rule: 'short form of a name given in full' };
}

/** A single-word name decided by its surroundings that is the surname of somebody named in full. */
function asShortForm(decision: Decision, bySurname: BySurname, reading: Reading): Resolved {
  const words = wordsOf(reading, decision.from, decision.to);
  const known = isSure(decision) && decision.kind !== 'person' && !mayBeSurname(decision, reading);
  if (known || words.length > 2) return decision;
  const last = words.at(-1)!;
  if (words.length === 2 && !NAME_PARTICLES.has(words[0]!.folded)) return decision;
  const people = bySurname.people.get(last.folded);
  if (people)
    return {
      ...decision,
      kind: 'person',
      full: bearer(people, decision.start),
      form: 'short',
      entries: [],
      rule: 'surname of a person named in full',
    };
  return words.length === 1 && decision.kind === 'person' ? (slip(decision, last, bySurname) ?? decision) : decision;
}

/** A town's name where nothing says that a place is meant ("Dayton, who was …"). */
const mayBeSurname = ({ kind, from, entries }: Decision, { tokens }: Reading): boolean =>
  kind === 'place' &&
  entries.every(({ type }) => type === 'city') &&
  PLACE_PREPOSITIONS[tokens[from - 1]?.folded ?? ''] === undefined &&
  !/^(?:of|and|,)$/.test(tokens[from - 1]?.folded ?? '');

function slip(decision: Decision, word: Word, bySurname: BySurname): Resolved | undefined {
  const meant = bySurname.slip(word.folded);
  if (meant === undefined || decision.entries.length > 0) return undefined;
  const full = bearer(bySurname.people.get(meant)!, decision.start);
  return { ...decision, kind: 'person', full, form: 'misspelling', rule: 'misspelt surname of a person named in full' };
}

function surnameAt(reading: Reading, i: number, bySurname: BySurname): Resolved[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  const blank: Decision = {
    kind: 'person',
    start: word.start,
    end: word.end,
    from: i,
    to: i + 1,
    weight: 2,
    rule: '',
    entries: [],
  };
  const people = bySurname.people.get(word.folded);
  if (!people) return word.common || word.text.length < 6 ? [] : [slip(blank, word, bySurname) ?? []].flat();
  if (
    word.opening &&
    word.common &&
    !/^['’]s$/.test(tokens[i + 1]?.text ?? '') &&
    afterPossessive(tokens, i + 1) === i + 1 &&
    tokens[i + 1]?.type !== 'word'
  )
    return [];
  const particles = particlesBefore(reading, i);
  const from = i - particles;
  return [
    {
      ...blank,
      from,
      start: tokens[from]!.start,
      full: bearer(people, word.start),
      form: 'short',
      rule: 'surname of a person named in full',
    },
  ];
}

/** "al-" before "Abadi", "De" before "Croo": how many tokens of the surname stand before its last word. */
function particlesBefore({ tokens }: Reading, i: number): number {
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]!.sentence) return 0;
  if (isHyphen(before) && before.joined && NAME_PARTICLES.has(tokens[i - 2]?.folded ?? '')) return 2;
  return NAME_PARTICLES.has(before.folded) && before.cap && !before.opening ? 1 : 0;
}
