import { entriesNear } from '../analyze/merge/index.ts';
import { datedEvents, type DatedEvents } from '../analyze/timeline/dated-events.ts';
import type { Catalogue, CatalogueEntry, Mention } from '../model.ts';

/**
 * What a catalogue knows of an article's mentions, as ids: the entries of what they name, of what a name unknown so far may
 * turn out to be, and of events at the places: a text may tell of one without its name.
 */
export function knownIn(mentions: readonly Mention[], catalogue: Catalogue): string[] {
  const { entries, events } = lookedUp(catalogue);
  const ids = new Set(mentions.flatMap((mention) => ('entity' in mention ? [mention.entity] : [])));
  const named = [...ids].flatMap((id) => entries.get(id) ?? []);
  const held = named.flatMap(({ kind, name }) => (kind === 'place' ? events.at(name).map(({ entry }) => entry) : []));
  return [...new Set([...named, ...entriesNear(mentions, catalogue), ...held].map(({ id }) => id))];
}

interface LookedUp {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly events: DatedEvents;
}

const known = new WeakMap<Catalogue, LookedUp>();

function lookedUp(catalogue: Catalogue): LookedUp {
  const before = known.get(catalogue);
  if (before) return before;
  const made = {
    entries: new Map(catalogue.entries.map((entry) => [entry.id, entry])),
    events: datedEvents(catalogue),
  };
  known.set(catalogue, made);
  return made;
}

/** The entries of a catalogue by their ids. */
export const entriesById = (catalogue: Catalogue): ReadonlyMap<string, CatalogueEntry> => lookedUp(catalogue).entries;
