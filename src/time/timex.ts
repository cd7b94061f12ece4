import type { Timex } from '../model.ts';
import type { Bounds } from './calendar.ts';
import { boundsOf } from './edtf.ts';
import { reachOf } from './reach.ts';

type Mod = Timex['mod'];

const THIRDS: Readonly<Record<string, number>> = { START: 0, MID: 1, END: 2 };

/**
 * EDTF of a TIMEX3 value, narrowed by its modifier: START, MID and END of a month are its 1st-10th, 10th-20th and
 * 20th-last, of anything longer a third; APPROX adds `~`. Undefined where the value has no place on a calendar
 * (`PRESENT_REF`, `P3D`, `XXXX-06`, fiscal years) or the modifier opens it (BEFORE, AFTER).
 */
export function timexToEdtf(value: string, mod?: Mod): string | undefined {
  if (mod === 'BEFORE' || mod === 'AFTER') return undefined;
  const ends = value.split('/');
  if (ends.length === 2) return rangeToEdtf(ends[0]!, ends[1]!, mod);
  const reach = reachOf(value);
  if (!reach) return undefined;
  const third = mod === undefined ? undefined : THIRDS[mod];
  if (third !== undefined) return reach.part ? reach.part(third) : reach.edtf;
  return mod === 'APPROX' ? reach.edtf.replace(/(?=\/|$)/g, '~') : reach.edtf;
}

/** First and last day, inclusive, of a TIMEX3 value narrowed by its modifier; undefined as in `timexToEdtf`. */
export function boundsOfTimex(value: string, mod?: Mod): Bounds | undefined {
  const third = mod === undefined ? undefined : THIRDS[mod];
  if (mod === 'BEFORE' || mod === 'AFTER') return undefined;
  const ends = value.split('/');
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

function rangeToEdtf(from: string, to: string, mod: Mod): string | undefined {
  const [first, last] = [reachOf(from), reachOf(to)];
  if (!first || !last || first.earliest > last.latest) return undefined;
  const tail = mod === 'APPROX' ? '~' : '';
  return `${first.edtf.split('/')[0]}${tail}/${last.edtf.split('/').at(-1)}${tail}`;
}
