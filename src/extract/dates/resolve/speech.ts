import type { Published } from '../../../model.ts';
import { daysBetween } from '../../../time/calendar.ts';
import { writeOut } from '../../../time/words.ts';
import type { Speech } from './setting.ts';

/**
 * An anchor within so many days is taken as the day, where somebody has chosen it; a wider one, or one inferred from the
 * text, gives only its month or year.
 */
const WIDEST_DAYS = 31;

/** The day of writing, as far as it is known; undefined where nothing narrower than a year is. */
export function speechOf(published: Published | undefined): Speech | undefined {
  if (!published) return undefined;
  const { edtf, earliest, latest, anchor, evidence } = published;
  const known = knownOf(published);
  const day =
    earliest === latest
      ? `${edtf.endsWith('~') ? 'about' : 'on'} ${writeOut(anchor)}`
      : `(${writeOut(`${earliest}/${latest}`)}, read as ${writeOut(anchor)})`;
  return (
    known && {
      day: anchor,
      window: { earliest, latest },
      known,
      from: 'publication',
      words: `${evidence ? 'the inferred ' : ''}publication ${day}`,
      anchor,
    }
  );
}

function knownOf({ earliest, latest, from }: Published): Speech['known'] | undefined {
  if (daysBetween(earliest, latest) < (from === 'inferred' ? 1 : WIDEST_DAYS)) return 'day';
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return 'month';
  return earliest.slice(0, 4) === latest.slice(0, 4) ? 'year' : undefined;
}
