import { explain } from '../extract/explain.ts';
import type { Catalogue, Corpus, ReadArticle } from '../model.ts';
import { fold } from '../text/fold.ts';
import { figureDoubts, roleDoubts, statementDoubts } from './accounts.ts';
import { impliedIn, undatedIn } from './dates.ts';
import { nearMissesIn, uncertainIn } from './doubts.ts';
import { duplicatesIn } from './duplicates.ts';
import { overviewOf } from './found.ts';
import { joinedIn } from './joined.ts';
import { publicationDoubts } from './publications.ts';
import type { Report } from './report.ts';
import { unknownNames } from './unknown.ts';
import { unseenIn } from './unseen.ts';

/**
 * What an editor may want to look at: what was found, what of it is doubtful and why, what was nearly found, what the
 * catalogue lacks. What an editor has confirmed, or a whole article that one has checked, is asked no more. `only` restricts it to articles of these ids; what is known of the others is used all the same.
 */
export function review(corpus: Corpus, catalogue: Catalogue, only?: ReadonlySet<string>): Report {
  const articles = corpus.articles.filter(({ article }) => !only || only.has(article.id));
  const unchecked = articles.filter(({ article }) => !article.reviewed);
  const weighed = unchecked.map((read) => ({ read, weighings: explain(read.article, catalogue) }));
  const adjectives = new Set(catalogue.entries.flatMap(({ demonyms = [] }) => demonyms.map(fold)));
  return {
    articles: articles.map(overviewOf),
    uncertain: weighed.flatMap(({ read, weighings }) => uncertainIn(read, weighings, corpus.merges)),
    nearMisses: weighed.flatMap(({ read, weighings }) => nearMissesIn(read, weighings, adjectives)),
    publications: publicationDoubts(unchecked),
    statements: unchecked.flatMap((read) => statementDoubts(read, corpus.statements.filter(of(read)))),
    figures: unchecked.flatMap((read) => figureDoubts(read, corpus.figures.filter(of(read)))),
    roles: unchecked.flatMap(roleDoubts),
    unknown: unknownNames(corpus, articles, catalogue.entries),
    duplicates: duplicatesIn(corpus, articles, catalogue),
    joined: joinedIn(corpus, articles, catalogue.entries),
    undated: unchecked.flatMap(undatedIn),
    implied: unchecked.flatMap(impliedIn),
    unseen: unseenIn(corpus, catalogue),
  };
}

const of =
  ({ article: { id } }: ReadArticle) =>
  ({ article }: { readonly article: string }): boolean =>
    article === id;
