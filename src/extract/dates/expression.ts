import type { Timex } from '../../model.ts';
import type { Season } from '../../time/calendar.ts';

/** What the words of a date say, before anything is known of the day they were written on. */
export type Expression = CalendarExpression | RangeExpression | DurationExpression | SetExpression | VagueExpression;

export type Mod = NonNullable<Timex['mod']>;

/** Day, week, weekend, month, quarter, half-year, season, year, decade, century. */
export type Unit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'S' | 'Y' | 'DE' | 'CE';

/** Calendar fields that the words name; whatever stands above them is to be filled in. */
export interface Fields {
  /** Hundreds: 19 is 1900 to 1999. */
  readonly century?: number;
  /** Tens: 197 is 1970 to 1979. */
  readonly decade?: number;
  readonly year?: number;
  readonly era?: 'BC';
  readonly fiscal?: true;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number;
  /** Name of a feast in `FEAST_NAMES`. */
  readonly feast?: string;
  /** Which week of the month, or with `weekday` which of its weekdays: 1 to 5, -1 the last. */
  readonly week?: number;
  readonly weekend?: true;
}

/**
 * A distance from the day of speech ("last week") or from the date that the story has reached ("two days later"); the
 * scene ("the day", "the year") is the story's day, and of larger units the one that the text is written in.
 */
export interface Step {
  readonly unit: Unit;
  readonly count: number;
  readonly from: 'speech' | 'story' | 'scene';
  /** Said with a number: "two years ago", not "next year". */
  readonly counted?: true;
  /** The story's date is kept at its own width and moved: "the year-ago quarter", "the same period last year". */
  readonly alike?: true;
  /** The year it is moved to, where that is said: "the same period of 1988". */
  readonly toYear?: number;
  /** The unit that is meant, where it is not the one counted: "a year ago today" is a day. */
  readonly as?: Unit;
}

export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly fields: Fields;
  readonly step?: Step;
  /** "last June", "next Monday", "this spring"; `story` versions ("the following spring") count from the story. */
  readonly toward?: 'last' | 'next' | 'this' | 'story-last' | 'story-next' | 'story-same';
  /** `T18:00`, `TMO`; makes the expression a TIME. */
  readonly time?: string;
  readonly mod?: Mod;
  /** "earlier this month", "later that year": only what lies before or after the day it is counted from. */
  readonly side?: Side;
  /** "the quarter ended Sept. 30": its last day, and whether that lies ahead. */
  readonly end?: { readonly fields: Fields; readonly ahead: boolean };
  /** The other end of "from November to …": the first one after the date that stands before it. */
  readonly follows?: true;
  /** Set where the words alone leave a choice that the pattern made ("the '70s"). */
  readonly guessed?: true;
  /** Figures that leave no doubt which of them is the day ("25/12/2021"), or leave it open (`guessed`). */
  readonly order?: Order;
}

export type Side = 'before' | 'after';

/** Which of two figures comes first. */
export type Order = 'day-month' | 'month-day';

/** Two ends in one mention: "June 24-25". */
export interface RangeExpression {
  readonly kind: 'range';
  readonly from: CalendarExpression;
  readonly to: CalendarExpression;
}

/** `P3D`, `PXW`, `P2D/P3D`. */
export interface DurationExpression {
  readonly kind: 'duration';
  readonly value: string;
  readonly mod?: Mod;
}

/** Something that comes again: "every Monday", "annual". */
export interface SetExpression {
  readonly kind: 'set';
  readonly value: string;
}

export interface VagueExpression {
  readonly kind: 'vague';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** An expression found in a sentence; offsets are within the article. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly expression: Expression;
}

/** The whole-unit expression of a field set: what "March" or "Tuesday" is one of. */
export function unitOf(fields: Fields): Unit {
  if (fields.day !== undefined || fields.weekday !== undefined || fields.feast !== undefined) return 'D';
  if (fields.week !== undefined) return 'W';
  if (fields.weekend) return 'WE';
  if (fields.month !== undefined) return 'M';
  if (fields.quarter !== undefined) return 'Q';
  if (fields.season !== undefined) return 'S';
  if (fields.half !== undefined) return 'H';
  if (fields.year !== undefined) return 'Y';
  return fields.decade !== undefined ? 'DE' : 'CE';
}
