import { boundsOf } from '../../time/edtf.ts';
import { writeOut } from '../../time/words.ts';
import type { CatalogueEntry, DateMention } from '../../model.ts';
import { partsOf, weekdayOf, type Bounds } from '../../time/calendar.ts';
import { HABIT, LIKELY, type Clue } from './clue.ts';
import { isShort, toldClue } from './events.ts';
import type { KnownEvent } from './known.ts';
import type { Line, Traces } from './lines.ts';
import { toldAt } from './told.ts';

/** What an event is called where it is not named. */
const HEADS = /\b(?:summit|meeting|conference|exercise)\b/i;
/** How far the word for the event, its place and its date may lie apart, in characters. */
const REACH = 110;

/**
 * Known events that the text tells by what they are, where and when, without their name: "a leaders' summit on June 24-25 in
 * The Hague", "a meeting of defense ministers in Brussels on Thursday".
 */
export function describedClues({ lines, known }: Traces): Clue[] {
  const events = [...known.events.values()].filter(
    ({ entry, when }) => entry.where !== undefined && isShort(when) && HEADS.test(entry.type ?? ''),
  );
  return lines.flatMap((line) =>
    HEADS.test(line.text) && !line.events.some(({ when }) => isShort(when))
      ? line.dates.flatMap((date) => cluesOf(date, line, events))
      : [],
  );
}

function cluesOf(date: DateMention, line: Line, known: readonly KnownEvent[]): Clue[] {
  const { text, sentence } = line;
  const place = { start: date.start - sentence.start, end: date.end - sentence.start };
  const around = text.slice(Math.max(0, place.start - REACH), place.end + REACH);
  const told = toldAt(text, place);
  if (told === undefined) return [];
  const fitting = known.filter((one) => isDescribed(one.entry, around) && fits(date, one.when));
  if (fitting.length === 0) return [];
  const about = { kind: 'event', sentence: sentence.index } as const;
  const weight = /^XXXX-\d\d-\d\d/.test(date.timex.value) ? LIKELY : HABIT;
  const options = fitting.map(({ when }) => toldClue('', { ...place, when }, { text, told, weight }, about));
  const days = options.flatMap((option) => (typeof option.days === 'object' ? option.days : []));
  const names = fitting.map(({ entry }) => `${entry.name} (${writeOut(entry.when!)})`);
  const over = told === 'past' ? 'told as past' : 'still to come';
  const words = `A ${HEADS.exec(around)![0].toLowerCase()}, ${over}, “${date.text}”: it fits ${names.join(' or ')}.`;
  return [{ ...about, weight, days, words }];
}

/** The word for the event, its place, and for a meeting those who meet. */
function isDescribed({ type = '', where = '', name }: CatalogueEntry, around: string): boolean {
  const head = HEADS.exec(type)![0];
  if (!new RegExp(String.raw`\b${head}\b`, 'i').test(around) || !around.includes(where)) return false;
  return !/ministers/.test(name) || /\bdefen[cs]e\s+ministers\b/i.test(around);
}

/** Whether a weekday, or a month and day without a year, can be those of the event. */
function fits({ timex: { value } }: DateMention, { earliest, latest }: Bounds): boolean {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) return [earliest, latest].some((day) => weekdayOf(day) === Number(weekday));
  if (!/^XXXX-\d\d-\d\d/.test(value)) return false;
  const ends = boundsOf(value.replaceAll('XXXX', String(partsOf(earliest).year)).replace(/T[^/]*/g, ''));
  return ends !== undefined && ends.earliest <= latest && ends.latest >= earliest;
}
