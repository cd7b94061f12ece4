import { daysBetween, partsOf } from '../../../time/calendar.ts';
import type { Fields } from '../expression.ts';
import type { Resolution, Setting, Told } from '../resolve/setting.ts';
import { unitOfValue } from '../resolve/units.ts';
import { inYear, isYearly } from './recurring.ts';
import type { Occurrence } from './recurring.ts';
import { fromTold } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * In a history the year carries on from date to date: of the years told lately, the one that continues the story best. In
 * the news it carries on only within a passage, from a day or month that is stated with a year well past.
 */
export const carried: Rule = ({ fields, step, toward }, setting) => {
  if (step || toward || !isYearly(fields)) return undefined;
  return setting.style === 'history' ? inHistory(fields, setting) : inPassage(fields, setting);
};

/** In a text without a day of publication a year carries on over so many sentences only. */
const UNDATED_REACH = 6;
/** How far back dates are looked at, and what each date and each sentence between costs, in days. */
const LOOK_BACK = 12;
const COST_OF_DATE = 20;
const COST_OF_SENTENCE = 4;
/** A bare year says little of where in it the story is, and less in the middle of a sentence ("the 1916 rising"). */
const COST_OF_YEAR = { opening: 60, aside: 220 };
/** Going back in time is less likely than going on. */
const BACKWARD = 1.6;

function inHistory(fields: Fields, { told, sentence, speech, direction, present }: Setting): Resolution | undefined {
  if (!speech && (direction()?.toward === 'future' || present())) return undefined;
  let best: { occurrence: Occurrence; from: Told; cost: number } | undefined;
  const near = speech ? told : told.filter((date) => sentence - date.sentence <= UNDATED_REACH);
  const recent = near
    .filter((date) => !date.passing)
    .slice(-LOOK_BACK)
    .toReversed();
  recent.forEach((from, age) => {
    const { year } = partsOf(from.earliest);
    for (const occurrence of [inYear(fields, year), inYear(fields, year + 1)]) {
      if (!occurrence) continue;
      const cost = gap(from, occurrence) + age * COST_OF_DATE + (sentence - from.sentence) * COST_OF_SENTENCE;
      if (!best || cost < best.cost) best = { occurrence, from, cost };
    }
  });
  return best && resolution(best.occurrence, best.from);
}

function gap(from: Told, to: Occurrence): number {
  const unit = unitOfValue(from.value);
  if (unit === 'DE' || unit === 'CE') return 2000;
  const days =
    to.earliest > from.latest
      ? daysBetween(from.latest, to.earliest)
      : to.latest < from.earliest
        ? BACKWARD * daysBetween(to.latest, from.earliest)
        : 0;
  return days + (unit === 'Y' ? (from.opening ? COST_OF_YEAR.opening : COST_OF_YEAR.aside) : 0);
}

function inPassage(fields: Fields, setting: Setting): Resolution | undefined {
  const told = lately(setting);
  if (!told) return undefined;
  const { year } = partsOf(told.earliest);
  if (setting.speech && year >= partsOf(setting.speech.day).year - 1) return undefined;
  if (setting.direction()?.toward === 'future' || setting.present()) return undefined;
  const occurrence = inYear(fields, year);
  return occurrence && resolution(occurrence, told);
}

/** A stated day or month of this sentence or the two before it, or the year that opens this sentence. */
function lately({ told, sentence, block }: Setting): Told | undefined {
  const last = told.at(-1);
  if (!last?.stated || last.passing || last.block !== block) return undefined;
  const unit = unitOfValue(last.value);
  if (unit === 'Y') return last.opening && last.sentence === sentence ? last : undefined;
  return (unit === 'D' || unit === 'M') && sentence - last.sentence <= 2 ? last : undefined;
}

function resolution({ value }: Occurrence, told: Told): Resolution {
  const { anchor, from } = fromTold(told);
  return { value, rule: 'year-carried-on', anchor, explanation: `The year carries on from ${from}.` };
}
