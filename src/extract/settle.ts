import { isSure, type Decision } from './decide.ts';
import type { Reading } from './reading.ts';

/**
 * The same unknown words are the same kind of thing throughout an article: all the evidence for a text is added up and
 * the heaviest kind taken everywhere. Known names with certainty keep theirs.
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
    if (best.kind === decision.kind) return decision;
    return { ...decision, kind: best.kind, rule: best.rule, entries: best.entries };
  });
}
