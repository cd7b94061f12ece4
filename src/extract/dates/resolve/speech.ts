import type { Published } from '../../../model.ts';
import { daysBetween } from '../../../time/calendar.ts';
import { writeOut } from '../../../time/words.ts';
import type { Speech } from './setting.ts';

/** An anchor within so many days is taken as the day; a wider one gives only its month or year. */
const WIDEST_DAYS = 31;

/** The day of writing, as far as it is known; undefined where nothing narrower than a year is. */
export function speechOf(published: Published | undefined): Speech | undefined {
  if (!published) return undefined;
  const { edtf, earliest, latest, anchor } = published;
  const known = knownOf(earliest, latest);
  const day =
    earliest === latest
      ? `${edtf.endsWith('~') ? 'about' : 'on'} ${writeOut(anchor)}`
      : `(${writeOut(`${earliest}/${latest}`)}, read as ${writeOut(anchor)})`;
  return known && { day: anchor, known, from: 'publication', words: `publication ${day}`, anchor };
}

function knownOf(earliest: string, latest: string): Speech['known'] | undefined {
  if (daysBetween(earliest, latest) < WIDEST_DAYS) return 'day';
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return 'month';
  return earliest.slice(0, 4) === latest.slice(0, 4) ? 'year' : undefined;
}
