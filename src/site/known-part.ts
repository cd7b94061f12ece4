import { isDeepStrictEqual } from 'node:util';
import { entriesNear } from '../analyze/merge/index.ts';
import { datedEvents } from '../analyze/timeline/dated-events.ts';
import type { Catalogue, CatalogueEntry, Mention } from '../model.ts';

/** What a catalogue knows of an article's mentions; the very list that was there before, where that says the same. */
type KnownIn = (
  mentions: readonly Mention[],
  before: readonly CatalogueEntry[] | undefined,
) => readonly CatalogueEntry[];

/**
 * The entries of what mentions name, of what a name unknown so far may turn out to be, and of events at the places: a text
 * may tell of one without its name. A list that was made by this very catalogue before is taken as it is.
 */
export function knownBy(catalogue: Catalogue, former: Catalogue | undefined): KnownIn {
  const entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  const events = datedEvents(catalogue);
  return (mentions, before) => {
    // Without a former one the digest of what was stored tells of the catalogue.
    if (before && (former === undefined || former === catalogue)) return before;
    const ids = new Set(mentions.flatMap((mention) => ('entity' in mention ? [mention.entity] : [])));
    const named = [...ids].flatMap((id) => entries.get(id) ?? []);
    const held = named.flatMap(({ kind, name }) => (kind === 'place' ? events.at(name).map(({ entry }) => entry) : []));
    const known = [...new Set([...named, ...entriesNear(mentions, catalogue), ...held])];
    return before && areSame(known, before) ? before : known;
  };
}

const areSame = (some: readonly CatalogueEntry[], others: readonly CatalogueEntry[]): boolean =>
  some.length === others.length && some.every((entry, i) => entry === others[i] || isDeepStrictEqual(entry, others[i]));
