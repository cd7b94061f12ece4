import type { Article, Catalogue, DateMention, Mention, NameMention, Sentence } from '../../model.ts';
import { countBefore } from '../../text/bisect.ts';
import { knownOf, type Known, type KnownEvent } from './known.ts';

/** An event of the catalogue, where it is named in a sentence; `start` and `end` count from the sentence's start. */
export interface DatedEvent extends KnownEvent {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** How far from a date an event may stand that it is counted from. */
const REACH = 100;

/** A sentence with what was found in it. */
export interface Line {
  readonly sentence: Sentence;
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly events: readonly DatedEvent[];
  readonly people: readonly NameMention[];
}

/** What the clues of an article are looked for in. */
export interface Traces {
  readonly article: Article;
  readonly lines: readonly Line[];
  /** Dates in leftovers of the page. */
  readonly left: readonly DateMention[];
  readonly known: Known;
  /** Ids of the people who are named by more than a surname. */
  readonly inFull: ReadonlySet<string>;
}

/** Lays the mentions of an article out by its sentences. */
export function tracesOf(article: Article, mentions: readonly Mention[], catalogue: Catalogue): Traces {
  const known = knownOf(catalogue);
  let at = 0;
  const lines = article.sentences.map((sentence): Line => {
    while (at < mentions.length && mentions[at]!.start < sentence.start) at += 1;
    const first = at;
    while (at < mentions.length && mentions[at]!.start < sentence.end) at += 1;
    const inside = mentions.slice(first, at);
    return {
      sentence,
      text: article.text.slice(sentence.start, sentence.end),
      dates: inside.filter((mention): mention is DateMention => mention.kind === 'date' && !mention.leftover),
      events: inside.flatMap((mention) => (mention.kind === 'event' ? datedEvent(mention, sentence, known) : [])),
      people: inside.filter((mention): mention is NameMention => mention.kind === 'person'),
    };
  });
  const left = mentions.filter(
    (mention): mention is DateMention => mention.kind === 'date' && mention.leftover === true,
  );
  return { article, lines, left, known, inFull: namedInFull(mentions) };
}

/** The first event of a line that begins within so many characters after a place of it, with the words between. */
export function eventAfter(
  { events, text }: Line,
  end: number,
  isMeant: (between: string, event: DatedEvent) => boolean,
): DatedEvent | undefined {
  for (let i = countBefore(events, ({ start }) => start < end); i < events.length; i++) {
    const event = events[i]!;
    if (event.start - end > REACH) return undefined;
    if (isMeant(text.slice(end, event.start), event)) return event;
  }
  return undefined;
}

const namedInFull = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'person' && (mention.text === mention.name || /\p{L}\s+\p{L}/u.test(mention.text))
        ? [mention.entity]
        : [],
    ),
  );

function datedEvent({ entity, start, end, text }: NameMention, sentence: Sentence, { events }: Known): DatedEvent[] {
  const event = events.get(entity);
  return event ? [{ ...event, start: start - sentence.start, end: end - sentence.start, words: text }] : [];
}
