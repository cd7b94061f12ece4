import { unitOf } from './expression.ts';
import type { CalendarExpression, Candidate } from './expression.ts';

const LIST =
  /^(?:\s*[-–—]\s*|\s*,?\s*(?:and|or|to|until|till|through|,)\s+(?:(?:from|by|in|the|early|late|mid)[\s-]+)*)$/i;
const ONLY_DASH = /^\s?[-–—]\s?$/;

/**
 * Neighbours that are one date, or share their year: "12:00 UTC" + "Monday", "the morning of" + "19 April", "19 March" -
 * "30 April 2003", "April and" + "May 1942".
 */
export function joined(text: string, candidates: readonly Candidate[]): Candidate[] {
  const clocks = merged(candidates, (last, next) => clockAndDay(text.slice(last.end, next.start), last, next));
  const shared = clocks.map((candidate, i) => shareYear(text, candidate, clocks[i + 1]));
  const ranges = shared.map((candidate, i) => following(text, shared[i - 1], candidate));
  return merged(ranges, (last, next) => rangeOf(text.slice(last.end, next.start), last, next));
}

/** Merges each candidate into the one before it where `join` makes one of the two. */
function merged(
  candidates: readonly Candidate[],
  join: (last: Candidate, next: Candidate) => Candidate | undefined,
): Candidate[] {
  const done: Candidate[] = [];
  for (const next of candidates) {
    const last = done.at(-1);
    const both = last && join(last, next);
    if (both) done[done.length - 1] = both;
    else done.push(next);
  }
  return done;
}

/** "12:00 UTC Monday", "the night of 24-25 February", "8 May at 1:00 a.m.". */
function clockAndDay(gap: string, last: Candidate, next: Candidate): Candidate | undefined {
  const a = last.expression;
  const b = next.expression.kind === 'range' ? next.expression.from : next.expression;
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return undefined;
  const both = { start: last.start, end: next.end, sentence: next.sentence };
  if (isClock(a) && !isClock(b) && b.time === undefined && /^(?:\s+of)?\s+$/i.test(gap))
    return { ...both, expression: { ...b, time: a.time! } };
  if (isClock(b) && isDayLike(a) && a.time === undefined && /^\s+(?:at\s+)?$/.test(gap) && /\d/.test(b.time!))
    return { ...both, expression: { ...a, time: b.time! } };
  return undefined;
}

/** A time without its day. */
export function isClock(expression: CalendarExpression): boolean {
  return expression.time !== undefined && expression.step === undefined && Object.keys(expression.fields).length === 0;
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

const TO =
  /^\s*,?\s+(?:up\s+)?(?:to|until|till|through|thru)\s+(?:(?:the|early|late|mid|end|start|beginning|middle|of)[\s-]+)*$/i;
const AND = /^\s+and\s+(?:(?:early|late|mid)[\s-]+)?$/i;

/** "from November to February", "between May and July", "Monday through Friday": the second end follows the first. */
function following(text: string, last: Candidate | undefined, candidate: Candidate): Candidate {
  const [from, to] = [last?.expression, candidate.expression];
  if (!last || last.sentence !== candidate.sentence || from?.kind !== 'calendar' || to.kind !== 'calendar')
    return candidate;
  if (to.step || to.toward || to.fields.year !== undefined || unitOf(from.fields) !== unitOf(to.fields))
    return candidate;
  if (to.fields.month === undefined && to.fields.weekday === undefined) return candidate;
  const gap = text.slice(last.end, candidate.start);
  const between = /\bbetween\s+(?:(?:early|late|mid)[\s-]+)?$/i.test(
    text.slice(Math.max(0, last.start - 16), last.start),
  );
  const isRange = TO.test(gap) || (between && AND.test(gap));
  return isRange ? { ...candidate, expression: { ...to, follows: true } } : candidate;
}

/** "19 March - 30 April". */
function rangeOf(gap: string, last: Candidate, next: Candidate): Candidate | undefined {
  const [from, to] = [last.expression, next.expression];
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.time || to.time || !ONLY_DASH.test(gap))
    return undefined;
  if (from.fields.month === undefined || to.fields.month === undefined) return undefined;
  if ((from.fields.day === undefined) !== (to.fields.day === undefined)) return undefined;
  return { ...last, end: next.end, expression: { kind: 'range', from, to } };
}
