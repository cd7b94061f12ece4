import type { DateMention } from '../../model.ts';
import { partsOf, type Bounds } from '../../time/calendar.ts';
import type { Traces } from './lines.ts';

/** A history states so many older years at least, and so many for each date of the time. */
const FEWEST_OLD = 4;
const SHARE = 3;
/** Words that only somebody says who writes on the day: "on Thursday", "this week", "yesterday". */
const OF_THE_DAY =
  /\b(?:today|yesterday|tomorrow|tonight|(?:earlier|later)\s+this\s+(?:week|month|year)|(?:this|last|next)\s+(?:week|month)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:week|day)s\s+ago)\b/i;

/** Whether the text speaks of its own days, and not of the years that it tells of. */
export function isNews({ lines }: Traces, { earliest, latest }: Bounds): boolean {
  const dates = lines.flatMap((line) => line.dates);
  const [first, last] = [partsOf(earliest).year, partsOf(latest).year];
  const years = dates.flatMap(statedYear);
  const old = years.filter((year) => year < first - 1).length;
  const ofItsTime = years.filter((year) => year >= first && year <= last).length + dates.filter(isOfTheDay).length;
  return !(old >= FEWEST_OLD && old >= SHARE * ofItsTime);
}

/** Whether anything in the text counts from the day of writing. */
export const hasWordsOfTheDay = ({ lines }: Traces): boolean => lines.some(({ text }) => OF_THE_DAY.test(text));

const isOfTheDay = ({ timex, text }: DateMention): boolean => /^XXXX-W/.test(timex.value) || OF_THE_DAY.test(text);

function statedYear({ certainty, timex }: DateMention): number[] {
  const year = certainty === 'stated' ? /^(\d{4})(?!\d)/.exec(timex.value)?.[1] : undefined;
  return year === undefined || (timex.type !== 'DATE' && timex.type !== 'TIME') ? [] : [Number(year)];
}
