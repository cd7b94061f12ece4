import type { Published } from '../../model.ts';
import { boundsOf, FIRST_DAY, LAST_DAY } from '../../time/edtf.ts';

/** `2022-03-27~`, `2022?`: the last sign tells that it is not sure. */
const UNSURE = /[~?%]/;

/**
 * As much of an article's date as is sure, for formats that know no uncertainty: the day only where it is stated, the
 * month or year where all possible days lie in it, else nothing.
 */
export function surePublication({ edtf, earliest, latest, certainty }: Published): string | undefined {
  return sharedPart(earliest, latest, certainty === 'stated' && !UNSURE.test(edtf));
}

/** The sure beginning and end of an EDTF date; each may be a year or a month, or absent. */
export function sureStretch(edtf: string): { readonly start?: string; readonly end?: string } {
  const [from = '', to = from] = edtf.split('/');
  const [start, end] = [sureDate(from), sureDate(to)];
  return { ...(start && { start }), ...(end && { end }) };
}

function sureDate(edtf: string): string | undefined {
  const bounds = edtf === '..' ? undefined : boundsOf(edtf);
  return bounds && sharedPart(bounds.earliest, bounds.latest, !UNSURE.test(edtf));
}

function sharedPart(earliest: string, latest: string, day: boolean): string | undefined {
  if (earliest === FIRST_DAY || latest === LAST_DAY) return undefined;
  const lengths = day ? [10, 7, 4] : [7, 4];
  const shared = lengths.find((length) => earliest.slice(0, length) === latest.slice(0, length));
  return shared === undefined ? undefined : earliest.slice(0, shared);
}
