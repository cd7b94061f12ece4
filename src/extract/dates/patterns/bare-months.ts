import { DASH, MONTH_NAME, YEAR_NUMBER, isCapital, monthOf } from '../fragments.ts';
import type { Expression } from '../expression.ts';
import type { Found, Pattern } from '../pattern.ts';
import { FIGURE, MONTH } from '../triggers.ts';
import { OUTER, TOWARD, outerOf, towardOf } from './outer.ts';

/** Words that make the next one a month, even where it could be a verb or a name. */
const CUE =
  /(?:^|[\s(“"'‘—–-])(?:in|by|until|till|since|of|early|mid|late|last|next|this|every|each|from|to|through|throughout|during|before|after|for|between|and|or|end|beginning|start|around|about|previous|following|past|coming|only|again)[\s-]+(?:the\s+)?$/i;
const NAME_BEFORE = /\b\p{Lu}[\p{L}.'’-]*\s+$/u;
const NAME_AFTER = /^\s+\p{Lu}\p{Ll}+/u;
/** Months that are verbs or common names as well, and the word after them that gives them away. */
const DOUBTFUL = new Set(['may', 'march', 'mar', 'april', 'june', 'jan', 'august', 'sep', 'dec', 'jun']);
const YEAR_AFTER = new RegExp(`^\\s*,?\\s*${YEAR_NUMBER}`);
const PARTS_OF_NAME = /^(?:\s+(?:Day|Revolution|Uprising|Coup|Movement|Square|Street)\b|['’]s\s+\p{Lu})/u;

/**
 * "June", "late June" (the modifier is seen to elsewhere), "June of last year", "June-August". Not "may", "May" the
 * verb or the surname, "March" the walk, "June Carter".
 */
export const bareMonth: Pattern = {
  needs: [MONTH],
  regex: new RegExp(`\\b${TOWARD}(?<month>${MONTH_NAME})(?:${DASH}(?<second>${MONTH_NAME}))?(?<outer>${OUTER})?`, 'gi'),
  read: (found) => {
    const month = monthOf(found.groups['month']);
    if (month === undefined || !isCapital(found.groups['month']) || !isMonth(found)) return undefined;
    const outer = outerOf(found.groups['outer']);
    const second = monthOf(found.groups['second']);
    const first: Expression = { kind: 'calendar', fields: { month }, ...towardOf(found.groups['toward']), ...outer };
    if (second === undefined) return first;
    return { kind: 'range', from: first, to: { kind: 'calendar', fields: { month: second }, ...outer } };
  },
};

/** "June '99", "Oct. '44". */
export const monthShortYear: Pattern = {
  needs: [MONTH, FIGURE],
  regex: new RegExp(`\\b(?<month>${MONTH_NAME})\\s+['’](?<year>\\d\\d)(?!\\d)`, 'gi'),
  read: ({ groups }) => {
    const month = monthOf(groups['month']);
    if (month === undefined || !isCapital(groups['month'])) return undefined;
    const short = Number(groups['year']);
    return { kind: 'calendar', fields: { month, year: short + (short > 40 ? 1900 : 2000) }, guessed: true };
  },
};

function isMonth({ groups, before, after }: Found): boolean {
  if (YEAR_AFTER.test(after)) return true;
  const name = (groups['month'] ?? '').toLowerCase().replace('.', '');
  if (groups['outer'] !== undefined || groups['toward'] !== undefined)
    return !NAME_AFTER.test(after) || !DOUBTFUL.has(name);
  if (CUE.test(before))
    return !(DOUBTFUL.has(name) && NAME_AFTER.test(after) && !/\b(?:in|since|until)\s+$/i.test(before));
  if (/\b(?:an?|the)\s+$/i.test(before))
    return name !== 'march' || /^\s+(?!on\b|to\b|against\b|of\b|for\b|by\b|through\b)[a-z]/.test(after);
  if (name === 'may' || name === 'march' || name === 'mar') return false;
  if (PARTS_OF_NAME.test(after)) return false;
  if (DOUBTFUL.has(name) && (NAME_AFTER.test(after) || NAME_BEFORE.test(before))) return false;
  return name.length > 3;
}
