import type { NameKind } from '../../model.ts';
import type { Finder, Proposal, Reading } from './reading.ts';

/** Makes claims of one kind on tokens `from`..`to`. */
export function claimer(kind: NameKind) {
  return ({ tokens }: Reading, from: number, to: number, weight: number, rule: string): Proposal => ({
    kind,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    from,
    to,
    weight,
    rule,
  });
}

/** What most rules claim at most tokens; one list for all of them. */
export const NONE: readonly Proposal[] = [];

/** What a rule claims at one token. */
type ClaimsAt = (reading: Reading, i: number) => readonly Proposal[];

/** A finder that asks some rules at each token that has one of some bits (`lexemes.ts`); most tokens have none. */
export const atEachToken =
  (bits: number, ...rules: readonly ClaimsAt[]): Finder =>
  (reading) => {
    const found: Proposal[] = [];
    for (let i = 0; i < reading.bits.length; i++)
      if ((reading.bits[i]! & bits) !== 0)
        for (let rule = 0; rule < rules.length; rule++) collect(found, rules[rule]!(reading, i));
    return found;
  };

/** The same for rules that ask for a capital; most words have none. */
export const atEachCapital =
  (claimsAt: ClaimsAt): Finder =>
  (reading) => {
    const found: Proposal[] = [];
    for (let i = 0; i < reading.capitals.length; i++) collect(found, claimsAt(reading, reading.capitals[i]!));
    return found;
  };

/**
 * Adds what a rule claims to a finder's list. Lists as long as a text are walked by index here and in the finders: a loop over
 * their items makes an object for each as long as it has not been compiled, an eighth of all the memory a long text took.
 */
export function collect(found: Proposal[], claims: readonly Proposal[]): void {
  for (let i = 0; i < claims.length; i++) found.push(claims[i]!);
}
