import type { Article, Correction, CorrectionProblem, Mention } from '../../model.ts';
import { groundOf, locate } from './anchors.ts';
import { isId, named, ofAnyKind, type Named } from './entities.ts';
import { toProblem } from './everywhere.ts';
import { correctMentions, type Outcome, type Prepared } from './index.ts';
import { idleMove, unfitMoves } from './moves.ts';
import { placesOf } from './own.ts';
import { settled } from './settled.ts';
import type { Target } from './targets.ts';

/** An article with what the machine has found in it. */
export interface FoundIn {
  readonly article: Article;
  readonly found: readonly Mention[];
}

/** All articles as they hold, in the same order, and every correction that fits none of them. */
export interface CorrectedCorpus {
  readonly outcomes: readonly Outcome[];
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
  const outcomes = articles.map(({ article, found }) => correctMentions(article, found, prepared));
  const own = [...prepared.problems, ...outcomes.flatMap(({ problems }) => problems)];
  if (!complete) return { outcomes, problems: own };
  const known = entitiesOf(articles);
  const wrong = [...own, ...unfitMoves(prepared, known)];
  const faulty = new Set(wrong.map(({ correction }) => correction));
  const used = new Set(outcomes.flatMap(({ corrected }) => corrected.map(({ correction }) => correction)));
  const idle = prepared.corrections.filter(({ id }) => !faulty.has(id) && !used.has(id));
  return {
    outcomes,
    problems: [...wrong, ...strangers(articles, prepared), ...idle.flatMap((one) => idleProblem(one, known))],
  };
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

/** Corrections that make something an entity which neither catalogue, articles nor another correction know. */
function strangers(articles: readonly FoundIn[], { own, everywhere, corrections }: Prepared): CorrectionProblem[] {
  const found = new Set(articles.flatMap(({ found }) => found.flatMap((one) => ('entity' in one ? one.entity : []))));
  const ofName = new Set([...found].map(ofAnyKind));
  const given = new Set(corrections.flatMap((one) => ('name' in one && one.name ? keyOfName(one.name) : [])));
  const isStranger = (target: Target): boolean => {
    if ('known' in target || !target.unsure) return false;
    const key = keyOfName(target.name);
    return !given.has(key) && !(target.kind ? found.has(named(target.kind, target.name).entity) : ofName.has(key));
  };
  const targets = [...[...own.values()].flat(), ...everywhere.moves.values()];
  const strange = new Map(
    targets.flatMap(({ correction, target }) =>
      target && isStranger(target) ? [[correction.id, { correction, target }]] : [],
    ),
  );
  return [...strange.values()].map(({ correction, target }) => {
    const key = 'into' in correction && correction.into ? 'into' : 'entity';
    return toProblem(correction, strangerFault(key, ('unsure' in target && target.unsure) || ''));
  });
}

const keyOfName = (name: string): string => ofAnyKind(named('person', name).entity);

const strangerFault = (key: string, name: string) => ({
  key,
  expected: 'an entity that the catalogue or an article names',
  found: `"${name}", which none does`,
  hint: 'correct the name; for a new entity write "name" (in place of merge, "do: rename")',
  unknown: name,
});

/** A correction that holds everywhere and changes nothing anywhere. */
function idleProblem(correction: Correction, known: readonly Named[]): CorrectionProblem[] {
  if (correction.do === 'refuse')
    return [
      toProblem(correction, {
        key: 'words',
        expected: `words that the machine takes for a name${correction.kind ? ` (${correction.kind})` : ''}`,
        found: `"${correction.words}", which it takes for none`,
        hint: 'correct the words or remove the correction',
      }),
    ];
  if (correction.do !== 'merge' && correction.do !== 'rename') return [];
  const key = isId(correction.entity) ? correction.entity : keyOfName(correction.entity);
  return [idleMove(correction, key, known)];
}
