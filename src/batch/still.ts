import { changesBetween, touchedBy } from '../extract/known/touched.ts';
import type { Catalogue } from '../model.ts';
import type { Extract } from './extract.ts';
import { knownIn } from './known.ts';

/** What was found in articles with a catalogue. */
export interface Known {
  readonly catalogue: Catalogue;
  /** Tells that catalogue from any other. */
  readonly digest: string;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** What still holds, by key: all that was found with this very catalogue, and of others what the changes cannot touch. */
export function stillHolding(
  known: readonly Known[],
  { catalogue, digest }: Omit<Known, 'extracts'>,
  keys: ReadonlySet<string>,
): Map<string, Extract> {
  const holding = new Map<string, Extract>();
  for (const former of known) {
    const isSame = former.catalogue === catalogue || former.digest === digest;
    const isTouched = isSame ? () => false : touchedBy(changesBetween(former.catalogue, catalogue));
    for (const key of keys) {
      const extract = holding.has(key) ? undefined : former.extracts.get(key);
      if (extract && !isTouched(extract.article, extract.mentions))
        holding.set(key, isSame ? extract : { ...extract, known: knownIn(extract.mentions, catalogue) });
    }
  }
  return holding;
}
