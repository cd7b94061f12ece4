import { isDate } from '../../../time/calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import { DAY_NUMBER, MONTH_NAME, YEAR_NUMBER, dayNumberOf, monthOf } from '../fragments.ts';
import type { Pattern } from '../pattern.ts';
import { END, UNIT } from '../triggers.ts';
import { SPAN, sideOf } from './deictic.ts';

/** "month's end", "year-end", "the year's end", "year-end 1988". Not "weekend", "the week's end game". */
export const unitEnd: Pattern = {
  needs: [UNIT, END],
  regex:
    /\b(?:the\s+)?(?:(?<week>week)(?:['’]s\s+|-)|(?<unit>month|quarter|year|decade)(?:['’]s\s+|-|\s)?)end\b(?!-)(?:,?\s+(?:of\s+)?(?<year>(?:19|20)\d\d)(?![\d%]))?/gi,
  read: ({ groups }) => {
    const unit = SPAN[(groups['unit'] ?? 'week').toLowerCase()]!;
    if (groups['year'] === undefined)
      return { kind: 'calendar', fields: {}, step: { unit, count: 0, from: 'scene' }, mod: 'END' };
    return unit === 'Y' ? { kind: 'calendar', fields: { year: Number(groups['year']) }, mod: 'END' } : undefined;
  },
};

const PART_OF = /\b(?:end|start|beginning|close|middle|rest|remainder|part|most|half|quarter|days|hours)\s+of\s+$/i;

/** "the day" (of trading, of the event just told), "the year", "the month", "the week", "the quarter". */
export const definite: Pattern = {
  needs: [UNIT],
  regex:
    /\b(?:(?:(?<side>early|late|later|earlier)\s+in\s+)the\s+(?<part>day|week|month|quarter|year)|the\s+(?<unit>day|week|weekend|month|quarter|year|decade)\b(?!-|['’]s?\b\s*(?:best|worst)|\s+(?:after|before|that|when|of|to)\b))\b/gi,
  read: ({ groups, before, after }) => {
    const isPart = PART_OF.test(before);
    if (!isPart && groups['unit'] && /^\s+(?:he|she|they|it|we|I)\b/.test(after)) return undefined;
    if (
      /\b(?:of|carry|carries|carried|save|saved|win|won|call|one|some|times|hours|once|twice)\s+$/i.test(before) &&
      !isPart
    )
      return undefined;
    return {
      kind: 'calendar',
      fields: {},
      step: { unit: SPAN[(groups['unit'] ?? groups['part'])!.toLowerCase()]!, count: 0, from: 'scene' },
      ...sideOf(groups['side']),
      ...partOf(groups['side']),
      ...endOf(after),
    };
  },
};

function partOf(word: string | undefined): Pick<CalendarExpression, 'mod'> {
  const mod = ({ early: 'START', late: 'END' } as const)[word?.toLowerCase() as 'early'];
  return mod === undefined ? {} : { mod };
}

const ENDED = new RegExp(
  String.raw`^\s+(?<way>ended|ending|that\s+ended|which\s+ended)\s+(?:on\s+)?(?<month>${MONTH_NAME})\s+(?<day>${DAY_NUMBER})(?:,\s+(?<year>${YEAR_NUMBER}))?`,
  'i',
);

/** "(the quarter) ended Sept. 30, 1989". */
function endOf(after: string): Pick<CalendarExpression, 'end'> {
  const groups = ENDED.exec(after)?.groups;
  const [month, day] = [monthOf(groups?.['month']), dayNumberOf(groups?.['day'])];
  if (!groups || month === undefined || day === undefined || !isDate(Number(groups['year'] ?? 2024), month, day))
    return {};
  const year = groups['year'] === undefined ? {} : { year: Number(groups['year']) };
  return { end: { fields: { ...year, month, day }, ahead: groups['way']!.toLowerCase() === 'ending' } };
}
