import type { PublicationClue } from '../../model.ts';
import type { Bounds } from '../../time/calendar.ts';
import { FIRST_DAY, LAST_DAY } from '../../time/edtf.ts';

/** Stretches of days; of what comes again each year those near the given days. */
export type Days = readonly Bounds[] | ((near: Bounds) => readonly Bounds[]);

/** Words of an article that tell something of when it was published: by `days`, by `rather`, or by both. */
export interface Clue extends Omit<PublicationClue, 'agrees'> {
  /** The days on which it can have been published, by this clue. */
  readonly days?: Days;
  /** Those on which it rather was: they choose between the days that all clues leave, but bound none. */
  readonly rather?: Days;
  /** How much it counts against clues that contradict it. */
  readonly weight: number;
  /** The news follows closely on the first of its days. */
  readonly fresh?: true;
}

/** How much clues count: the words say so themselves; a reader would conclude it; a habit of the news. */
export const SURE = 3;
export const LIKELY = 2;
export const HABIT = 1;

/** The stretches themselves. */
export const daysOf = (days: Days, near: Bounds): readonly Bounds[] => (typeof days === 'function' ? days(near) : days);

export const onOrAfter = (earliest: string): Bounds[] => [{ earliest, latest: LAST_DAY }];
export const onOrBefore = (latest: string): Bounds[] => [{ earliest: FIRST_DAY, latest }];

/** Whether both ends are known. */
export const isClosed = ({ earliest, latest }: Bounds): boolean => earliest !== FIRST_DAY && latest !== LAST_DAY;
