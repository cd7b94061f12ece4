import type { Mention, NameMention, ReferenceMention } from '../../model.ts';

/**
 * Words that stand for a name ("the general") go with the name before them: to whom it has become, or away with it.
 * `nowOf` has what has become of each mention that is one still.
 */
export function withNames(
  references: readonly ReferenceMention[],
  found: readonly Mention[],
  nowOf: ReadonlyMap<Mention, Mention>,
): ReferenceMention[] {
  return references.flatMap((reference) => {
    const name = found.findLast((mention): mention is NameMention => isNameOf(mention, reference));
    if (!name) return [reference];
    const now = nowOf.get(name);
    if (!now || !('entity' in now) || now.kind !== name.kind) return [];
    return now.entity === name.entity ? [reference] : [{ ...reference, refersTo: now.entity, name: now.name }];
  });
}

const isNameOf = (mention: Mention, { refersTo, start }: ReferenceMention): boolean =>
  'entity' in mention && mention.entity === refersTo && mention.end <= start;
