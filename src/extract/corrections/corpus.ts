import type { Article, Correction, CorrectionProblem, Mention } from '../../model.ts';
import { groundOf, locate } from './anchors.ts';
import type { Named } from './entities.ts';
import { toProblem } from './problems.ts';
import { settle, type Settled } from './finds/index.ts';
import type { Prepared } from './index.ts';
import { unfitMoves } from './moves.ts';
import { placesOf } from './own.ts';
import { settled } from './settled.ts';
import { idleProblem, strangers, unknownEntity } from './unknown.ts';

/** An article with what the machine has found in it. */
export interface FoundIn {
  readonly article: Article;
  readonly found: readonly Mention[];
}

/** All articles as they hold, in the same order, and every correction that fits none of them. */
export interface CorrectedCorpus {
  readonly outcomes: readonly Settled[];
  readonly problems: readonly CorrectionProblem[];
}

/**
 * Corrects all articles at once. Where they are all there are (`complete`), it can be told which corrections name an
 * entity that nobody knows, and which of those that hold everywhere change nothing anywhere.
 */
export function correctCorpus(articles: readonly FoundIn[], written: Prepared, complete: boolean): CorrectedCorpus {
  const prepared = settled(
    written,
    articles.map(({ found }) => found),
  );
  const outcomes = articles.map(({ article, found }) => settle(article, found, prepared));
  const own = [...prepared.problems, ...outcomes.flatMap(({ problems }) => problems)];
  if (!complete) return { outcomes, problems: own };
  const known = entitiesOf(articles);
  const wrong = [...own, ...unfitMoves(prepared, known)];
  const faulty = Map.groupBy(wrong, ({ correction }) => correction);
  const used = new Set(
    outcomes.flatMap((one) => [...one.corrected, ...one.confirmed].map(({ correction }) => correction)),
  );
  const idle = prepared.corrections.filter(({ id }) => !used.has(id));
  const unused = idle.flatMap((one) => {
    const others = faulty.get(one.id);
    return others ? unknownEntity(one, others, known, prepared.corrections) : idleProblem(one, known);
  });
  const mentions = articles.flatMap(({ found }) => found);
  return { outcomes, problems: [...wrong, ...strangers(mentions, prepared), ...unused] };
}

/** The entities that the machine has found, each once. */
function entitiesOf(articles: readonly FoundIn[]): Named[] {
  const names = articles.flatMap(({ found }) => found.flatMap((one) => ('entity' in one ? [one] : [])));
  return [...new Map(names.map(({ kind, entity, name }) => [entity, { kind, entity, name }])).values()];
}

/** Corrections of articles that are not there. */
export function withoutArticle(corrections: readonly Correction[], articles: ReadonlySet<string>): CorrectionProblem[] {
  return corrections.flatMap((correction) =>
    placesOf(correction)
      .filter(({ place }) => !articles.has(place.article))
      .map(({ place, at }) =>
        toProblem(
          correction,
          {
            key: 'article',
            expected: 'the name of a file of content/articles, without .txt',
            found: `"${place.article}"`,
            hint: 'correct the name, or remove the correction where the article is gone',
            unknown: place.article,
          },
          at,
        ),
      ),
  );
}

/** Quotes that an article does not have, or has more than once; needs nothing but its text. */
export function withoutPlace(corrections: readonly Correction[], article: Article): CorrectionProblem[] {
  const ground = groundOf(article);
  return corrections.flatMap((correction) =>
    placesOf(correction).flatMap(({ place, at }) => {
      if (place.article !== article.id || !('quote' in place)) return [];
      const located = locate(ground, place);
      return 'fault' in located ? [toProblem(correction, located.fault, at)] : [];
    }),
  );
}
