import type { Catalogue, Corpus } from '../../model.ts';
import { knownName, namesIn, byRank, type Named } from '../merge/names.ts';
import { byText } from '../order.ts';
import { strongest, type Likeness, type Rule } from './likeness.ts';
import { PEOPLE } from './people.ts';
import { ACRONYMS, KINDS, THINGS } from './things.ts';

/** Two entities that may be one; an editor decides. */
export interface LikelyDuplicate extends Likeness {
  /** The one that would be given up. */
  readonly from: { readonly id: string; readonly name: string };
  readonly into: { readonly id: string; readonly name: string };
}

const RULES: readonly Rule[] = [PEOPLE, THINGS, ACRONYMS, KINDS];

/** A key that more names share tells nothing. */
const LARGEST_BLOCK = 40;

/**
 * Names of the articles that are alike without being the same for sure, the likeliest first. One of the two is always
 * unknown to the catalogue and untouched by an editor; the other may be an entry that no article mentions.
 */
export function likelyDuplicates(corpus: Corpus, catalogue: Catalogue): LikelyDuplicate[] {
  const mentions = corpus.articles.flatMap((read) => read.mentions);
  const seen = namesIn(mentions, catalogue);
  const ids = new Set(seen.map(({ id }) => id));
  const loose = seen.filter(({ firm }) => !firm);
  // Of the many places of the world one is always spelt like a name.
  const others = catalogue.entries.filter(
    ({ id, kind, class: isClass }) => kind !== 'place' && !isClass && !ids.has(id),
  );
  const names = [...seen, ...others.map((entry) => knownName(entry))];
  const found = new Map<string, LikelyDuplicate>();
  for (const rule of RULES)
    for (const [a, b] of pairs(rule, loose, names)) {
      const [into, from] = [a, b].sort((one, other) => byRank(one, other)) as [Named, Named];
      const key = `${from.id} ${into.id}`;
      const likeness = strongest([found.get(key), rule.judge(from, into)]);
      if (likeness) found.set(key, { ...likeness, from: named(from), into: named(into) });
    }
  return [...found.values()].sort(
    (a, b) => b.score - a.score || byText(a.from.id, b.from.id) || byText(a.into.id, b.into.id),
  );
}

const named = ({ id, name }: Named) => ({ id, name });

/** Pairs of an unknown name and any other that share a key of a rule. */
function pairs(rule: Rule, loose: readonly Named[], names: readonly Named[]): [Named, Named][] {
  const wanted = new Set(loose.flatMap((one) => rule.keysOf(one)));
  const blocks = new Map<string, Named[]>();
  for (const one of names)
    for (const key of new Set(rule.keysOf(one)))
      if (wanted.has(key)) blocks.set(key, [...(blocks.get(key) ?? []), one]);
  return [...blocks.values()].flatMap((block) =>
    block.length > LARGEST_BLOCK
      ? []
      : block.flatMap((a, i) =>
          block.slice(i + 1).flatMap((b): [Named, Named][] => (a.firm && b.firm ? [] : [[a, b]])),
        ),
  );
}
