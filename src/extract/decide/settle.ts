import { isSure, type Decision } from './decide.ts';
import type { Reading } from '../words/reading.ts';

/** What each further mention of the same words adds to the evidence of one, and the most that all of them add. */
const ECHO = 0.3;
const MOST = 0.6;

/**
 * The same unknown words are the same kind of thing throughout an article: all the evidence for a text is added up and
 * the heaviest kind taken everywhere, and what speaks for it in one place speaks a little in the others. Known names with
 * certainty keep theirs.
 */
export function settleKinds(decisions: readonly Decision[], { text }: Reading): Decision[] {
  const sums = new Map<string, Sum[]>();
  const own = decisions.map((decision) => {
    const words = text.slice(decision.start, decision.end);
    const kinds = sums.get(words);
    const sum = kinds?.find(({ first }) => first.kind === decision.kind);
    if (sum) sum.weight += decision.weight;
    else if (kinds) kinds.push({ first: decision, weight: decision.weight });
    const made = kinds ?? [{ first: decision, weight: decision.weight }];
    if (!kinds) sums.set(words, made);
    return made;
  });
  return decisions.map((decision, i) => (isSure(decision) ? decision : settled(decision, own[i]!)));
}

/** All the evidence that some words are of one kind, and where they were found to be first. */
interface Sum {
  readonly first: Decision;
  weight: number;
}

function settled(decision: Decision, sums: readonly Sum[]): Decision {
  let [first, most] = [decision, decision.weight];
  for (const sum of sums) if (sum.weight > most) [first, most] = [sum.first, sum.weight];
  const echo = Math.min(MOST, ECHO * Math.max(0, most - decision.weight));
  const weight = decision.entries.length > 0 ? decision.weight : decision.weight + echo;
  if (first.kind !== decision.kind)
    return { ...decision, weight, kind: first.kind, rule: first.rule, entries: first.entries };
  return weight === decision.weight ? decision : { ...decision, weight };
}
