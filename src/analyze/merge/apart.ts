import type { Correction } from '../../model.ts';
import { slug } from '../../text/slug.ts';

/** Tells which entities an editor has set apart from those that they would be joined with. */
export function apartBy(corrections: readonly Correction[]): (id: string) => boolean {
  const words = corrections.flatMap((one) => (one.do === 'apart' ? [one.entity, one.from] : []));
  const ids = new Set(words);
  const slugs = new Set(words.map(slug));
  return (id) => ids.has(id) || slugs.has(id.slice(id.indexOf('/') + 1));
}
