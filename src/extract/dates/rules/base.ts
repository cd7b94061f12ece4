import type { Step, Unit } from '../expression.ts';
import type { Setting, Speech, Told } from '../resolve/setting.ts';
import { unitOfValue } from '../resolve/units.ts';
import { fromSpeech, fromTold } from './rule.ts';

/** What a step is counted from. */
export interface Base {
  readonly day: string;
  /** First and last day that it may be. */
  readonly window: { readonly earliest: string; readonly latest: string };
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
  const told =
    day ??
    setting.told.findLast((date) => isFineEnough(unitOfValue(date.value), by.unit) && isBaseInNews(date, by, setting));
  return told ? toldBase(told) : speech && speechBase(speech);
}

/** The widest stretch from which each unit is counted: no days from a year, no weeks from a decade. */
const WIDEST: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  D: ['D', 'WE', 'W', 'M'],
  WE: ['D', 'WE', 'W', 'M'],
  W: ['D', 'WE', 'W', 'M'],
  M: ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y'],
  Q: ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y'],
  Y: ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y'],
  DE: ['D', 'WE', 'W', 'M', 'Q', 'S', 'H', 'Y', 'DE'],
};

const isFineEnough = (told: Unit, counted: Unit): boolean => WIDEST[counted]?.includes(told) ?? true;

/** In the news "the prior year" twice is one year, and neither month nor quarter is counted from a year. */
function isBaseInNews(date: Told, { unit, count }: Step, { style }: Setting): boolean {
  if (style === 'history') return true;
  if (count < 0 && date.compared) return false;
  return (unit !== 'M' && unit !== 'Q') || unitOfValue(date.value) !== 'Y';
}

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

/** A day still to come ("will begin on 1 July") is not the one on which something happened: "fell that afternoon". */
function lastDay({ told, speech, style, direction }: Setting): Told | undefined {
  const last = told.findLast((date) => date.earliest === date.latest);
  if (!last || !speech || style === 'history' || last.earliest <= speech.day) return last;
  if (direction()?.toward !== 'past') return last;
  return told.findLast((date) => date.earliest === date.latest && date.earliest <= speech.day);
}

function speechBase(speech: Speech): Base {
  const known = ({ day: 'D', month: 'M', year: 'Y' } as const)[speech.known];
  const rule = speech.from === 'quotation' ? 'counted-from-quotation' : 'counted-from-publication';
  const window = speech.window ?? { earliest: speech.day, latest: speech.day };
  return { day: speech.day, window, known, rule, ...fromSpeech(speech) };
}

function toldBase(told: Told): Base {
  const { earliest, latest, value } = told;
  const known = unitOfValue(value);
  return { day: earliest, window: { earliest, latest }, known, rule: 'counted-from-story', ...fromTold(told) };
}
