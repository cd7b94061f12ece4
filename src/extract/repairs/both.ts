import type { Article, Catalogue, Mention, Repair } from '../../model.ts';
import { overlap } from '../../text/spans.ts';
import { editsOf } from '../../text/view/index.ts';
import { layOver } from '../decide/overlaps.ts';

/** The repairs by which an editor has made other words of an article's. */
export function editorsRepairs({ repairs = [] }: Article): Repair[] {
  return repairs.filter(({ by, text, to }) => by === 'editor' && text !== to);
}

/**
 * What was found in an article as its editor has repaired it, with the names of the printed words that the catalogue
 * knows, where the repaired words hold nothing. `printed` is what is found without the editor's repairs.
 */
export function bothReadings(
  repairs: readonly Repair[],
  repaired: readonly Mention[],
  printed: readonly Mention[],
  { entries }: Catalogue,
): Mention[] {
  const changed = repairs.flatMap(editsOf);
  const isChanged = (mention: Mention): boolean => changed.some((edit) => overlap(edit, mention));
  const known = new Set(entries.map(({ id }) => id));
  // Several names of the repaired words may come to stand on the same printed ones; of two that clash the first holds.
  const standing = repaired.reduce<Mention[]>((all, one) => layOver(all, [isChanged(one) ? asMisprint(one) : one]), []);
  const hidden = printed.filter(
    (mention) =>
      'entity' in mention &&
      known.has(mention.entity) &&
      isChanged(mention) &&
      !standing.some((other) => overlap(other, mention)),
  );
  return layOver(standing, hidden);
}

/** The printed words are not how the name is spelt: no spelling to list, or to go by elsewhere. */
function asMisprint(mention: Mention): Mention {
  return 'entity' in mention ? { ...mention, form: 'misspelling' } : mention;
}
