import type { DateMention } from '../../model.ts';
import { addDays, addMonths, type Bounds } from '../../time/calendar.ts';
import { writeOut } from '../../time/words.ts';
import { LIKELY, type Clue } from './clue.ts';
import { isShort } from './events.ts';
import { eventAfter, type DatedEvent, type Line, type Traces } from './lines.ts';
import { isSoNow } from './told.ts';

const COUNTED = /^P(\d{1,2})([DWM])$/;
const LINK = /^\s+(?<way>before|ahead\s+of|after)\s+(?:the\s+|this\s+|[\p{L}’']+[’']s?\s+){0,2}$/u;
/** How far such a count may be off, in days. */
const SLACK: Readonly<Record<string, number>> = { D: 1, W: 4, M: 20 };

/** "Two weeks before the Madrid summit, allies are at odds": of something that is so at the time of writing. */
export function countedClues({ lines }: Traces): Clue[] {
  return lines.flatMap((line) => line.dates.flatMap((date) => clueOf(date, line)));
}

function clueOf(date: DateMention, line: Line): Clue[] {
  const [, number, unit = ''] = COUNTED.exec(date.timex.value) ?? [];
  const { mod } = date.timex;
  if (number === undefined || (mod !== undefined && mod !== 'APPROX')) return [];
  const [start, end] = [date.start, date.end].map((at) => at - line.sentence.start);
  const event = eventAfter(line, end!, (between, one) => isShort(one.when) && LINK.test(between));
  if (!event || !isSoNow(line.text, { start: start!, end: event.end })) return [];
  const isAfter = LINK.exec(line.text.slice(end, event.start))!.groups!['way'] === 'after';
  const { entry } = event;
  return [
    {
      kind: 'anniversary',
      sentence: line.sentence.index,
      weight: LIKELY,
      days: [daysAway(event, isAfter ? Number(number) : -Number(number), unit)],
      words: `It is “${date.text}” ${isAfter ? 'after' : 'before'} ${entry.name} (${writeOut(entry.when!)}).`,
    },
  ];
}

function daysAway({ when }: DatedEvent, count: number, unit: string): Bounds {
  const from = count > 0 ? when.latest : when.earliest;
  const day = unit === 'M' ? addMonths(from, count) : addDays(from, count * (unit === 'W' ? 7 : 1));
  return { earliest: addDays(day, -SLACK[unit]!), latest: addDays(day, SLACK[unit]!) };
}
