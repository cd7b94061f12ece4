import type { Catalogue, CatalogueEntry } from '../../model.ts';
import type { Bounds } from '../../time/calendar.ts';
import { boundsOf } from '../../time/edtf.ts';

/** An event of the catalogue with its days. */
export interface KnownEvent {
  readonly entry: CatalogueEntry;
  readonly when: Bounds;
}

/** What the catalogue dates, by id. */
export interface Known {
  readonly events: ReadonlyMap<string, KnownEvent>;
  readonly people: ReadonlyMap<string, CatalogueEntry>;
}

const compiled = new WeakMap<Catalogue, Known>();

/** The dated events and the holders of offices of a catalogue, picked out once for each catalogue object. */
export function knownOf(catalogue: Catalogue): Known {
  const known = compiled.get(catalogue) ?? compile(catalogue);
  compiled.set(catalogue, known);
  return known;
}

function compile({ entries }: Catalogue): Known {
  const events = entries.flatMap((entry): [string, KnownEvent][] => {
    const when = entry.kind === 'event' && entry.when !== undefined ? boundsOf(entry.when) : undefined;
    return when ? [[entry.id, { entry, when }]] : [];
  });
  const people = entries.filter(({ kind, offices }) => kind === 'person' && offices !== undefined);
  return { events: new Map(events), people: new Map(people.map((entry) => [entry.id, entry])) };
}
