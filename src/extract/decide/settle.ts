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
  const sums = new Map<string, Map<Decision['kind'], Decision>>();
  for (const decision of decisions) {
    const key = text.slice(decision.start, decision.end);
    const kinds = sums.get(key) ?? new Map<Decision['kind'], Decision>();
    const other = kinds.get(decision.kind);
    kinds.set(decision.kind, other ? { ...other, weight: other.weight + decision.weight } : decision);
    sums.set(key, kinds);
  }
  return decisions.map((decision) => {
    if (isSure(decision)) return decision;
    const kinds = [...(sums.get(text.slice(decision.start, decision.end))?.values() ?? [])];
    const best = kinds.reduce((a, b) => (b.weight > a.weight ? b : a), decision);
    const echo = Math.min(MOST, ECHO * Math.max(0, best.weight - decision.weight));
    const weight = decision.entries.length > 0 ? decision.weight : decision.weight + echo;
    if (best.kind === decision.kind) return { ...decision, weight };
    return { ...decision, weight, kind: best.kind, rule: best.rule, entries: best.entries };
  });
}
