import type { CalendarExpression, Candidate } from './expression.ts';

const LIST =
  /^(?:\s*[-–—]\s*|\s*,?\s*(?:and|or|to|until|till|through|,)\s+(?:(?:from|by|in|the|early|late|mid)[\s-]+)*)$/i;
const ONLY_DASH = /^\s?[-–—]\s?$/;

/**
 * Neighbours that are one date, or share their year: "12:00 UTC" + "Monday", "the morning of" + "19 April", "19 March" -
 * "30 April 2003", "April and" + "May 1942".
 */
export function joined(text: string, candidates: readonly Candidate[]): Candidate[] {
  const clocks = candidates.reduce(joinClocks(text), []);
  const shared = clocks.map((candidate, i) => shareYear(text, candidate, clocks[i + 1]));
  return shared.reduce(joinRanges(text), []);
}

function joinClocks(text: string) {
  return (done: Candidate[], next: Candidate): Candidate[] => {
    const last = done.at(-1);
    const following = next.expression.kind === 'range' ? next.expression.from : next.expression;
    if (!last || last.expression.kind !== 'calendar' || following.kind !== 'calendar') return [...done, next];
    const gap = text.slice(last.end, next.start);
    const [a, b] = [last.expression, following];
    const together = { start: last.start, end: next.end, sentence: next.sentence };
    if (isClock(a) && isDate(b) && b.time === undefined && /^(?:\s+of)?\s+$|^\s*,\s*(?=$)/i.test(gap))
      return [...done.slice(0, -1), { ...together, expression: { ...b, time: a.time! } }];
    if (
      isClock(b) &&
      isDate(a) &&
      a.time === undefined &&
      isDayLike(a) &&
      /^\s+(?:at\s+)?$/.test(gap) &&
      /\d/.test(b.time!)
    )
      return [...done.slice(0, -1), { ...together, expression: { ...a, time: b.time! } }];
    return [...done, next];
  };
}

/** A time without its day. */
export function isClock(expression: CalendarExpression): boolean {
  return expression.time !== undefined && expression.step === undefined && Object.keys(expression.fields).length === 0;
}

function isDate(expression: CalendarExpression): boolean {
  return !isClock(expression);
}

function isDayLike({ fields, step }: CalendarExpression): boolean {
  return fields.day !== undefined || fields.weekday !== undefined || step?.unit === 'D';
}

/** "April and May 1942": the first takes the year of the second, or the year before where it is the later month. */
function shareYear(text: string, candidate: Candidate, next: Candidate | undefined): Candidate {
  const { expression } = candidate;
  if (!next || next.sentence !== candidate.sentence || expression.kind !== 'calendar') return candidate;
  const other = next.expression.kind === 'range' ? next.expression.from : next.expression;
  if (other.kind !== 'calendar' || other.fields.year === undefined || expression.fields.year !== undefined)
    return candidate;
  if (expression.step || expression.toward || !LIST.test(text.slice(candidate.end, next.start))) return candidate;
  const [month, last] = [expression.fields.month, other.fields.month];
  const [season, lastSeason] = [expression.fields.season, other.fields.season];
  const { year } = other.fields;
  if (season !== undefined && lastSeason !== undefined) return withYear(candidate, expression, year);
  if (month === undefined || last === undefined) return candidate;
  const later = month > last || (month === last && (expression.fields.day ?? 0) > (other.fields.day ?? 31));
  return withYear(candidate, expression, later ? year - 1 : year);
}

function withYear(candidate: Candidate, expression: CalendarExpression, year: number): Candidate {
  return { ...candidate, expression: { ...expression, fields: { ...expression.fields, year } } };
}

function joinRanges(text: string) {
  return (done: Candidate[], next: Candidate): Candidate[] => {
    const last = done.at(-1);
    if (!last || last.expression.kind !== 'calendar' || next.expression.kind !== 'calendar') return [...done, next];
    const [from, to] = [last.expression, next.expression];
    const alike =
      from.fields.month !== undefined &&
      to.fields.month !== undefined &&
      (from.fields.day === undefined) === (to.fields.day === undefined);
    if (!alike || from.time || to.time || !ONLY_DASH.test(text.slice(last.end, next.start))) return [...done, next];
    return [...done.slice(0, -1), { ...last, end: next.end, expression: { kind: 'range', from, to } }];
  };
}
