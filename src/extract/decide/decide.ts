import type { CatalogueEntry, NameKind } from '../../model.ts';
import { SURE } from '../phrases/known-names.ts';
import type { Proposal } from '../words/reading.ts';
import { tokenSet, type TokenSet } from '../words/token-tables.ts';

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
  return grouped(proposals, (a, b) => a.kind === b.kind && a.to === b.to).map(decided);
}

function decided(claims: readonly Proposal[]): Decision {
  const strongest = claims.length === 1 ? claims : strongestOfEachRule(claims);
  let best = strongest[0]!;
  let weight = best.weight;
  for (let i = 1; i < strongest.length; i++) {
    const claim = strongest[i]!;
    weight += claim.weight;
    if (claim.weight > best.weight) best = claim;
  }
  const { kind, start, end, from, to, rule } = best;
  return { kind, start, end, from, to, weight, rule, entries: surest(claims) };
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

/**
 * What begins at the same token and is the same thing besides, together; in the order of the first of each. The groups that
 * begin at a token are chained by their numbers, which takes no list for each token.
 */
function grouped<T extends { readonly from: number }>(items: readonly T[], isSame: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  const chain: number[] = [];
  const last = new Array<number>(items.reduce((most, { from }) => Math.max(most, from + 1), 0)).fill(-1);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    let group = last[item.from]!;
    while (group >= 0 && !isSame(groups[group]![0]!, item)) group = chain[group]!;
    if (group >= 0) {
      groups[group]!.push(item);
      continue;
    }
    chain.push(last[item.from]!);
    last[item.from] = groups.length;
    groups.push([item]);
  }
  return groups;
}

/** The known entities of the surest claims: one whose form needs no cue comes before one whose form does. */
function surest(claims: readonly Proposal[]): readonly CatalogueEntry[] {
  let most = -Infinity;
  for (const { entry, weight } of claims) if (entry !== undefined && weight > most) most = weight;
  if (most === -Infinity) return NOBODY;
  const entries: CatalogueEntry[] = [];
  for (const { entry, weight } of claims)
    if (entry !== undefined && weight === most && !entries.includes(entry)) entries.push(entry);
  return entries;
}

/** The entities of most names. */
const NOBODY: readonly CatalogueEntry[] = [];

/**
 * Chooses disjoint names: strong claims before weak ones, longer before shorter, heavier before lighter. Events and
 * classes of systems are laid over the rest elsewhere; here all kinds compete.
 */
export function choose(decisions: readonly Decision[]): Decision[] {
  if (decisions.length === 0) return [];
  const ranked = bestPerSpan(decisions.filter(({ weight }) => weight >= THRESHOLD)).sort(
    (a, b) =>
      Number(b.weight >= STRONG) - Number(a.weight >= STRONG) ||
      b.to - b.from - (a.to - a.from) ||
      b.weight - a.weight ||
      a.start - b.start,
  );
  const taken: Decision[] = [];
  const used = tokenSet(ranked.reduce((last, { to }) => Math.max(last, to), 0));
  for (let i = 0; i < ranked.length; i++) {
    const decision = ranked[i]!;
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
