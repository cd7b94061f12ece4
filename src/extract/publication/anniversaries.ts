import type { DateMention } from '../../model.ts';
import { addMonths } from '../../time/calendar.ts';
import { LAST_DAY } from '../../time/edtf.ts';
import { writeOut } from '../../time/words.ts';
import { LIKELY, onOrAfter, type Clue } from './clue.ts';
import { isShort } from './events.ts';
import { isSoNow } from './told.ts';
import { eventAfter, type DatedEvent, type Line, type Traces } from './lines.ts';

const SINCE = /^[\s,]*(?:on\s+)?(?:after|since|into|from)\s+(?<between>[^.;:“”"]{0,90})$/;
/** How far a count of years may be off, in months. */
const SLACK = 3;

/** "more than three years after Putin ordered the invasion of Ukraine", of something that is so now. */
export function anniversaryClues({ lines }: Traces): Clue[] {
  return lines.flatMap((line) => line.dates.flatMap((date) => clueOf(date, line)));
}

function clueOf(date: DateMention, line: Line): Clue[] {
  const years = Number(/^P(\d{1,3})Y$/.exec(date.timex.value)?.[1] ?? 0);
  if (years === 0) return [];
  const end = date.end - line.sentence.start;
  const event = eventAfter(line, end, (between, one) => SINCE.test(between) && isPoint(one));
  if (!event) return [];
  const { entry, when } = event;
  const start = addMonths(when.earliest, 12 * years);
  const isNow = isSoNow(line.text, { start: date.start - line.sentence.start, end: event.end });
  const mod = date.timex.mod;
  const earliest = addMonths(
    start,
    mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE' ? 0 : mod === 'LESS_THAN' ? -9 : -SLACK,
  );
  const latest = mod === 'LESS_THAN' ? start : addMonths(start, 11);
  return [
    {
      kind: 'anniversary',
      sentence: line.sentence.index,
      weight: LIKELY,
      days: isNow ? [{ earliest, latest }] : onOrAfter(earliest),
      words: `“${date.text}” after ${entry.name} (${writeOut(entry.when!)})${isNow ? ' it is so' : ' is told as past'}.`,
    },
  ];
}

/** A war that has ended is counted from its end as well as from its beginning. */
const isPoint = ({ when }: DatedEvent): boolean => when.latest === LAST_DAY || isShort(when);
