import type { Catalogue, Corpus, Correction, ReadArticle } from '../model.ts';
import { toEntities } from './entities.ts';
import { holdingsOf } from './holdings/index.ts';
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

/**
 * All articles at once: who is the same as whom, what occurs where, and what happened when. The articles come back in
 * order of publication, their mentions linked across the corpus. `corrections` are those that the mentions have undergone
 * already. Pure: nothing depends on the order of the input.
 */
export function analyze(
  read: readonly ReadArticle[],
  catalogue: Catalogue,
  corrections: readonly Correction[] = [],
): Corpus {
  const { articles, merges } = mergeNames(read.toSorted(byPublication), catalogue, apartBy(corrections));
  const pairs = comentions(articles);
  const entities = toEntities(articles, catalogue, pairs);
  const statements = statementsOf(articles);
  const figures = figuresOf(articles, statements);
  const timeline = toTimeline(articles, catalogue);
  const comparison = comparisonOf(articles, entities);
  return {
    articles,
    entities,
    comentions: pairs,
    related: relatedArticles(articles),
    timeline,
    undated: undatedExpressions(articles),
    publications: publicationsOf(articles),
    statements,
    figures,
    figureGroups: figureGroups(figures),
    roles: rolesOf(entities, catalogue),
    holdings: holdingsOf(articles, catalogue),
    stories: toStories(timeline, statements),
    nearDuplicates: nearDuplicates(articles),
    ...(comparison && { comparison }),
    merges,
    corrections: corrections.toSorted((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.id, b.id)),
  };
}
