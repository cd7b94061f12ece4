import { STRONG, type Decision } from '../decide/decide.ts';
import { familyName } from '../known/family-names.ts';
import { slipsOf } from './misspellings.ts';
import { countBefore } from '../../text/bisect.ts';
import type { Reading, Word } from '../words/reading.ts';
import { titleBefore } from '../phrases/titles.ts';
import { countWords } from '../words/shapes.ts';

/** The people whom an article names in full, by surname. */
export interface BySurname {
  /** In order of their places. */
  readonly people: ReadonlyMap<string, readonly Decision[]>;
  /** The last of them named with a title, by its head noun. */
  readonly titled: (surname: string, title: string | undefined) => Decision | undefined;
  /** The one person named in full who has a given name, where nobody has it for a surname. */
  readonly given: (word: string) => Decision | undefined;
  /** The surname that a word is a slip of the pen for. */
  readonly slip: (word: string) => string | undefined;
}

/** Gathers the people named in full; only those who are people beyond doubt are looked for in misspellings. */
export function surnamesIn(decisions: readonly Decision[], reading: Reading): BySurname {
  const full = decisions.filter((name) => isFullName(name, reading));
  const surnames = new Map(full.map((person) => [person, surnameOf(reading, person)]));
  const people = Map.groupBy(full, (person) => surnames.get(person)!);
  const sure = [...people].flatMap(([surname, bearers]) => (bearers.some(isStrong) ? [surname] : []));
  const titled = new Map(
    full.map((person) => [`${titleBefore(reading, person.from)} ${surnames.get(person)!}`, person]),
  );
  return {
    people,
    titled: (surname, title) => (title === undefined ? undefined : titled.get(`${title} ${surname}`)),
    given: onlyOnes(full.filter(isStrong), people, reading),
    slip: slipsOf(sure),
  };
}

function onlyOnes(
  full: readonly Decision[],
  people: BySurname['people'],
  { tokens, text }: Reading,
): BySurname['given'] {
  const byGiven = Map.groupBy(full, ({ from }) => tokens[from]!.folded);
  const nameOf = ({ start, end }: Decision): string => text.slice(start, end);
  return (word) => {
    const [first, ...others] = people.has(word) ? [] : (byGiven.get(word) ?? []);
    return first && others.every((other) => nameOf(other) === nameOf(first)) ? first : undefined;
  };
}

/** "the Warhol Polaroid": capital words that begin with the surname of somebody named in full are a thing of theirs. */
export function withoutOthersThings(decisions: readonly Decision[], reading: Reading): readonly Decision[] {
  const people = decisions.filter((name) => isFullName(name, reading));
  const surnames = new Set(people.filter(isStrong).map((person) => surnameOf(reading, person)));
  const isThing = (name: Decision) => !isStrong(name) && surnames.has(reading.tokens[name.from]!.folded);
  const things = new Set(people.filter(isThing));
  return things.size === 0 ? decisions : decisions.filter((decision) => !things.has(decision));
}

/** The person of that surname named last before a place, or else the first one after it; `people` in order. */
export function bearer(people: readonly Decision[], start: number): Decision {
  const before = countBefore(people, (person) => person.start <= start);
  return people[Math.max(0, before - 1)]!;
}

/** The words among tokens `from`..`to`. */
export const wordsOf = ({ tokens }: Reading, from: number, to: number): Word[] =>
  tokens.slice(from, to).filter(({ type }) => type === 'word');

/** The family name of somebody named in full, folded. */
function surnameOf(reading: Reading, { from, to, entries }: Decision): string {
  const words = wordsOf(reading, from, to).map(({ folded }) => folded);
  return familyName(words, entries[0]?.country) ?? words[0] ?? '';
}

const isStrong = ({ weight }: Decision): boolean => weight >= STRONG;
const isFullName = ({ kind, from, to }: Decision, reading: Reading): boolean =>
  kind === 'person' && to - from > 1 && countWords(reading, from, to) > 1;
