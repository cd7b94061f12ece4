import type { Catalogue, CatalogueEntry } from '../../model.ts';
import { knownName, type Named } from './names.ts';
import { personKeys } from './people.ts';
import { thingKeys } from './things.ts';

/** By which keys a name is sought. */
export const keysOf = (named: Named): string[] => (named.kind === 'person' ? personKeys(named) : thingKeys(named));

const byKey = new WeakMap<Catalogue, ReadonlyMap<string, readonly CatalogueEntry[]>>();

/** The catalogue by the keys of its names, once for each catalogue. */
export function entriesByKey(catalogue: Catalogue): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const made = byKey.get(catalogue);
  if (made) return made;
  const keyed = catalogue.entries.flatMap((entry) => keysOfEntry(entry).map((key) => [key, entry] as const));
  const groups = Map.groupBy(keyed, ([key]) => key);
  const index = new Map([...groups].map(([key, pairs]) => [key, pairs.map(([, entry]) => entry)]));
  byKey.set(catalogue, index);
  return index;
}

const entryKeys = new WeakMap<CatalogueEntry, readonly string[]>();

/** Takes the keys of an entry as an earlier run has made them. */
export function rememberKeys(entry: CatalogueEntry, keys: readonly string[]): void {
  entryKeys.set(entry, keys);
}

/** By which names are sought that may be an entry's; once for each: most of a catalogue stays as it was when it is edited. */
export function keysOfEntry(entry: CatalogueEntry): readonly string[] {
  const known = entryKeys.get(entry) ?? keysOf(knownName(entry));
  entryKeys.set(entry, known);
  return known;
}
