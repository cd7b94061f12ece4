import type { Mention, NameMention, ReadArticle } from '../model.ts';
import { slug } from '../text/slug.ts';

/**
 * Joins names across articles: a person whom one article names by surname alone is the one person of the corpus who
 * bears it. Where two people bear it, or none, the surname stays an entity of its own.
 */
export function mergeNames(articles: readonly ReadArticle[]): ReadArticle[] {
  const full = new Map<string, Map<string, string>>();
  for (const name of articles.flatMap(({ mentions }) => mentions.filter(isPerson))) {
    const words = name.name.split(' ');
    if (words.length < 2) continue;
    const surname = `person/${slug(words.at(-1)!)}`;
    full.set(surname, (full.get(surname) ?? new Map<string, string>()).set(name.entity, name.name));
  }
  return articles.map((read) => ({ ...read, mentions: read.mentions.map((mention) => join(mention, full)) }));
}

function join(mention: Mention, full: ReadonlyMap<string, ReadonlyMap<string, string>>): Mention {
  if (!isPerson(mention)) return mention;
  const bearers = [...(full.get(mention.entity) ?? [])];
  if (bearers.length !== 1) return mention;
  const [entity, name] = bearers[0]!;
  return { ...mention, entity, name, form: mention.form ?? 'short' };
}

const isPerson = (mention: Mention): mention is NameMention => mention.kind === 'person';
