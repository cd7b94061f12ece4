import type { Article, Correction, CorrectionProblem, Mention } from '../../model.ts';
import { groundOf, locate } from './anchors.ts';
import { named, ofAnyKind } from './entities.ts';
import { toProblem } from './everywhere.ts';
import { correctMentions, type Outcome, type Prepared } from './index.ts';
import { placesOf } from './own.ts';
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
export function correctCorpus(articles: readonly FoundIn[], prepared: Prepared, complete: boolean): CorrectedCorpus {
  const outcomes = articles.map(({ article, found }) => correctMentions(article, found, prepared));
  const own = [...prepared.problems, ...outcomes.flatMap(({ problems }) => problems)];
  if (!complete) return { outcomes, problems: own };
  const faulty = new Set(own.map(({ correction }) => correction));
  const used = new Set(outcomes.flatMap(({ corrected }) => corrected.map(({ correction }) => correction)));
  const idle = prepared.corrections.filter(({ id }) => !faulty.has(id) && !used.has(id));
  return { outcomes, problems: [...own, ...strangers(articles, prepared), ...idle.flatMap(idleProblem)] };
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
    return toProblem(correction, strangerFault(key, 'name' in target ? target.name : ''));
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
function idleProblem(correction: Correction): CorrectionProblem[] {
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
  return [
    toProblem(correction, {
      key: 'entity',
      expected: 'an entity that the machine finds in an article, and that the correction changes',
      found: `"${correction.entity}", which it finds in none or which is so already`,
      hint: 'correct the id or remove the correction',
      unknown: correction.entity,
    }),
  ];
}
