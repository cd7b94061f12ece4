import { DAY_PARTS, ZONES, ZONE_PLACES } from '../../../lexicon/time.ts';
import type { CalendarExpression } from '../expression.ts';
import { oneOf } from '../fragments.ts';
import type { Found, Pattern } from '../pattern.ts';
import { CLOCK, DAY_PART, YEAR, TIME_ZONE } from '../triggers.ts';

const ZONE_NAMES = oneOf(Object.keys(ZONES).filter((name) => name.length > 1));
const ZONE_NAME = String.raw`(?:${ZONE_NAMES}\b(?:\s?[+−-]\s?\d{1,2}(?::?\d\d)?)?|Z\b)`;
const ZONE = String.raw`(?:\s?(?<zone>${ZONE_NAME})|\s?\((?<bracketed>${ZONE_NAME})\))?`;

/** "local time", "Eastern Daylight Time", "Kyiv time". */
const ZONE_TIME = String.raw`(?:\s+(?:${oneOf(ZONE_PLACES)}(?:\s+(?:standard|daylight|summer|mean))?\s+time|local)\b)?`;

/** "18:00 UTC", "6:40 p.m. (GMT +8)", "10 p.m. EST". Not a score ("won 3:2"), a ratio, a verse. */
export const clock: Pattern = {
  needs: [CLOCK],
  regex: new RegExp(
    String.raw`\b(?<hour>[01]?\d|2[0-4])(?:(?<dot>[:.])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)?(?:\s?(?<half>[ap]\.\s?m\b\.?|[ap]\s?m\b|hrs\b|hr\b|o['’]clock\b))?${ZONE}${ZONE_TIME}`,
    'gi',
  ),
  read: (found) => {
    const { groups, before } = found;
    const named = groups['half'] ?? groups['zone'] ?? groups['bracketed'];
    if (groups['dot'] === '.' && groups['half'] === undefined) return undefined;
    if (named === undefined && !isBareTime(found)) return undefined;
    if (/[\d$€£.,:/-]$/.test(before)) return undefined;
    if (groups['minute'] === undefined && groups['half'] === undefined) return undefined;
    return timeOf(groups);
  },
};

/** "0800 UTC", "1836 GMT". */
export const militaryClock: Pattern = {
  needs: [CLOCK | YEAR, TIME_ZONE],
  regex: new RegExp(
    String.raw`\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?<zone>hrs\b|hours\b|local\s+time\b|${ZONE_NAMES}\b)`,
    'g',
  ),
  read: ({ groups }) => timeOf({ ...groups, zone: /^[hl]/.test(groups['zone'] ?? '') ? undefined : groups['zone'] }),
};

/** "at night": again and again, on no day in particular. */
export const atNight: Pattern = {
  needs: [DAY_PART],
  regex: /\bat\s+night\b(?!\s+(?:on|of)\b)/gi,
  read: () => ({ kind: 'set', value: 'XXXX-XX-XXTNI' }),
};

/** "noon", "midnight", "the morning", "the early hours", "mid-afternoon", "the night of" a date (joined elsewhere). */
export const partOfDay: Pattern = {
  needs: [DAY_PART | CLOCK],
  regex:
    /\b(?:(?:the|early|late)\s+)*(?:(?:early|late)[\s-]+)?(?:(?<early>morning\s+hours|(?:early|small|wee|pre-?dawn)\s+(?:morning\s+)?hours|pre-?dawn)|mid-?(?<mid>morning|afternoon)|(?<part>dawn|mid-?day|noon|morning|afternoon|evening|night|midnight|dusk|nightfall|daybreak|sunrise|sunset|overnight))\b/gi,
  read: ({ groups, words, after, before }) => {
    const part = (groups['mid'] ?? groups['part'])?.toLowerCase();
    if (/^\s+(?:Live|club|mare|vision|gown|school|shift|sky|star)\b|^-|^['’]s\s+(?:work|rest|sleep)/i.test(after))
      return undefined;
    const isPlain = groups['early'] === undefined && groups['mid'] === undefined && !/^the\b/i.test(words);
    if (isPlain && /\b(?:good|every|each|per|a|one|all|opening|election|first)\s+$/i.test(before)) return undefined;
    if (part === 'noon' || part === 'midday') return time('T12:00');
    if (part === 'midnight') return time('T24:00');
    const certain =
      /^the\b/i.test(words) ||
      groups['mid'] !== undefined ||
      /dawn/i.test(groups['early'] ?? '') ||
      part === 'overnight' ||
      /\b(?:at|by|until|in|during|of|that|before|after|since)\s+(?:the\s+)?$/i.test(before);
    if (!certain && !/^\s+of\b/i.test(after)) return undefined;
    return time(
      `T${groups['early'] ? 'MO' : (DAY_PARTS[part!] ?? (part === 'daybreak' || part === 'sunrise' ? 'MO' : 'NI'))}`,
    );
  },
};

/** "18:00" with two digits before the colon, or after a word that asks for a time. */
function isBareTime({ groups, before, after }: Found): boolean {
  if (groups['minute'] === undefined || /^\s?%|^[.:]\d/.test(after)) return false;
  return groups['hour']!.length === 2 || /\b(?:at|until|since|before|after|around)\s+$/i.test(before);
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): CalendarExpression | undefined {
  const half = groups['half']?.toLowerCase() ?? '';
  const raw = Number(groups['hour']);
  if (/^[ap]/.test(half) && (raw > 12 || raw === 0)) return undefined;
  const hour = half.startsWith('p') ? (raw % 12) + 12 : half.startsWith('a') ? raw % 12 : raw;
  const zone = (groups['zone'] ?? groups['bracketed'])?.toUpperCase();
  const utc = zone === 'UTC' || zone === 'GMT' || zone === 'Z' ? 'Z' : '';
  return time(`T${String(hour).padStart(2, '0')}:${groups['minute'] ?? '00'}${utc}`);
}

/** A time of a day that stands elsewhere. */
function time(value: string): CalendarExpression {
  return { kind: 'calendar', fields: {}, time: value };
}
