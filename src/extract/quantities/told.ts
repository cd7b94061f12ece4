import { CURRENCIES, MEASURES } from '../../lexicon/quantities.ts';
import type { Quantity } from '../../model.ts';
import { phraseAfter, phraseBefore, thingsAfter } from './counted.ts';

/** What a number measures. */
export type Told = Pick<Quantity, 'unit' | 'of' | 'rule'>;

/** The unit and what is counted; nothing where neither is told. */
export function toldOf({ groups }: RegExpExecArray, after: string, before: string): Told | undefined {
  const { percent, sign, money, strong, measure, glued, fold, times } = groups!;
  if (percent !== undefined) return { unit: '%', of: shareOf(after, before), rule: 'share' };
  const currency = sign?.trim() ?? money?.trim().split(/\s/).at(-1);
  if (currency !== undefined) return { unit: CURRENCIES[currency.toLowerCase()]!, of: purposeOf(after), rule: 'sum' };
  if (fold !== undefined) return { unit: 'times', of: multiplied(after, before), rule: 'multiple' };
  if (times !== undefined) return { unit: 'times', of: phraseAfter(after), rule: 'multiple' };
  const unit = glued ?? measure;
  if (unit !== undefined && /^ old\b/.test(after)) return undefined;
  if (unit !== undefined)
    return { unit: MEASURES[unit.toLowerCase()] ?? unit, of: attached(after, unit), rule: 'measure' };
  const things = after.replace(/^ of (?!the\b|them\b|us\b|its\b|their\b|those\b)/, ' ');
  const of = strong === undefined ? thingsAfter(things) : phraseAfter(things);
  return of === '' ? undefined : { unit: 'count', of, rule: strong === undefined ? 'count' : 'strength' };
}

/** "of their output", "on core defense", "increase"; of what rises or falls by it, the thing itself ("shares lost 4 %"). */
function shareOf(after: string, before: string): string {
  const moved = MOVES.exec(before);
  if (moved) return phraseBefore(before.slice(0, moved.index));
  const share = /^ (?:of|on|for) (?:the |its |their |his |her )?/.exec(after);
  return phraseAfter(share ? after.slice(share[0].length) : after);
}

const MOVES =
  /\s(?:(?:has|have|had) )?(?:rose|risen|rises|fell|fallen|falls|up|down|gained|lost|dropped|jumped|climbed|surged|slid|increased|decreased|grew|grown|shrank|declined|slipped|soared|plunged)(?: by| to| about| some| nearly| almost| more than)* ?$/i;

/** "in aid", "for the contract", "contract" */
function purposeOf(after: string): string {
  const purpose = /^ (?:(?:worth )?of|in|for|on) (?:the |its |their |a )?/.exec(after);
  return phraseAfter(purpose ? after.slice(purpose[0].length) : after);
}

/** A noun right after a measure: "a 300 km range". */
const attached = (after: string, unit: string): string =>
  /^[ -]\p{Ll}/u.test(after) && !/\w{3,}s$/.test(unit) ? phraseAfter(after.replace(/^-/, ' ')) : '';

/** "a fivefold increase", "expand their capabilities fivefold" */
export const multiplied = (after: string, before: string): string => phraseAfter(after) || phraseBefore(before);
