import type { Catalogue, CatalogueEntry, NameMention } from '../../model.ts';
import { daysBetween } from '../../time/calendar.ts';
import { boundsOf } from '../../time/edtf.ts';

/** In days; a longer event is a period in which entries lie, not one of them. */
export const LONGEST_EVENT = 31;

/** An event that has a date and is short enough to be one entry. */
export interface DatedEvent {
  readonly entry: CatalogueEntry;
  readonly earliest: string;
  readonly latest: string;
}

/** The catalogue's dated events, for asking what a name or a place may stand for. */
export interface DatedEvents {
  readonly named: (name: NameMention) => DatedEvent | undefined;
  /** Those held at a place of that name. */
  readonly at: (place: string) => readonly DatedEvent[];
}

export function datedEvents({ entries }: Catalogue): DatedEvents {
  const events = entries.flatMap(datedEvent);
  const byId = new Map(events.map((event) => [event.entry.id, event]));
  const byPlace = Map.groupBy(events, ({ entry }) => entry.where);
  return {
    named: ({ kind, entity }) => (kind === 'event' ? byId.get(entity) : undefined),
    at: (place) => byPlace.get(place) ?? [],
  };
}

function datedEvent(entry: CatalogueEntry): DatedEvent[] {
  const when = entry.kind === 'event' && entry.when !== undefined ? boundsOf(entry.when) : undefined;
  return when && daysBetween(when.earliest, when.latest) <= LONGEST_EVENT ? [{ entry, ...when }] : [];
}
