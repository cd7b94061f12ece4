import type { CatalogueEntry } from '../model.ts';
import { keyedForms, keyOf, sureForms } from './catalogue.ts';

const TOWNS = new Set(['city', 'capital', 'town', 'capital city']);

/**
 * The editors' entries together with places from packages. A place that the editors have as well becomes one entry with
 * theirs, in which their fields go first; a name that they give to something else needs a cue to mean the place.
 */
export function mergePlaces(entries: readonly CatalogueEntry[], places: readonly CatalogueEntry[]): CatalogueEntry[] {
  const claims = new Map(entries.flatMap((entry) => keyedForms(entry).map(({ key }) => [key, entry] as const)));
  const owned = new Map(entries.filter(({ kind }) => kind === 'place').map((entry) => [entry.id, entry]));
  const additions = new Map<string, CatalogueEntry>();
  const rest: CatalogueEntry[] = [];
  for (const place of places) {
    const claimant = owned.get(place.id) ?? claims.get(keysOf(place).get(place.name)!);
    if (claimant && isSame(claimant, place) && !additions.has(claimant.id)) additions.set(claimant.id, place);
    else if (!owned.has(place.id)) rest.push(claims.size === 0 ? place : withoutClaims(place, claims));
  }
  const merged = entries.map((entry) => {
    const place = additions.get(entry.id);
    return place ? merge(entry, withoutClaims(place, claims, entry)) : entry;
  });
  return [...merged, ...rest];
}

/** Whether an editors' entry means the place of a package: the same country, and not a city for a region. */
function isSame(entry: CatalogueEntry, place: CatalogueEntry): boolean {
  if (entry.kind !== 'place' || (entry.country !== undefined && entry.country !== place.country)) return false;
  const [a = '', b = ''] = [entry.type, place.type];
  return entry.id === place.id || a === '' || a === b || (TOWNS.has(a) && TOWNS.has(b));
}

const placeKeys = new WeakMap<CatalogueEntry, ReadonlyMap<string, string>>();

/** The keys of a place's name and aliases; the places of packages are the same each time. */
function keysOf(place: CatalogueEntry): ReadonlyMap<string, string> {
  const keys = placeKeys.get(place) ?? new Map([place.name, ...place.aliases].map((form) => [form, keyOf(form)]));
  placeKeys.set(place, keys);
  return keys;
}

/** The place without names that the editors give to another entry. */
function withoutClaims(
  place: CatalogueEntry,
  claims: ReadonlyMap<string, CatalogueEntry>,
  own?: CatalogueEntry,
): CatalogueEntry {
  const keys = keysOf(place);
  const isClaimed = (form: string): boolean => {
    const claimant = claims.get(keys.get(form)!);
    return claimant !== undefined && claimant !== own;
  };
  const aliases = place.aliases.filter((alias) => !isClaimed(alias));
  if (aliases.length === place.aliases.length && !isClaimed(place.name)) return place;
  return { ...place, aliases, ...(isClaimed(place.name) ? { nameNeedsCue: true as const } : {}) };
}

function merge(entry: CatalogueEntry, { nameNeedsCue, ...place }: CatalogueEntry): CatalogueEntry {
  const own = new Set([...sureForms(entry), ...entry.cued].map(keyOf));
  const isNew = (form: string): boolean => !own.has(keyOf(form));
  const cued = nameNeedsCue ? [...place.cued, place.name] : place.cued;
  const aliases = nameNeedsCue ? place.aliases : [...place.aliases, place.name];
  return {
    ...place,
    ...entry,
    aliases: [...entry.aliases, ...aliases.filter(isNew)],
    cued: [...entry.cued, ...cued.filter(isNew)],
  };
}
