import type { CatalogueEntry } from '../../model.ts';
import type { Decision } from './decide.ts';
import { knownNames, SURE } from '../phrases/known-names.ts';
import type { Reading } from '../words/reading.ts';

/**
 * The known body that a longer name ends in, where what stands before it is the country that it belongs to: "Russia's
 * Northern Fleet", "U.S. Federal Trade Commission", "Polish Border Guard". Another country's body of that name is not meant.
 */
export function ownedBody({ kind, from, to }: Decision, reading: Reading): CatalogueEntry | undefined {
  if (kind !== 'organization') return undefined;
  const known = knownNames(reading);
  for (let i = from + 1; i < to; i++) {
    const inner = known.get(i);
    if (inner?.kind !== 'organization' || inner.to !== to || inner.weight < SURE) continue;
    const country = inner.entry?.country;
    return country !== undefined && country === ownerOf(reading, from, i) ? inner.entry : undefined;
  }
  return undefined;
}

/** The country that tokens `from`..`to` name, as a place or by its adjective, with or without a possessive. */
function ownerOf(reading: Reading, from: number, to: number): string | undefined {
  const { tokens, gazetteer } = reading;
  const end = /^['’ʼ]s?$/i.test(tokens[to - 1]!.text) ? to - 1 : to;
  const place = knownNames(reading).get(from);
  if (place?.kind === 'place' && place.to === end) return place.entry?.country;
  return end - from === 1 ? gazetteer.demonyms.get(tokens[from]!.folded)?.country : undefined;
}
