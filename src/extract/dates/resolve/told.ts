import type { Sentence } from '../../../model.ts';
import { partsOf } from '../../../time/calendar.ts';
import { boundsOfTimex } from '../../../time/timex.ts';
import type { CalendarExpression, Candidate, Unit } from '../expression.ts';
import type { Quotes } from './quotation.ts';
import type { Resolution, Setting, Told } from './setting.ts';
import { unitOfValue } from './units.ts';

/** A date that begins within so many characters opens its sentence: "By late 1942". */
const OPENING = 12;
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/;
/** "the bridge of 1884", "the Act of 1988": the year belongs to a thing. Not "the spring of 1884", "the end of 1988". */
const OF_THING =
  /\b(?:an?|the|its|their|his|her|this)\s+(?:[\p{L}’'-]+\s+){0,3}(?!(?:spring|summer|autumn|fall|winter|end|start|beginning|close|middle|half|quarter|part|year|month|week|days?|morning|night|rest|remainder|course|most|much|all|late|early)\b)[\p{L}’'-]+\s+of\s+$/iu;

/** Where a date was found. */
interface Place {
  readonly text: string;
  readonly sentence: Sentence;
  readonly setting: Setting;
  readonly quotes: Quotes;
}

/** What later expressions can count from: a date with a calendar place; nothing for other expressions. */
export function toldBy(
  candidate: Candidate,
  { value, stated, rule }: Resolution,
  { text, sentence, setting, quotes }: Place,
): Told[] {
  const { start, end, expression } = candidate;
  if (expression.kind !== 'calendar' && expression.kind !== 'range') return [];
  const until = value.slice(value.lastIndexOf('/') + 1);
  const last = until.includes('T') ? until.slice(0, until.indexOf('T')) : until;
  const bounds = boundsOfTimex(last);
  if (!bounds) return [];
  const heading = !ENDS_SENTENCE.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end));
  return [
    {
      value: last,
      ...bounds,
      start,
      words: text.slice(start, end),
      sentence: sentence.index,
      block: sentence.block,
      opening: heading || start - sentence.start <= OPENING,
      quoted: quotes.includes(candidate),
      compared: expression.kind === 'calendar' && isCompared(expression),
      passing:
        unitOfValue(last) === 'Y' && isPassing(text.slice(Math.max(sentence.start, start - 60), start), last, setting),
      stated: stated === true || rule === 'year-carried-on',
    },
  ];
}

const COMPARED: ReadonlySet<Unit> = new Set(['M', 'Q', 'Y']);

function isCompared({ step }: CalendarExpression): boolean {
  return step !== undefined && COMPARED.has(step.unit) && step.from === 'story' && step.count < 0;
}

/** A year that belongs to a thing, or that lies ahead: after publication, or, where that is not known, by the verb. */
function isPassing(before: string, year: string, { speech, direction }: Setting): boolean {
  if (/\bof\s+$/i.test(before) && OF_THING.test(before)) return true;
  return speech ? Number(year) > partsOf(speech.day).year : direction()?.toward === 'future';
}

/** Of the days told in a sentence, the one that stands nearest to an offset. */
export function nearestDay(told: readonly Told[], offset: number): Told | undefined {
  return told
    .filter((date) => date.earliest === date.latest)
    .toSorted((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
}
