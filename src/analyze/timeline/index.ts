import type { Catalogue, ReadArticle, TimelineEntry } from '../../model.ts';
import { slug } from '../../text/slug.ts';
import { daysBetween } from '../../time/calendar.ts';
import { byPublication, byText } from '../order.ts';
import { perArticle } from '../per-article.ts';
import { datedIn, type Dated } from './dated.ts';
import { datedEvents, type DatedEvents } from './dated-events.ts';
import { joined } from './joined.ts';
import { contradictionOf, recognise, type Recognised } from './recognise.ts';
import { hindsightOf, outcomeOf, type Hindsight } from './outcome.ts';

const LONGEST_TITLE = 110;

/** What tells of one thing, and the known event that it is. */
interface Group {
  readonly dated: readonly Dated[];
  readonly known: Recognised | undefined;
}

/**
 * Everything the articles date, in order of time. Expressions for the same known event, or for the same days with a
 * place in common, are one entry with all their sources, at the time that the most precise of them gives. `articles` in
 * order of publication.
 */
export function toTimeline(articles: readonly ReadArticle[], catalogue: Catalogue): TimelineEntry[] {
  const { events, datedOf } = readerOf(catalogue);
  const hindsight = hindsightOf(articles);
  const sameTime = Map.groupBy(articles.flatMap(datedOf), ({ date }) => date.edtf);
  return ofOneEvent([...sameTime.values()].flatMap(joined), events)
    .map((group) => toEntry(group, events, hindsight))
    .sort((a, b) => byText(a.earliest, b.earliest) || byText(a.latest, b.latest) || byText(a.id, b.id));
}

interface Reader {
  readonly events: DatedEvents;
  /** The dated expressions of an article, read once. */
  readonly datedOf: (read: ReadArticle) => Dated[];
}

const readers = new WeakMap<Catalogue, Reader>();

function readerOf(catalogue: Catalogue): Reader {
  const known = readers.get(catalogue);
  if (known) return known;
  const events = datedEvents(catalogue);
  const reader = { events, datedOf: perArticle((read) => datedIn(read, events)) };
  readers.set(catalogue, reader);
  return reader;
}

/** Groups that tell of the same known event become one, the most precise expression first. */
function ofOneEvent(groups: readonly (readonly Dated[])[], events: DatedEvents): Group[] {
  const length = ({ date }: Dated) => daysBetween(date.earliest, date.latest);
  const found = groups.map((dated): Group => ({ dated, known: firstOf(dated, (one) => recognise(one, events)) }));
  return [...Map.groupBy(found, ({ known }) => known?.event.id)].flatMap(([event, same]) =>
    event === undefined
      ? same
      : [{ dated: same.flatMap(({ dated }) => dated).sort((a, b) => length(a) - length(b)), known: same[0]!.known }],
  );
}

function firstOf<T>(dated: readonly Dated[], find: (one: Dated) => T | undefined): T | undefined {
  for (const one of dated) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toEntry({ dated, known }: Group, events: DatedEvents, hindsight: Hindsight): TimelineEntry {
  const { read, date, sentence, words } = dated[0]!;
  const sources = dated
    .toSorted((a, b) => byPublication(a.read, b.read) || a.date.start - b.date.start)
    .map((one) => {
      const contradicts = contradictionOf(one, events);
      return contradicts ? { ...one.source, contradicts } : one.source;
    });
  const { edtf, earliest, latest } = date;
  const event = known?.event.id;
  const outcome = outcomeOf({ sources, latest, ...(event !== undefined && { event }) }, hindsight);
  return {
    id: `${slug(edtf)}-${read.article.id}-s${sentence.index}-${date.start - sentence.start}`,
    edtf,
    earliest,
    latest,
    status: sources.at(-1)!.status,
    title: known?.event.name ?? shorten(words),
    ...(known && { event: known.event.id, eventBecause: known.because, eventWhen: known.event.when! }),
    ...(outcome && { outcome }),
    entities: [...new Set(dated.flatMap(({ names }) => names.map(({ entity }) => entity)))].sort(byText),
    sources,
  };
}

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST_TITLE) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST_TITLE)).replace(/[,;:\s–—-]+$/u, '')}…`;
}
