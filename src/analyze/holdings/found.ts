import type { HoldingRelation, Span } from '../../model.ts';
import type { Meaning, Modifier } from '../../lexicon/holdings.ts';
import type { Actor, Item, System } from './item.ts';

/** A relation as the patterns find it in one sentence. */
export interface Found {
  readonly relation: HoldingRelation;
  readonly actor: Actor;
  readonly system: System;
  readonly cue: Span;
  readonly planned?: true;
  readonly negated?: true;
  /** Who gets it, or from whom it comes. */
  readonly partner?: { readonly actor: Actor; readonly role: 'to' | 'from' };
  /** Why it is no more than implied; empty where the sentence states it. */
  readonly implied: readonly string[];
  /** How it was found, for readers. */
  readonly pattern: string;
}

export interface Sense {
  readonly relation: HoldingRelation;
  readonly planned?: true;
  readonly negated?: true;
}

const RELATIONS: Readonly<Partial<Record<Meaning, HoldingRelation>>> = {
  sends: 'delivers',
  receives: 'has',
  strikes: 'operates',
  asks: 'asks-for',
};

/** Acts that can be planned, promised or considered; the others hold or do not. */
const ACTS: ReadonlySet<Meaning> = new Set(['orders', 'delivers', 'sends', 'deploys', 'receives']);
const STATES: ReadonlySet<Meaning> = new Set(['has', 'operates', 'targets', 'strikes', 'lacks']);

/**
 * What a verb comes to under what stands before it: what is ordered, delivered or deployed under "may" or "wants to" is
 * considered, under "will" or "plans to" planned, under "must" asked for where it is bought; a promised delivery is a pledge.
 * Nothing where the sentence does not say that it is so.
 */
export function senseOf(meaning: Meaning, modifiers: readonly Modifier[]): Sense | undefined {
  const has = (modifier: Modifier): boolean => modifiers.includes(modifier);
  const relation = RELATIONS[meaning] ?? (meaning as HoldingRelation);
  if (has('unlikely')) return undefined;
  if (has('negated'))
    return STATES.has(meaning) && meaning !== 'has' && meaning !== 'operates' ? undefined : { relation, negated: true };
  if (has('needed')) return meaning === 'orders' || meaning === 'receives' ? { relation: 'asks-for' } : undefined;
  if (has('considered')) {
    if (ACTS.has(meaning)) return { relation: meaning === 'receives' ? 'asks-for' : 'considers' };
    return meaning === 'considers' ? { relation } : undefined;
  }
  if (has('promised')) {
    if (meaning === 'delivers' || meaning === 'sends') return { relation: 'pledges' };
    return ACTS.has(meaning) ? { relation, planned: true } : undefined;
  }
  if (has('contracted') && !has('planned'))
    return ACTS.has(meaning) ? { relation, ...(meaning !== 'orders' && { planned: true as const }) } : undefined;
  if (!has('planned') || meaning === 'considers' || meaning === 'pledges') return { relation };
  return meaning === 'targets' || meaning === 'strikes' || meaning === 'lacks'
    ? undefined
    : { relation, planned: true };
}

/** The relations of every actor to every system, told by the same words. */
export function foundOf(
  sense: Sense,
  actors: readonly Actor[],
  systems: readonly System[],
  more: Pick<Found, 'cue' | 'partner' | 'implied' | 'pattern'>,
): Found[] {
  return actors.flatMap((actor) =>
    systems.map((system) => ({
      ...sense,
      ...more,
      actor,
      system,
      implied: [...more.implied, ...[actor.because, system.because].filter((one) => one !== undefined)],
    })),
  );
}

export const spanOf = (items: readonly Item[], from: number, to: number): Span => ({
  start: items[from]!.start,
  end: items[to - 1]!.end,
});
