import type { Comparison, Corpus, Entity, Period } from '../model.ts';
import { daysBetween } from '../time/calendar.ts';
import { writeOut } from './dates.ts';
import { KINDS } from './kinds.ts';
import type { Lookup } from './lookup.ts';

/** An entity with its mentions in two periods. */
export interface Compared {
  readonly entity: Entity;
  readonly then: number;
  readonly now: number;
}

/** Entities of one kind by the period that has them. */
export interface KindCompared {
  readonly label: string;
  /** The largest of its counts: the length of the longest bar. */
  readonly most: number;
  readonly onlyThen: readonly Compared[];
  readonly both: readonly Compared[];
  readonly onlyNow: readonly Compared[];
}

/** Longest list before it is cut, its length said. */
export const MOST = 12;

/** Who and what occurs in which of two periods, by kind; kinds without anything are left out. */
export function compareKinds({ entities }: Comparison, known: Lookup): KindCompared[] {
  const all = entities.flatMap(({ id, then, now }): Compared[] => {
    const entity = known.entity(id);
    return entity ? [{ entity, then, now }] : [];
  });
  const most = (list: readonly Compared[]) => list.toSorted((a, b) => b.then + b.now - (a.then + a.now));
  return KINDS.map(({ kind, many }) => {
    const same = all.filter(({ entity }) => entity.kind === kind);
    return {
      label: many,
      most: Math.max(1, ...same.map(({ then, now }) => Math.max(then, now))),
      onlyThen: most(same.filter(({ now }) => now === 0)),
      both: most(same.filter(({ then, now }) => then > 0 && now > 0)),
      onlyNow: most(same.filter(({ then }) => then === 0)),
    };
  }).filter(({ onlyThen, both, onlyNow }) => onlyThen.length + both.length + onlyNow.length > 0);
}

/** "26 March – 16 June 2022" */
export const periodWords = ({ earliest, latest }: Period): string => writeOut(`${earliest}/${latest}`);

/** "nearly three years" without articles between them, in whole months or years. */
export function gapWords({ then, now }: Comparison): string {
  const days = daysBetween(then.latest, now.earliest);
  const [size, unit] = days >= 730 ? [Math.round(days / 365), 'years'] : [Math.round(days / 30), 'months'];
  return `about ${size} ${unit}`;
}

/** Plans and figures of a period. */
export function ofPeriod({ timeline, figures }: Corpus, { articles }: Period) {
  const inIt = new Set(articles);
  return {
    plans: timeline.filter(({ sources }) =>
      sources.some(({ article, status }) => inIt.has(article) && (status === 'planned' || status === 'proposed')),
    ),
    figures: figures.filter(({ article }) => inIt.has(article)),
  };
}
