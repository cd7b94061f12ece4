import type { DateMention, DatedSource, NameMention, ReadArticle, Sentence, Span } from '../../model.ts';
import { isName, sentenceAt } from '../sentences.ts';
import { worthShowing } from '../../text/spans.ts';
import { writeOut } from '../../time/words.ts';
import { longWords } from './alike.ts';
import type { DatedEvent, DatedEvents } from './dated-events.ts';
import { statusOf, type Told } from './status.ts';

/** How far behind an event's name a date may stand to be taken for its own, in characters. */
const NEAR = 30;

/** An expression that has a place on the calendar. */
type Calendar = DateMention & { readonly edtf: string; readonly earliest: string; readonly latest: string };

/** One dated expression with what stands in its sentence. */
export interface Dated {
  readonly read: ReadArticle;
  readonly date: Calendar;
  readonly sentence: Sentence;
  readonly words: string;
  /** The longer of the words, by which sentences are compared. */
  readonly vocabulary: ReadonlySet<string>;
  readonly names: readonly NameMention[];
  readonly source: DatedSource;
}

/**
 * What an article dates: the expressions that have a place on the calendar, and the known events that it names in sentences
 * that give them no date. In the order of the text.
 */
export function datedIn(read: ReadArticle, events: DatedEvents): Dated[] {
  const bySentence = Map.groupBy(read.mentions.filter(isName), (name) => sentenceAt(read.article, name)?.index);
  const toDated = (date: Calendar): Dated[] => {
    const sentence = sentenceAt(read.article, date);
    if (!sentence) return [];
    const words = read.article.text.slice(sentence.start, sentence.end);
    const names = bySentence.get(sentence.index) ?? [];
    return [
      {
        read,
        date,
        sentence,
        words,
        vocabulary: longWords(words),
        names,
        source: toSource(read, date, sentence, words),
      },
    ];
  };
  const named = read.mentions.filter((mention) => isName(mention) && events.named(mention));
  const dates = read.mentions.filter(
    (mention): mention is Calendar => mention.kind === 'date' && isCalendar(mention) && !mention.leftover,
  );
  // "the 2022 Madrid summit": the year is a part of the name.
  const written = dates.filter((date) => !named.some((name) => holds(name, date))).flatMap(toDated);
  const writtenIn = Map.groupBy(written, ({ sentence }) => sentence.index);
  const given = read.mentions.filter(isName).flatMap((name) => {
    const event = events.named(name);
    const beside = event ? writtenIn.get(sentenceAt(read.article, name)?.index ?? -1) : undefined;
    return event && !beside?.some(({ date }) => isDatedBy(date, name, event)) ? toDated(dateOf(name, event)) : [];
  });
  return [...written, ...given].sort((a, b) => a.date.start - b.date.start);
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a date beside an event's name is that event's, be it a wrong one. */
const isDatedBy = (date: Calendar, { end }: NameMention, { earliest, latest }: DatedEvent): boolean =>
  (date.start >= end && date.start - end < NEAR) || (date.earliest <= latest && date.latest >= earliest);

/** An event's name as the date that the catalogue gives it. */
function dateOf({ start, end, text }: NameMention, { entry, earliest, latest }: DatedEvent): Calendar {
  return {
    kind: 'date',
    start,
    end,
    text,
    rule: 'date-of-event',
    certainty: 'implied',
    timex: { type: 'DATE', value: entry.when! },
    edtf: entry.when!,
    earliest,
    latest,
    anchor: entry.name,
    explanation: `The sentence names the ${entry.name}, which the catalogue dates ${writeOut(entry.when!)}.`,
  };
}

function isCalendar(date: DateMention): date is Calendar {
  const dated = date.timex.type === 'DATE' || date.timex.type === 'TIME';
  return dated && date.edtf !== undefined && date.earliest !== undefined && date.latest !== undefined;
}

function toSource(read: ReadArticle, date: Calendar, sentence: Sentence, words: string): DatedSource {
  const { edtf, earliest, latest } = date;
  const { published } = read.article;
  const told = sayingOf(read, date) ?? statusOf(date, { sentence: words, at: date.start - sentence.start }, published);
  return {
    ...sourceOf(read, date, sentence),
    edtf,
    earliest,
    latest,
    status: told.status,
    statusBecause: told.because,
  };
}

/** "said on Wednesday that it could …": the day is that of the saying, which has happened, whatever is said. */
function sayingOf({ article, statements = [] }: ReadArticle, { start, earliest }: Calendar): Told | undefined {
  const saying = statements.find(({ when }) => when?.start === start);
  const isPast = saying && (!article.published || earliest <= article.published.latest);
  return isPast ? { status: 'past', because: 'It is when the words were said.' } : undefined;
}

/** A dated or undated expression with its sentence, as evidence. */
export function sourceOf({ article }: ReadArticle, date: DateMention, sentence: Sentence) {
  const shown = worthShowing(sentence, date);
  return {
    article: article.id,
    start: date.start,
    end: date.end,
    expression: date.text,
    sentence: sentence.index,
    sentenceText: article.text.slice(shown.start, shown.end),
    rule: date.rule,
    ...(date.anchor !== undefined && { anchor: date.anchor }),
    explanation: date.explanation,
    certainty: date.certainty,
  };
}
