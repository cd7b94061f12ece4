import type { CatalogueEntry, NameKind } from '../../model.ts';
import { SURE } from '../phrases/known-names.ts';
import type { Proposal } from '../words/reading.ts';
import { tokenMap, tokenSet, type TokenSet } from '../words/token-tables.ts';

/** All claims on one span and kind, added up. */
export interface Decision {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** The rule that weighed most. */
  readonly rule: string;
  /** Known entities that bear the name, where the text has it as a known form. */
  readonly entries: readonly CatalogueEntry[];
}

/** A decision, with the one in this article that gives its full name where it is a short or a wrong form of it. */
export interface Resolved extends Decision {
  readonly full?: Decision;
  readonly form?: 'short' | 'misspelling';
  /** The place that this one is said to lie in: "Syria" of "Palmyra, Syria". */
  readonly qualifier?: Decision;
  /** Whether the catalogue knows the name, be it of a place elsewhere. */
  readonly known?: boolean;
}

/** Evidence below this is not enough to call a span a name. */
export const THRESHOLD = 1.3;
/** From here on a longer span is believed over the shorter ones within it. */
export const STRONG = 1.9;

/** Whether the catalogue is sure of it. */
export const isSure = ({ entries, weight }: Decision): boolean => entries.length > 0 && weight >= SURE;

/** Adds up the claims on each span; one rule counts once. */
export function addUp(proposals: readonly Proposal[]): Decision[] {
  const groups = grouped(proposals, (a, b) => a.kind === b.kind && a.to === b.to);
  return groups.map((claims) => {
    if (claims.length === 1) return alone(claims[0]!);
    const strongest = strongestOfEachRule(claims);
    const best = strongest.reduce((a, b) => (b.weight > a.weight ? b : a));
    const weight = strongest.reduce((sum, claim) => sum + claim.weight, 0);
    return { ...spanOf(best), weight, rule: best.rule, entries: surest(claims) };
  });
}

function strongestOfEachRule(claims: readonly Proposal[]): Proposal[] {
  const strongest: Proposal[] = [];
  for (const claim of claims) {
    const i = strongest.findIndex(({ rule }) => rule === claim.rule);
    if (i < 0) strongest.push(claim);
    else if (claim.weight > strongest[i]!.weight) strongest[i] = claim;
  }
  return strongest;
}

function alone(claim: Proposal): Decision {
  const { weight, rule, entry } = claim;
  return { ...spanOf(claim), weight, rule, entries: entry ? [entry] : [] };
}

/** What begins at the same token and is the same thing besides, together; in the order of the first of each. */
function grouped<T extends { readonly from: number }>(items: readonly T[], isSame: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  const byStart = tokenMap<T[][]>(items.reduce((last, { from }) => Math.max(last, from + 1), 0));
  for (const item of items) {
    const here = byStart.get(item.from);
    const group = here?.find(([first]) => isSame(first!, item));
    if (group) {
      group.push(item);
      continue;
    }
    const made = [item];
    groups.push(made);
    if (here) here.push(made);
    else byStart.set(item.from, [made]);
  }
  return groups;
}

/** The known entities of the surest claims: one whose form needs no cue comes before one whose form does. */
function surest(claims: readonly Proposal[]): CatalogueEntry[] {
  const known = claims.filter(({ entry }) => entry !== undefined);
  if (known.length === 0) return [];
  const most = Math.max(...known.map(({ weight }) => weight));
  return [...new Set(known.filter(({ weight }) => weight === most).map(({ entry }) => entry!))];
}

const spanOf = ({ kind, start, end, from, to }: Proposal) => ({ kind, start, end, from, to });

/**
 * Chooses disjoint names: strong claims before weak ones, longer before shorter, heavier before lighter. Events and
 * classes of systems are laid over the rest elsewhere; here all kinds compete.
 */
export function choose(decisions: readonly Decision[]): Decision[] {
  const ranked = bestPerSpan(decisions.filter(({ weight }) => weight >= THRESHOLD)).sort(
    (a, b) =>
      Number(b.weight >= STRONG) - Number(a.weight >= STRONG) ||
      b.to - b.from - (a.to - a.from) ||
      b.weight - a.weight ||
      a.start - b.start,
  );
  const taken: Decision[] = [];
  const used = tokenSet(ranked.reduce((last, { to }) => Math.max(last, to), 0));
  for (const decision of ranked) {
    if (isAnyIn(decision, used)) continue;
    used.add(decision);
    taken.push(decision);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function isAnyIn({ from, to }: Decision, tokens: TokenSet): boolean {
  for (let token = from; token < to; token++) if (tokens.has(token)) return true;
  return false;
}

const bestPerSpan = (decisions: readonly Decision[]): Decision[] =>
  grouped(decisions, (a, b) => a.to === b.to).map((kinds) => kinds.reduce((a, b) => (b.weight > a.weight ? b : a)));
