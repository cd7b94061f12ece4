import type { DateMention, Sentence, Span } from '../../model.ts';
import type { Reading } from '../words/reading.ts';
import { candidatesIn, type Asking } from './candidates.ts';
import type { Candidate } from './expression.ts';
import { mentionOf } from './mention.ts';
import { WHOLE_DATES } from './patterns/index.ts';
import { stated } from './rules/stated.ts';
import type { Setting } from './resolve/setting.ts';
import { EVERY } from './triggers.ts';

const NOTHING: Setting = {
  speech: undefined,
  told: [],
  style: 'news',
  order: undefined,
  sentence: 0,
  block: 0,
  direction: () => undefined,
  present: () => false,
  events: () => [],
  nearest: () => undefined,
};

/** Scraped lines lose the space before a date: "peace26.05.25". */
const GLUED = /(?<=\p{L}{2})(?=\d)/u;

/** Whole dates in leftovers of the web page ("26.05.25, 20:17"): evidence of when the page was made, never an event. */
export function leftoverDates(readings: readonly Reading[]): DateMention[][] {
  const found = candidatesIn(readings.map(leftoversOf), WHOLE_DATES);
  return found.map((lines, i) => lines.flatMap((ones) => ones.flatMap((one) => whole(one, readings[i]!.text))));
}

function leftoversOf({ text, article }: Reading): Asking {
  const sentences = article.blocks
    .filter((block) => block.role === 'leftover')
    .flatMap((block) => pieces(text, block))
    .map((piece): Sentence => ({ ...piece, index: 0, block: 0 }));
  return { text, sentences, triggersIn: () => EVERY };
}

/** The block cut where digits follow letters, so that each date stands at the beginning of a piece. */
function pieces(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split(GLUED)
    .map((part) => ({ start: at, end: (at += part.length) }));
}

function whole(candidate: Candidate, text: string): DateMention[] {
  const { expression } = candidate;
  if (expression.kind !== 'calendar' || expression.guessed) return [];
  const resolution = stated(expression, NOTHING);
  if (!resolution || expression.fields.day === undefined) return [];
  const value = resolution.value + (expression.time ?? '');
  return [{ ...mentionOf(text, candidate, { ...resolution, value }), leftover: true }];
}
