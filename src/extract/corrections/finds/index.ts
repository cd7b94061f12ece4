import type { Article, Confirmed, Corrected, CorrectionProblem, Mention } from '../../../model.ts';
import { accountAgain } from '../../account.ts';
import { groundOf } from '../anchors.ts';
import { correctMentions, type Prepared } from '../index.ts';
import { confirmFinds, type Finds } from './confirm.ts';
import { correctEach } from './each.ts';
import { figureSort } from './figures.ts';
import { correctRoles } from './roles.ts';
import { statementSort } from './statements.ts';

/** All that is found in an article, as it holds. */
export interface Settled extends Finds {
  /** Where corrections have changed something, in order of place; empty where nowhere. */
  readonly corrected: readonly Corrected[];
  readonly confirmed: readonly Confirmed[];
  /** Corrections of this article that do not fit it, or change nothing. */
  readonly problems: readonly CorrectionProblem[];
}

/**
 * Corrects what the machine has found in an article: first names and dates, then roles; the account is read from those,
 * and its statements and figures are corrected last. What holds in the end may be confirmed.
 */
export function settle(article: Article, found: readonly Mention[], prepared: Prepared): Settled {
  const outcome = correctMentions(article, found, prepared);
  const own = prepared.onFinds.get(article.id) ?? [];
  if (own.length === 0) return { ...outcome, ...accountAgain(article, outcome.mentions), confirmed: [] };
  const ground = groundOf(article);
  const { joins } = prepared.everywhere;
  const by = (...acts: readonly string[]) => own.filter(({ correction }) => acts.includes(correction.do));
  const cast = correctRoles(ground, outcome.mentions, by('remove-role', 'set-role'), joins);
  const { mentions } = cast;
  const account = accountAgain(article, mentions);
  const sort = statementSort(article, mentions, joins);
  const said = correctEach(account.statements, by('remove-statement', 'set-statement'), ground, sort);
  const told = correctEach(account.quantities, by('remove-figure', 'set-figure'), ground, figureSort(article));
  const finds: Finds = { mentions, statements: said.all, quantities: told.all };
  const { confirmed, problems, ...settled } = confirmFinds(ground, finds, by('confirm'), joins);
  const steps = [outcome, cast, said, told];
  return {
    ...settled,
    corrected: steps.flatMap(({ corrected }) => corrected).sort((a, b) => a.start - b.start || a.end - b.end),
    confirmed,
    problems: [...steps.flatMap((step) => step.problems), ...problems],
  };
}
