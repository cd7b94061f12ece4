import type { Step, Unit } from '../expression.ts';
import type { Setting, Speech, Told } from '../resolve/setting.ts';
import { unitOfValue } from '../resolve/units.ts';
import { fromSpeech, fromTold } from './rule.ts';

/** What a step is counted from. */
export interface Base {
  readonly day: string;
  /** The smallest unit that is known of it. */
  readonly known: Unit;
  readonly anchor: string;
  /** For readers, within a sentence. */
  readonly from: string;
  readonly rule: string;
}

/** How many sentences back a story's day still counts: for "that day", and for steps from it. */
const SAME_DAY = 12;
const NEXT_DAY = 4;

/**
 * "last week" counts from the day of speech, "the week before" from the story's date, "the week" from the scene. In a
 * history "last year" counts from the story as well; without a day of speech nothing but the near story is left.
 */
export function baseOf(by: Step, setting: Setting): Base | undefined {
  const { speech } = setting;
  if (by.from === 'speech') return spoken(by, setting);
  if (by.from === 'scene' && setting.style === 'news') {
    const day = by.unit === 'D' ? lastDay(setting) : undefined;
    return day ? toldBase(day) : speech && speechBase(speech);
  }
  const day = by.unit === 'D' ? recentDay(setting, by.count === 0 ? SAME_DAY : NEXT_DAY) : undefined;
  const told = day ?? setting.told.findLast(({ value }) => isFineEnough(unitOfValue(value), by.unit));
  return told ? toldBase(told) : speech && speechBase(speech);
}

/** The widest stretch from which each unit is counted: no days from a year, no weeks from a decade. */
const WIDEST: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  D: ['D', 'WE', 'W', 'M'],
  WE: ['D', 'WE', 'W', 'M'],
  W: ['D', 'WE', 'W', 'M'],
  M: ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y'],
  Y: ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y'],
};

const isFineEnough = (told: Unit, counted: Unit): boolean => WIDEST[counted]?.includes(told) ?? true;

function spoken({ unit, count }: Step, { speech, style, told }: Setting): Base | undefined {
  const last = told.at(-1);
  const longAgo = Math.abs(count) > 1 && unit !== 'Y';
  if (speech && style === 'history' && last && unit !== 'D' && !longAgo) return toldBase(last);
  return speech && speechBase(speech);
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
