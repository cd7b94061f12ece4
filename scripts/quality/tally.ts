import type { Mention } from '../../src/model.ts';
import type { Alignment } from './align.ts';

/** What was counted for one kind. */
export interface Tally {
  /** Mentions given, less those on debatable places. */
  readonly found: number;
  /** Places that had to be found. */
  readonly wanted: number;
  /** Given and right. */
  readonly right: number;
  /** What was given wrongly and what was missed, for people to read. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export const NOTHING: Tally = { found: 0, wanted: 0, right: 0, wrong: [], missed: [] };

/** The share of what was found that is right; 1 where nothing was found. */
export const precisionOf = ({ found, right }: Pick<Tally, 'found' | 'right'>): number =>
  found === 0 ? 1 : right / found;

/** The share of what had to be found that was; 1 where nothing had to be. */
export const recallOf = ({ wanted, right }: Pick<Tally, 'wanted' | 'right'>): number =>
  wanted === 0 ? 1 : right / wanted;

/** The harmonic mean of precision and recall; 0 where either is. */
export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function add(a: Tally, b: Tally): Tally {
  return {
    found: a.found + b.found,
    wanted: a.wanted + b.wanted,
    right: a.right + b.right,
    wrong: [...a.wrong, ...b.wrong],
    missed: [...a.missed, ...b.missed],
  };
}

/** Counts an alignment; a pair that `isRight` refuses is both wrong and missed. `id` is the text's, for messages. */
export function tallyOf<G extends { readonly where: string }, M extends Mention>(
  { pairs, missed, extra }: Alignment<G, M>,
  id: string,
  isRight: (mention: M, gold: G) => boolean = () => true,
): Tally {
  const bad = pairs.filter(({ gold, mention }) => !isRight(mention, gold));
  const wrong = [...bad.map(({ mention }) => mention), ...extra].sort((a, b) => a.start - b.start);
  return {
    found: pairs.length + extra.length,
    wanted: pairs.length + missed.length,
    right: pairs.length - bad.length,
    wrong: wrong.map((mention) => `${id}: ${describe(mention)}`),
    missed: [...missed, ...bad.map(({ gold }) => gold)].map(({ where }) => where),
  };
}

/** Counts, among the pairs of an alignment alone, those that also are as `isRight` asks. */
export function tallyPairs<G extends { readonly where: string }, M extends Mention>(
  { pairs }: Alignment<G, M>,
  isRight: (mention: M, gold: G) => boolean,
): Tally {
  const bad = pairs.filter(({ gold, mention }) => !isRight(mention, gold));
  const missed = bad.map(({ gold, mention }) => `${gold.where} <- ${describe(mention)}`);
  return { found: pairs.length, wanted: pairs.length, right: pairs.length - bad.length, wrong: [], missed };
}

function describe(mention: Mention): string {
  const at = `at ${mention.start}-${mention.end}, rule ${mention.rule}`;
  if (mention.kind === 'reference') return `reference "${mention.text}" = ${mention.name} (${at})`;
  if (mention.kind !== 'date') {
    const role = mention.role ? `, ${mention.role.title}` : '';
    return `${mention.kind} "${mention.text}" = ${mention.name}${role} (${at})`;
  }
  const { type, value, mod } = mention.timex;
  return `date "${mention.text}" = ${type} ${value} ${mod ?? ''} ${mention.earliest ?? ''}..${mention.latest ?? ''} (${at})`;
}
