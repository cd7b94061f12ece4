import type { NameKind } from '../model.ts';
import type { Proposal, Reading } from './reading.ts';

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
