import type { DatedSource, PublicationEntry, TimelineEntry } from '../../model.ts';
import { daysBetween } from '../../time/calendar.ts';
import { ENTRY_FILTERED } from '../limits.ts';
import { entitiesOf, type Lookup } from '../lookup.ts';
import { articlesOf } from './brief.ts';
import type { Facts } from './match.ts';

/** Days of the longest month. */
const MONTH = 31;

/** How closely an entry is dated. */
export type Precision = 'day' | 'month' | 'longer';

/** A stretch without a beginning or an end is longer than any. */
export function precisionOf({ earliest, latest }: Pick<TimelineEntry, 'earliest' | 'latest'>): Precision {
  const days = daysBetween(earliest, latest) + 1;
  return days === 1 ? 'day' : days <= MONTH ? 'month' : 'longer';
}

/** Whether a source's date was counted from its article's day of publication, which itself is inferred. */
export function isFromInferredDay({ article, anchor, certainty }: DatedSource, known: Lookup): boolean {
  const { published } = known.article(article).article;
  return certainty === 'implied' && published?.certainty === 'implied' && anchor === published.anchor;
}

/** Whether an entry's date has no better ground than an inferred day of publication. */
export function restsOnInferredDay({ edtf, sources }: TimelineEntry, known: Lookup): boolean {
  const giving = sources.filter((source) => source.edtf === edtf);
  return giving.length > 0 && giving.every((source) => isFromInferredDay(source, known));
}

/** Whether every sentence of an entry names its known event, so that nothing needs to be said of how it was recognised. */
export function isNamedThroughout({ event, sources }: TimelineEntry, known: Lookup): boolean {
  const entity = event === undefined ? undefined : known.entity(event);
  return sources.every(
    ({ article, sentence }) => entity && known.mentionsIn(entity, article).some((one) => one.sentence === sentence),
  );
}

/** Of an entry with very many names, such as a whole year, those that one would filter by. */
function mostMentioned(ids: readonly string[], known: Lookup): readonly string[] {
  if (ids.length <= ENTRY_FILTERED) return ids;
  const mentions = (id: string): number => known.entity(id)?.mentions.length ?? 0;
  const most = new Set(ids.toSorted((a, b) => mentions(b) - mentions(a)).slice(0, ENTRY_FILTERED));
  return ids.filter((id) => most.has(id));
}

/** What an entry can be filtered by. */
export function factsOf(entry: TimelineEntry, known: Lookup): Facts {
  const entities = mostMentioned(entitiesOf(entry), known);
  const kinds = entities.flatMap((id) => known.entity(id)?.kind ?? []);
  const { status, earliest, latest } = entry;
  return {
    kind: [...new Set(kinds)],
    entity: entities,
    article: articlesOf(entry).slice(0, ENTRY_FILTERED),
    status: [status],
    precision: [precisionOf(entry)],
    inferred: [restsOnInferredDay(entry, known) ? 'yes' : 'no'],
    earliest,
    latest,
  };
}

/** The same for the publication of an article: it has a time and an article, and nothing else to be asked for. */
export function factsOfPublication({ article, earliest, latest }: PublicationEntry): Facts {
  const nothing: readonly string[] = [];
  const none = { kind: nothing, entity: nothing, status: nothing, precision: nothing, inferred: nothing };
  return { ...none, article: [article], earliest, latest };
}

/** Attributes for the page's script, each a list separated by spaces. */
export function attributesOf(facts: Facts): Readonly<Record<string, string | undefined>> {
  const { earliest, latest, ...tokens } = facts;
  const lists = Object.entries(tokens).map(([name, values]) => [`data-${name}`, values.join(' ') || undefined]);
  return { ...Object.fromEntries(lists), 'data-earliest': earliest, 'data-latest': latest };
}
