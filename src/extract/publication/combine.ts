import { addDays, daysBetween, type Bounds } from '../../time/calendar.ts';
import { FIRST_DAY, LAST_DAY } from '../../time/edtf.ts';
import { isClosed, type Clue, type Days } from './clue.ts';

/** What comes again each year is looked for within so many days only. */
const WIDEST_RECURRING = 366 * 40;
const EVER: Bounds = { earliest: FIRST_DAY, latest: LAST_DAY };

/** A clue with some of its days written out. */
interface Placed {
  readonly clue: Clue;
  readonly days: readonly Bounds[];
}

export interface Combined extends Bounds {
  /** Days within the bounds that more speaks for than for the others. */
  readonly likely: Bounds;
  readonly agreeing: readonly Clue[];
  readonly conflicting: readonly Clue[];
}

/**
 * The days that most clues leave, by weight: first by those that stand still, then, near the days that these leave, by those
 * that come again each year. Where more than one stretch is left, the likelier days choose. What contradicts is kept apart.
 */
export function combine(clues: readonly Clue[]): Combined {
  const near = hull(
    heaviest(
      placed(clues, ({ days }) => (typeof days === 'function' ? undefined : days)),
      EVER,
    ),
  );
  const bounding = placed(clues, ({ days }) => days && daysNear(days, near));
  const rather = placed(clues, (clue) => clue.rather && daysNear(clue.rather, near));
  const left = heaviest(bounding, near);
  const chances = left.map((stretch) => weightOf(heaviest(rather, stretch)[0]!, rather));
  const bounds = hull(left.filter((_, i) => chances[i] === Math.max(...chances)));
  const told = [...bounding, ...rather.filter(({ clue }) => !clue.days)];
  const [agreeing, conflicting] = [true, false].map((agrees) =>
    told.filter(({ days }) => days.some((one) => overlap(one, bounds)) === agrees).map(({ clue }) => clue),
  );
  return { ...bounds, likely: hull(heaviest(rather, bounds)), agreeing: agreeing!, conflicting: conflicting! };
}

const placed = (clues: readonly Clue[], daysOf: (clue: Clue) => readonly Bounds[] | undefined): Placed[] =>
  clues.flatMap((clue) => {
    const days = daysOf(clue);
    return days ? [{ clue, days }] : [];
  });

/** Without two ends near each other what comes again each year says nothing. */
function daysNear(days: Days, near: Bounds): readonly Bounds[] {
  if (typeof days !== 'function') return days;
  const isNear = isClosed(near) && daysBetween(near.earliest, near.latest) <= WIDEST_RECURRING;
  return isNear ? days(near) : [near];
}

/** The stretches, within the given days, on which the clues that agree weigh most. */
function heaviest(placed: readonly Placed[], within: Bounds): Bounds[] {
  const starts = new Set([within.earliest]);
  for (const { earliest, latest } of placed.flatMap(({ days }) => days)) {
    if (earliest > within.earliest && earliest <= within.latest) starts.add(earliest);
    if (latest >= within.earliest && latest < within.latest) starts.add(addDays(latest, 1));
  }
  const sorted = [...starts].sort();
  const pieces = sorted.map((earliest, i) => {
    const next = sorted[i + 1];
    const piece = { earliest, latest: next === undefined ? within.latest : addDays(next, -1) };
    return { ...piece, weight: weightOf(piece, placed) };
  });
  const most = Math.max(...pieces.map(({ weight }) => weight));
  return joined(pieces.filter(({ weight }) => weight === most));
}

function weightOf(piece: Bounds, placed: readonly Placed[]): number {
  return placed.reduce((sum, { clue, days }) => sum + (days.some((one) => overlap(one, piece)) ? clue.weight : 0), 0);
}

function joined(pieces: readonly Bounds[]): Bounds[] {
  const stretches: Bounds[] = [];
  for (const { earliest, latest } of pieces) {
    const last = stretches.at(-1);
    if (last && addDays(last.latest, 1) === earliest) stretches.splice(-1, 1, { earliest: last.earliest, latest });
    else stretches.push({ earliest, latest });
  }
  return stretches;
}

const hull = (stretches: readonly Bounds[]): Bounds => ({
  earliest: stretches[0]!.earliest,
  latest: stretches.at(-1)!.latest,
});

const overlap = (a: Bounds, b: Bounds): boolean => a.earliest <= b.latest && b.earliest <= a.latest;
