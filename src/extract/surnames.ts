import { STRONG, type Decision } from './decide.ts';
import { slipsOf } from './misspellings.ts';
import type { Reading, Word } from './reading.ts';

/** The people whom an article names in full, by surname. */
export interface BySurname {
  /** In order of their places. */
  readonly people: ReadonlyMap<string, readonly Decision[]>;
  /** The surname that a word is a slip of the pen for. */
  readonly slip: (word: string) => string | undefined;
}

/** Gathers the people named in full; only those who are people beyond doubt are looked for in misspellings. */
export function surnamesIn(decisions: readonly Decision[], reading: Reading): BySurname {
  const full = decisions.filter((name) => isFullName(name, reading));
  const people = Map.groupBy(full, (person) => surnameOf(reading, person));
  const sure = [...people].flatMap(([surname, bearers]) => (bearers.some(isStrong) ? [surname] : []));
  return { people, slip: slipsOf(sure) };
}

/** "the Warhol Polaroid": capital words that begin with the surname of somebody named in full are a thing of theirs. */
export function withoutOthersThings(decisions: readonly Decision[], reading: Reading): Decision[] {
  const people = decisions.filter((name) => isFullName(name, reading));
  const surnames = new Set(people.filter(isStrong).map((person) => surnameOf(reading, person)));
  const isThing = (name: Decision) => !isStrong(name) && surnames.has(reading.tokens[name.from]!.folded);
  const things = new Set(people.filter(isThing));
  return decisions.filter((decision) => !things.has(decision));
}

/** The person of that surname named last before a place, or else the first one after it; `people` in order. */
export function bearer(people: readonly Decision[], start: number): Decision {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return people[Math.max(0, low - 1)]!;
}

/** The words among tokens `from`..`to`. */
export const wordsOf = ({ tokens }: Reading, from: number, to: number): Word[] =>
  tokens.slice(from, to).filter(({ type }) => type === 'word');

/** The last word of a name with the particles before it left out, folded; "Jr." and the like are no surname. */
function surnameOf(reading: Reading, { from, to }: Decision): string {
  const words = wordsOf(reading, from, to).filter(({ folded }) => !/^(?:jr|sr|ii|iii|iv)$/.test(folded));
  return words.at(-1)?.folded ?? '';
}

const isStrong = ({ weight }: Decision): boolean => weight >= STRONG;
const isFullName = ({ kind, from, to }: Decision, reading: Reading): boolean =>
  kind === 'person' && wordsOf(reading, from, to).length > 1;
