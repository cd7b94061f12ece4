import type { DateMention } from '../../model.ts';
import { addDays } from '../../time/calendar.ts';
import { writeOut } from '../../time/words.ts';
import { dayWritten } from './beside.ts';
import { LIKELY, onOrAfter, onOrBefore, SURE, type Clue } from './clue.ts';
import type { Line, Traces } from './lines.ts';
import { toldAt } from './told.ts';

/** Dates with their year: what has happened lies before publication, what is to come after it. */
export function fullDateClues({ lines }: Traces): Clue[] {
  return lines.flatMap((line) => line.dates.flatMap((date) => clueOf(date, line)));
}

function clueOf(date: DateMention, { text, sentence }: Line): Clue[] {
  const { earliest, latest, timex, edtf } = date;
  const isStated = date.certainty === 'stated' || date.rule === 'year-of-event';
  if (!isStated || !earliest || !latest || !edtf || !/^\d{4}/.test(timex.value)) return [];
  const place = { start: date.start - sentence.start, end: date.end - sentence.start };
  const isDay = /^\d{4}-\d\d-\d\d/.test(timex.value);
  const weight = isDay && date.certainty === 'stated' ? SURE : LIKELY;
  const about = { kind: 'date', sentence: sentence.index, weight } as const;
  const when = date.text === writeOut(edtf) ? `“${date.text}”` : `“${date.text}” (${writeOut(edtf)})`;
  const beside = isDay && earliest === latest ? dayWritten(text.slice(0, place.start)) : undefined;
  if (beside) {
    const day = addDays(earliest, beside.after);
    return [{ ...about, days: [{ earliest: day, latest: day }], words: `${when} stands beside “${beside.words}”.` }];
  }
  const told = toldAt(text, place);
  if (told === 'past')
    return [
      {
        ...about,
        days: onOrAfter(earliest),
        ...(isDay && earliest === latest && { fresh: true }),
        words: `${when} is told as past, so it was published on that day or later.`,
      },
    ];
  if (told !== 'ahead') return [];
  const end = isDay ? earliest : latest;
  return [{ ...about, days: onOrBefore(end), words: `${when} is still to come.` }];
}
