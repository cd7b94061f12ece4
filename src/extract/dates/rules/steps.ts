import { weekdayOf } from '../../../time/calendar.ts';
import type { CalendarExpression, Unit } from '../expression.ts';
import type { Setting, Speech, Told } from '../resolve/setting.ts';
import { moved, valueAt, valueOf, weekdayIn } from '../resolve/value.ts';
import type { Resolution } from '../resolve/setting.ts';
import { fromSpeech, fromTold } from './rule.ts';
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
const WIDTH: readonly Unit[] = ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y', 'DE', 'CE'];

interface Base {
  readonly day: string;
  /** The smallest unit that is known of it. */
  readonly known: Unit;
  readonly anchor: string;
  readonly from: string;
  readonly rule: string;
}

/** "last week", "two years ago", "the next day", "the third quarter of last year": counted from speech or story. */
export const step: Rule = (expression, setting) => {
  const { step: by } = expression;
  if (by === undefined) return undefined;
  const base = baseOf(expression, setting);
  if (!base) return undefined;
  if (by.unit === 'WE' && by.from === 'scene' && isPastWeekend(base, setting))
    return step({ ...expression, step: { ...by, count: -1, from: 'speech' } }, setting);
  const value =
    by.alike || isYearAfterQuarter(expression, setting) ? alike(setting, by.count) : placed(expression, base);
  if (value === undefined) return undefined;
  return {
    value,
    rule: base.rule,
    anchor: base.anchor,
    explanation: `${howFar(by.count, by.unit)} ${base.from}.`,
  };
};

/** "over the weekend" early in a week, or in a sentence that looks back, is the one just past. */
function isPastWeekend(base: Base, setting: Setting): boolean {
  const toward = setting.direction()?.toward;
  const weekday = weekdayOf(base.day);
  return weekday < 6 && (toward === 'past' || (toward === undefined && weekday <= 2));
}

function baseOf({ step: by }: CalendarExpression, setting: Setting): Base | undefined {
  const { speech, style } = setting;
  const told = setting.told.at(-1);
  const past = style === 'history' && told !== undefined;
  if (by!.from === 'speech') {
    if (past && by!.unit !== 'D' && !isAgo(by!.count, by!.unit)) return toldBase(told);
    return speech && speechBase(speech);
  }
  if (by!.from === 'scene' && !past) {
    const day = by!.unit === 'D' ? lastDay(setting) : undefined;
    return day ? toldBase(day) : speech ? speechBase(speech) : told && toldBase(told);
  }
  const base = by!.unit === 'D' ? (recentDay(setting, by!.count === 0 ? 12 : 4) ?? told) : told;
  return base ? toldBase(base) : speech && speechBase(speech);
}

/** Long distances are counted from the day of writing even in a history. */
function isAgo(count: number, unit: Unit): boolean {
  return Math.abs(count) > 1 && unit !== 'Y';
}

/** The last day told, not many sentences back. */
function recentDay(setting: Setting, sentences: number): Told | undefined {
  const day = lastDay(setting);
  return day && setting.sentence - day.sentence <= sentences ? day : undefined;
}

function lastDay({ told }: Setting): Told | undefined {
  return told.findLast((date) => date.earliest === date.latest);
}

function speechBase(speech: Speech): Base {
  const known = ({ day: 'D', month: 'M', year: 'Y' } as const)[speech.known];
  const rule = speech.from === 'quotation' ? 'counted-from-quotation' : 'counted-from-publication';
  return { day: speech.day, known, rule, ...fromSpeech(speech) };
}

function toldBase(told: Told): Base {
  return { day: told.earliest, known: unitOfValue(told.value), rule: 'counted-from-story', ...fromTold(told) };
}

function placed({ fields, step: by, time, mod }: CalendarExpression, base: Base): string | undefined {
  const rough = mod === 'APPROX' && by!.unit === 'W' && Math.abs(by!.count) > 1;
  const day = moved(base.day, by!.unit, by!.count);
  if (by!.unit === 'W' && Math.abs(by!.count) === 1 && by!.counted && base.known === 'D') return day;
  const unit = rough || time !== undefined ? 'D' : by!.unit;
  if (WIDTH.indexOf(base.known) > WIDTH.indexOf(unit)) return withUnknown(base.known, day, unit, time);
  if (by!.unit === 'Y' && Object.keys(fields).length > 0) return valueOf({ ...fields, year: Number(day.slice(0, 4)) });
  if (by!.unit === 'W' && fields.weekday !== undefined) return weekdayIn(day, fields.weekday) + (time ?? '');
  return valueAt(unit, day) + (time ?? '');
}

/** The base is known less finely than the step: "today", said "in February", is `2022-02-XX`. */
function withUnknown(known: Unit, day: string, unit: Unit, time = ''): string {
  if (unit === 'D')
    return (
      (known === 'M' ? `${day.slice(0, 7)}-XX` : known === 'W' ? valueAt('W', day) : `${day.slice(0, 4)}-XX-XX`) + time
    );
  return known === 'M' ? day.slice(0, 7) : `${day.slice(0, 4)}-XX`;
}

/** "a year earlier" beside a quarter is that quarter of the year before, in reports of earnings. */
function isYearAfterQuarter({ step: by }: CalendarExpression, { told, sentence }: Setting): boolean {
  const last = told.at(-1);
  if (!last || by!.unit !== 'Y' || by!.from !== 'story' || !by!.counted || Math.abs(by!.count) !== 1) return false;
  return unitOfValue(last.value) === 'Q' && sentence - last.sentence <= 2;
}

/** The story's own unit, years away: "the same period last year". */
function alike({ told, speech }: Setting, years: number): string | undefined {
  const base = told.at(-1);
  const unit = base && unitOfValue(base.value);
  if (base && unit && unit !== 'D' && unit !== 'Y') return valueAt(unit, moved(base.earliest, 'Y', years));
  const day = speech?.day ?? base?.earliest;
  return day && valueAt('Q', moved(moved(day, 'Q', -1), 'Y', years));
}

export function unitOfValue(value: string): Unit {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'D';
  if (/-WE$/.test(value)) return 'WE';
  if (/-W\d\d$/.test(value)) return 'W';
  if (/-Q\d$/.test(value)) return 'Q';
  if (/-H\d$/.test(value)) return 'H';
  if (/-(?:SP|SU|FA|WI)$/.test(value)) return 'S';
  if (/^\d{4}-\d\d/.test(value)) return 'M';
  return value.length >= 4 ? 'Y' : value.length === 3 ? 'DE' : 'CE';
}

function howFar(count: number, unit: Unit): string {
  const name = NAMES[unit];
  const many = Math.abs(count);
  const plural = unit === 'CE' ? 'centuries' : `${name}s`;
  if (count === 0) return `The ${name} of`;
  return `${many} ${many === 1 ? name : plural} ${count < 0 ? 'before' : 'after'}`;
}

export type { Resolution };
