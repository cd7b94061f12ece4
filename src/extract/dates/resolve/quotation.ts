import type { Span } from '../../../model.ts';
import { timexToEdtf } from '../../../time/timex.ts';
import { writeOut } from '../../../time/words.ts';
import type { Candidate } from '../expression.ts';
import type { Speech, Told } from './setting.ts';

const QUOTED = /[“"„«]([^“”"„«»]{2,1200})[”"»]/g;
const SAYING =
  /\b(?:said|says|told|announced|declared|stated|warned|added|explained|wrote|claimed|insisted|argued|remarked|promised|replied|tweeted|noted|stressed)\b/i;
const NAME = /\p{Lu}[\p{L}’'-]{2,}/gu;
const SENTENCES_BACK = 3;

/** What stands between quotation marks in a stretch of text, as offsets into it. */
export function quotesIn(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether an expression counts from the day of speech ("today", "last week"). */
export function isDeictic({ expression }: Candidate): boolean {
  return expression.kind === 'calendar' && expression.step?.from === 'speech';
}

/**
 * When quoted words were spoken, if the text says so before or beside them: "Stoltenberg had said in February … 'Today,
 * ministers decided', Stoltenberg said." Both sentences must have a verb of saying and share a name, or the quoted
 * one name nobody.
 */
export function spokenOn(
  told: readonly Told[],
  at: { sentence: number; outside: string },
  sentenceText: (index: number) => string,
): Speech | undefined {
  const names = namesIn(at.outside);
  for (const date of told.toReversed()) {
    if (at.sentence - date.sentence > SENTENCES_BACK) break;
    const words = withoutQuotes(sentenceText(date.sentence));
    if (date.quoted || !SAYING.test(words) || date.sentence > at.sentence) continue;
    const shared =
      at.sentence === date.sentence || names.length === 0 || namesIn(words).some((name) => names.includes(name));
    const known = knownOf(date);
    const edtf = timexToEdtf(date.value);
    if (!shared || known === undefined || edtf === undefined) continue;
    return {
      day: date.earliest,
      known,
      from: 'quotation',
      words: `“${date.words}” (${writeOut(edtf)}), when the quoted words were said`,
      anchor: date.words,
    };
  }
  return undefined;
}

/** The sentence less what it quotes. */
export function withoutQuotes(sentence: string): string {
  return sentence.replace(QUOTED, ' ');
}

function knownOf({ value }: Told): Speech['known'] | undefined {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  return /^\d{4}-\d\d$/.test(value) ? 'month' : undefined;
}

function namesIn(text: string): string[] {
  return text.match(NAME) ?? [];
}
