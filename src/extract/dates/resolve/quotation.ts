import { SAYING } from '../../../lexicon/time-verbs.ts';
import type { Sentence, Span } from '../../../model.ts';
import { matchesIn } from '../../../text/matches.ts';
import { overlapping } from '../../../text/spans.ts';
import { timexToEdtf } from '../../../time/timex.ts';
import { writeOut } from '../../../time/words.ts';
import type { Reading } from '../../words/reading.ts';
import { oneOf } from '../fragments.ts';
import type { Candidate } from '../expression.ts';
import type { Speech, Told } from './setting.ts';

const QUOTED = /[“"„«][^“”"„«»]{2,1500}[”"»]/g;
const SAYS = new RegExp(String.raw`\b${oneOf(SAYING)}\b`, 'i');
const NAME = /\p{Lu}[\p{L}’'-]{2,}/gu;
const NO_NAMES = new Set(
  'the this that these those but and she they his her its when while after before for our their there what now today'.split(
    ' ',
  ),
);
/** How many sentences back the frame may stand: where a name is shared, and where the quotation names nobody. */
const REACH = { named: 3, unnamed: 1 };

/** How far from a date its sentence is looked at, in characters. */
const NEAR = 500;

/** What the article has between quotation marks. */
export interface Quotes {
  readonly includes: (span: Span) => boolean;
  /** A sentence less what it quotes. */
  readonly outside: (sentence: Span) => string;
}

/** Finds quotations paragraph by paragraph, so that a missing mark spoils no more than its own. */
export function quotesOf({ text, article }: Reading): Quotes {
  const spans = article.blocks.flatMap((block) =>
    matchesIn(text.slice(block.start, block.end), QUOTED).map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
  return {
    includes: ({ start, end }) =>
      overlapping(spans, { start, end }).some((quote) => start > quote.start && end < quote.end),
    outside: (sentence) => without(text, sentence, overlapping(spans, sentence)),
  };
}

/** Whether an expression counts from the day of speech ("today", "last week"). */
export function isDeictic({ expression }: Candidate): boolean {
  return expression.kind === 'calendar' && expression.step?.from === 'speech';
}

/**
 * When quoted words were spoken, if the text says so beside or shortly before them: "Stoltenberg had said in February …
 * 'Today, ministers decided', Stoltenberg said." The dated sentence must have a verb of saying and share a name with the
 * one that quotes, or that one name nobody.
 */
export function spokenOn(
  told: readonly Told[],
  at: { readonly start: number; readonly sentence: Sentence },
  quotes: Quotes,
  { sentences }: Reading,
): Speech | undefined {
  const { start, sentence } = at;
  const names = namesIn(quotes.outside(around(sentence, start)));
  for (const date of told.toReversed()) {
    const back = sentence.index - date.sentence;
    if (back > REACH.named) break;
    const words = quotes.outside(around(sentences[date.sentence]!, date.start));
    const shared = back === 0 || namesIn(words).some((name) => names.includes(name));
    if (date.quoted || !SAYS.test(words)) continue;
    if (!shared && (names.length > 0 || back > REACH.unnamed)) continue;
    const speech = speechAt(date);
    if (speech) return speech;
  }
  return undefined;
}

/** The sentence, or of a very long one what is near. */
function around({ start, end }: Span, offset: number): Span {
  return { start: Math.max(start, offset - NEAR), end: Math.min(end, offset + NEAR) };
}

function speechAt({ value, earliest, words }: Told): Speech | undefined {
  const known = /^\d{4}-\d\d-\d\d/.test(value) ? 'day' : /^\d{4}-\d\d$/.test(value) ? 'month' : undefined;
  const edtf = timexToEdtf(value);
  if (known === undefined || edtf === undefined) return undefined;
  const when = `“${words}” (${writeOut(edtf)}), when the quoted words were said`;
  return { day: earliest, known, from: 'quotation', words: when, anchor: words };
}

function without(text: string, { start, end }: Span, inside: readonly Span[]): string {
  const starts = [start, ...inside.map((quote) => Math.min(quote.end, end))];
  const ends = [...inside.map((quote) => Math.max(quote.start, start)), end];
  return starts.map((from, i) => text.slice(from, Math.max(from, ends[i]!))).join(' ');
}

function namesIn(text: string): string[] {
  return (text.match(NAME) ?? []).filter((name) => !NO_NAMES.has(name.toLowerCase()));
}
