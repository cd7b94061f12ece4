import type { Comention, Entity, NameMention, ReadArticle } from '../../model.ts';
import { byText } from '../order.ts';
import { perArticle } from '../per-article.ts';
import { isName, sentenceAt } from '../sentences.ts';
import { logLikelihood } from './likelihood.ts';
import { meetings, type Standing } from './meetings.ts';

/** Of more pairs than these, those that met once only are left out: most are chance, and they would outnumber all the rest. */
export const MOST_PAIRS = 60_000;
/** The heaviest pairs of each entity stay all the same. */
const HEAVIEST = 8;

/**
 * The pairs of entities that share a sentence or a paragraph. The weight is the log-likelihood ratio over sentences plus
 * the one over paragraphs: what stands in one sentence counts in both, and what is everywhere weighs little with anything.
 * Of more than `most` pairs, those that met in one paragraph only are left out, but for the heaviest of each entity.
 */
export function comentions(articles: readonly ReadArticle[], most = MOST_PAIRS): Comention[] {
  const named = articles.map(namesOf);
  const inSentences = meetings(standing(named, ({ sentence }) => sentence));
  const inParagraphs = meetings(standing(named, ({ paragraph }) => paragraph));
  const sentences = articles.reduce((sum, { article }) => sum + article.sentences.length, 0);
  const paragraphs = articles.reduce(
    (sum, { article }) => sum + new Set(article.sentences.map((s) => s.block)).size,
    0,
  );
  // Whatever shares a sentence shares its paragraph.
  const all = inParagraphs.pairs
    .map(({ a, b, count }) => {
      const both = inSentences.together(a, b);
      const near = logLikelihood(both, inSentences.places.get(a)!, inSentences.places.get(b)!, sentences);
      const around = logLikelihood(count, inParagraphs.places.get(a)!, inParagraphs.places.get(b)!, paragraphs);
      return { a, b, sentences: both, paragraphs: count, weight: rounded(near + around) };
    })
    .sort(byWeight);
  return all.length <= most ? all : withoutChance(all);
}

/** Pairs in order of their weight, without those that met once and are not among the heaviest of either. */
function withoutChance(pairs: readonly Comention[]): Comention[] {
  const seen = new Map<string, number>();
  return pairs.filter(({ a, b, paragraphs }) => {
    const before = [a, b].map((id) => seen.get(id) ?? 0);
    seen.set(a, before[0]! + 1).set(b, before[1]! + 1);
    return paragraphs > 1 || before.some((count) => count < HEAVIEST);
  });
}

/** Who is named with each entity, the heaviest first. */
export function companions(pairs: readonly Comention[]): ReadonlyMap<string, Entity['together']> {
  const sides = pairs.flatMap(({ a, b, sentences: count, paragraphs, weight }) => [
    { of: a, id: b, count, paragraphs, weight },
    { of: b, id: a, count, paragraphs, weight },
  ]);
  return new Map([...Map.groupBy(sides, ({ of }) => of)].map(([id, all]) => [id, all.map(({ of, ...one }) => one)]));
}

interface Named {
  readonly id: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly within: string | undefined;
}

/** The names of an article with their places; a name within a longer one is part of that, not named beside it. */
const namesOf = perArticle(({ article, mentions }: ReadArticle): Named[] => {
  let outer: NameMention | undefined;
  return mentions
    .filter(isName)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((name) => {
      const within = outer && name.end <= outer.end ? outer.entity : undefined;
      if (within === undefined) outer = name;
      const sentence = sentenceAt(article, name);
      return sentence ? [{ id: name.entity, sentence: sentence.index, paragraph: sentence.block, within }] : [];
    });
});

/** An article has fewer sentences. */
const PLACES = 1 << 24;

/** The names of all articles by places of one sort, which are numbered through. */
const standing = (named: readonly (readonly Named[])[], placeOf: (name: Named) => number): Standing[] =>
  named.flatMap((names, article) =>
    names.map((name) => ({ id: name.id, place: article * PLACES + placeOf(name), within: name.within })),
  );

/** Two decimals: the last digits of a logarithm are not the same on every machine, and the order hangs on them. */
const rounded = (weight: number): number => Math.round(weight * 100) / 100 + 0;

const byWeight = (one: Comention, other: Comention): number =>
  other.weight - one.weight ||
  other.sentences - one.sentences ||
  other.paragraphs - one.paragraphs ||
  byText(one.a, other.a) ||
  byText(one.b, other.b);
