import type { Article, Catalogue, NameKind, Span } from '../model.ts';
import { addUp, isSure, type Decision } from './decide/decide.ts';
import { proposalsIn } from './index.ts';
import { inPlainView } from './plain.ts';
import type { Proposal, Reading } from './words/reading.ts';
import { settleKinds } from './decide/settle.ts';
import { toReading } from './words/to-reading.ts';

export { THRESHOLD } from './decide/decide.ts';

/** A rule that spoke for a kind, and how much it weighed at its best. */
export interface Sign {
  readonly rule: string;
  readonly weight: number;
}

/** What speaks for one kind of some words, wherever the article has them. */
export interface Candidate {
  readonly kind: NameKind;
  readonly weight: number;
  /** The weightiest first. */
  readonly signs: readonly Sign[];
}

/** How the words of one place were weighed, whatever became of them. */
export interface Weighing extends Span {
  readonly text: string;
  /** The kind that weighed most here. */
  readonly kind: NameKind;
  readonly weight: number;
  /** Whether the catalogue left no doubt. */
  readonly sure: boolean;
  /** The kinds that competed, the weightiest first; an event or a class of systems competes with nothing else. */
  readonly candidates: readonly Candidate[];
}

/** Every stretch of an article that some rule took for a name, with all that spoke for it; in order of the text. */
export function explain(article: Article, catalogue: Catalogue): Weighing[] {
  const { article: plain, verbatim } = inPlainView(article);
  const reading = toReading(plain, catalogue);
  const proposals = proposalsIn([reading])[0]!;
  const decisions = settleKinds(addUp(proposals), reading);
  const wordsOf = ({ start, end }: Span): string => reading.text.slice(start, end);
  const byWords = Map.groupBy(proposals, (claim) => `${layerOf(claim.kind)} ${wordsOf(claim)}`);
  const bySpan = Map.groupBy(decisions, ({ kind, start, end }) => `${layerOf(kind)} ${start} ${end}`);
  const weighed = [...bySpan.values()]
    .map((group) => group.reduce((a, b) => (b.weight > a.weight ? b : a)))
    .map((best) => weighing(best, byWords.get(`${layerOf(best.kind)} ${wordsOf(best)}`) ?? [], reading))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return verbatim(weighed);
}

/** Kinds that are chosen apart from one another. */
const layerOf = (kind: NameKind): string => (kind === 'event' || kind === 'system-class' ? kind : 'name');

function weighing(best: Decision, claims: readonly Proposal[], { text }: Reading): Weighing {
  const { kind, start, end, weight } = best;
  const candidates = [...Map.groupBy(claims, (claim) => claim.kind)].map(([each, own]): Candidate => {
    const signs = [...Map.groupBy(own, ({ rule }) => rule)].map(([rule, same]) => ({
      rule,
      weight: Math.max(...same.map((claim) => claim.weight)),
    }));
    return { kind: each, weight: total(own), signs: signs.sort((a, b) => b.weight - a.weight) };
  });
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    weight,
    sure: isSure(best),
    candidates: candidates.sort((a, b) => b.weight - a.weight),
  };
}

/** The weight of all places together; at one place a rule counts once. */
const total = (claims: readonly Proposal[]): number => addUp(claims).reduce((sum, { weight }) => sum + weight, 0);
