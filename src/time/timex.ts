import type { Timex } from '../model.ts';
import type { Bounds } from './calendar.ts';
import { boundsOf } from './edtf.ts';
import { reachOf } from './reach.ts';

type Mod = Timex['mod'];

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
const THIRDS: Readonly<Record<string, number>> = { START: 0, MID: 1, END: 2 };

/**
 * EDTF of a TIMEX3 value, narrowed by its modifier: START, MID and END of a month are its 1st-10th, 10th-20th and
 * 20th-last, of anything longer a third; APPROX adds `~`. Undefined where the value has no place on a calendar
 * (`PRESENT_REF`, `P3D`, `XXXX-06`, fiscal years) or the modifier opens it (BEFORE, AFTER).
 */
export function timexToEdtf(value: string, mod?: Mod): string | undefined {
  if (mod === 'BEFORE' || mod === 'AFTER') return undefined;
  const ends = endsOf(value);
  if (ends.length === 2) return rangeToEdtf(ends[0]!, ends[1]!, mod);
  const reach = reachOf(value);
  if (!reach) return undefined;
  const third = mod === undefined ? undefined : THIRDS[mod];
  if (third !== undefined) return reach.part ? reach.part(third) : reach.edtf;
  return mod === 'APPROX' ? about(reach.edtf) : reach.edtf;
}

/** Of a range; nothing of most values, which are none. */
const endsOf = (value: string): readonly string[] => (value.includes('/') ? value.split('/') : NONE);
const NONE: readonly string[] = [];

/** Both ends "about"; EDTF has none for digits that are not known (`199X`). */
const about = (edtf: string): string => edtf.replace(/(?<!X)(?=\/|$)/g, '~');

/** First and last day, inclusive, of a TIMEX3 value narrowed by its modifier; undefined as in `timexToEdtf`. */
export function boundsOfTimex(value: string, mod?: Mod): Bounds | undefined {
  const third = mod === undefined ? undefined : THIRDS[mod];
  if (mod === 'BEFORE' || mod === 'AFTER') return undefined;
  const ends = endsOf(value);
  if (ends.length === 2) {
    const [first, last] = ends.map((end) => reachOf(end));
    return first && last && first.earliest <= last.latest
      ? { earliest: first.earliest, latest: last.latest }
      : undefined;
  }
  const reach = reachOf(value);
  if (!reach) return undefined;
  if (third !== undefined && reach.part) return boundsOf(reach.part(third));
  return { earliest: reach.earliest, latest: reach.latest };
}

/**
 * TIMEX3 value and modifier of an EDTF date or range: `~` and `%` make it APPROX; of `?`, which TIMEX3 cannot say, only
 * the date is left. Undefined for anything that is none, has a time of day or an open end.
 */
export function edtfToTimex(edtf: string): Pick<Timex, 'value' | 'mod'> | undefined {
  const value = edtf.split('/').map(valueOf).join('/');
  if (value.includes('T') || !boundsOf(edtf) || !boundsOfTimex(value)) return undefined;
  return { value, ...(/[~%]/.test(edtf) && { mod: 'APPROX' as const }) };
}

/** One end: `2009-24` is `2009-WI`, `197X` is `197`, `19XX` is `19`. */
function valueOf(end: string): string {
  const bare = end.replace(/[?~%]$/, '');
  const [, year, season] = /^(\d{4})-2([1-4])$/.exec(bare) ?? [];
  if (year) return `${year}-${SEASONS[Number(season) - 1]}`;
  return bare.replace(/^(\d\d\d?)XX?$/, (all, known: string) => (all.length === 4 ? known : all));
}

function rangeToEdtf(from: string, to: string, mod: Mod): string | undefined {
  const [first, last] = [reachOf(from), reachOf(to)];
  if (!first || !last || first.earliest > last.latest) return undefined;
  const range = `${first.edtf.split('/')[0]}/${last.edtf.split('/').at(-1)}`;
  return mod === 'APPROX' ? about(range) : range;
}
