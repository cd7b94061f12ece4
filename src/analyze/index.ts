import type { Catalogue, Corpus, Correction, ReadArticle } from '../model.ts';
import { toEntities } from './entities.ts';
import { holdingsOf } from './holdings/index.ts';
import { lazily } from './lazy.ts';
import { apartBy } from './merge/apart.ts';
import { mergeNames } from './merge/index.ts';
import { byPublication, byText } from './order.ts';
import { figureGroups, figuresOf } from './figures.ts';
import { comparisonOf } from './periods.ts';
import { rolesOf } from './roles.ts';
import { statementsOf } from './statements.ts';
import { nearDuplicates } from './stories/duplicates.ts';
import { toStories } from './stories/index.ts';
import { toTimeline } from './timeline/index.ts';
import { publicationsOf } from './timeline/publications.ts';
import { undatedExpressions } from './timeline/undated.ts';
import { comentions } from './together/index.ts';
import { relatedArticles } from './together/related.ts';

/** Derives a part of a corpus, by its name, or has it from who has derived it elsewhere. */
type Deriving = <T>(part: string, derive: () => T) => T;

/**
 * All articles at once: who is the same as whom, what occurs where, and what happened when. The articles come back in
 * order of publication, their mentions linked across the corpus. `corrections` are those that the mentions have undergone
 * already. Pure: nothing depends on the order of the input. Parts that take long and are plain data go through `deriving`.
 */
export function analyze(
  read: readonly ReadArticle[],
  catalogue: Catalogue,
  corrections: readonly Correction[] = [],
  deriving: Deriving = (_, derive) => derive(),
): Corpus {
  const { articles, merges } = mergeNames(read.toSorted(byPublication), catalogue, apartBy(corrections));
  const corpus: Corpus = lazily<Corpus>({
    articles: () => articles,
    entities: () => toEntities(articles, catalogue, corpus.comentions),
    comentions: () => deriving('comentions', () => comentions(articles)),
    related: () => deriving('related', () => relatedArticles(articles)),
    timeline: () => deriving('timeline', () => toTimeline(articles, catalogue)),
    undated: () => undatedExpressions(articles),
    publications: () => publicationsOf(articles),
    statements: () => statementsOf(articles),
    figures: () => figuresOf(articles, corpus.statements),
    figureGroups: () => figureGroups(corpus.figures),
    roles: () => rolesOf(corpus.entities, catalogue),
    holdings: () => deriving('holdings', () => holdingsOf(articles, catalogue)),
    stories: () => deriving('stories', () => toStories(corpus.timeline, corpus.statements)),
    nearDuplicates: () => deriving('nearDuplicates', () => nearDuplicates(articles)),
    comparison: () => comparisonOf(articles, corpus.entities),
    merges: () => merges,
    corrections: () => corrections.toSorted((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.id, b.id)),
  });
  return corpus;
}
