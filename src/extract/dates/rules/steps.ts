import { partsOf, weekdayOf } from '../../../time/calendar.ts';
import type { CalendarExpression, Side, Step, Unit } from '../expression.ts';
import type { Setting, Told } from '../resolve/setting.ts';
import { moved, unitOfValue, valueAt, weekdayIn } from '../resolve/units.ts';
import { valueOf } from '../resolve/value.ts';
import { baseOf } from './base.ts';
import type { Base } from './base.ts';
import type { Rule } from './rule.ts';

const NAMES: Readonly<Record<Unit, string>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  H: 'half-year',
  S: 'season',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
};
const SPELLED = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const WIDTH: readonly Unit[] = ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y', 'DE', 'CE'];

/** "last week", "two years ago", "the next day", "the third quarter of last year": counted from speech or story. */
export const step: Rule = (expression, setting) => {
  const { step: by } = expression;
  const base = by && baseOf(by, setting);
  if (!by || !base) return undefined;
  if (by.unit === 'WE' && by.from === 'scene' && isPastWeekend(base, setting))
    return step({ ...expression, step: { ...by, count: -1, from: 'speech' } }, setting);
  const sameUnit = by.alike || isYearAfterPart(by, setting);
  const value = sameUnit ? alike(by, setting) : placed(expression, by, base);
  if (value === undefined) return undefined;
  const within = by.count === 0 && base.known === 'D' ? sideOf(expression.side, base) : undefined;
  const far =
    by.toYear === undefined
      ? `${howFar(by.count, by.unit)} ${base.from}`
      : `The part of ${by.toYear} like the one told of`;
  const explanation = `${far}${within?.words ?? ''}.`;
  return { value, rule: base.rule, anchor: base.anchor, explanation, ...(within ? { within: within.days } : {}) };
};

/** "earlier this month" ends on the day that it is counted from, "later this month" begins there. */
function sideOf(side: Side | undefined, { window }: Base) {
  if (side === undefined) return undefined;
  return side === 'before'
    ? { days: { latest: window.latest }, words: ', up to that day' }
    : { days: { earliest: window.earliest }, words: ', from that day on' };
}

/** "over the weekend" early in a week, or in a sentence that looks back, is the one just past. */
function isPastWeekend(base: Base, setting: Setting): boolean {
  const toward = setting.direction()?.toward;
  const weekday = weekdayOf(base.day);
  return weekday < 6 && (toward === 'past' || (toward === undefined && weekday <= 2));
}

function placed({ fields, time, mod }: CalendarExpression, by: Step, base: Base): string | undefined {
  const day = moved(base.day, by.unit, by.count);
  if (day === undefined) return undefined;
  const unit = by.as ?? (isCountedInDays(by, mod) || time !== undefined ? 'D' : by.unit);
  if (WIDTH.indexOf(base.known) > WIDTH.indexOf(unit)) return withUnknown(base.known, day, unit, time);
  if (by.unit === 'Y' && Object.keys(fields).length > 0) return valueOf({ ...fields, year: Number(day.slice(0, 4)) });
  if (by.unit === 'W' && fields.weekday !== undefined) return weekdayIn(day, fields.weekday) + (time ?? '');
  return valueAt(unit, day) + (time ?? '');
}

/** "a week ago" and "about two weeks ago" name a day, "two weeks ago" the week that it lies in. */
function isCountedInDays({ unit, count, counted }: Step, mod: CalendarExpression['mod']): boolean {
  return unit === 'W' && counted === true && (Math.abs(count) === 1 || mod === 'APPROX');
}

/** The base is known less finely than the step: "today", said "in February", is `2022-02-XX`. */
function withUnknown(known: Unit, day: string, unit: Unit, time = ''): string {
  if (known === 'W' || known === 'WE') return valueAt(known, day);
  if (unit !== 'D') return known === 'M' ? day.slice(0, 7) : `${day.slice(0, 4)}-XX`;
  return (known === 'M' ? `${day.slice(0, 7)}-XX` : `${day.slice(0, 4)}-XX-XX`) + time;
}

/** "a year earlier" beside a quarter is that quarter of the year before, in the news beside a month that month. */
function isYearAfterPart(by: Step, { told, sentence, style }: Setting): boolean {
  const last = current(told);
  if (!last || by.unit !== 'Y' || by.from !== 'story' || !by.counted || by.count !== -1) return false;
  const unit = unitOfValue(last.value);
  const back = sentence - last.sentence;
  return (unit === 'Q' && back <= 2) || (unit === 'M' && back <= 1 && style === 'news');
}

/** The date that is compared: "the year-ago period" after "a year earlier" lies no further back. */
function current(told: Setting['told']): Told | undefined {
  return told.findLast(({ compared }) => !compared);
}

/** The story's own unit, years away: "the same period last year". Without one, the last full quarter's. */
function alike({ count, toYear }: Step, { told, speech }: Setting): string | undefined {
  const last = current(told);
  const unit = last && unitOfValue(last.value);
  const own = last && unit && unit !== 'D' && unit !== 'Y';
  const from = own ? last.earliest : speech && moved(speech.day, 'Q', -1);
  const years = toYear === undefined || !from ? count : toYear - partsOf(from).year;
  const day = from && moved(from, 'Y', years);
  return day && valueAt(own ? unit : 'Q', day);
}

function howFar(count: number, unit: Unit): string {
  const many = Math.abs(count);
  const name = many === 1 || count === 0 ? NAMES[unit] : unit === 'CE' ? 'centuries' : `${NAMES[unit]}s`;
  if (count === 0) return `The ${name} of`;
  return `${SPELLED[many] ?? many} ${name} ${count < 0 ? 'before' : 'after'}`;
}
