import type { ReadArticle } from '../model.ts';
import { writeOut } from './dates.ts';
import { count } from './words.ts';

/**
 * Whether a person has checked what was found in an article, all of it or some. `isCorrected` is whether an editor has
 * overruled some of it, which is told before.
 */
export function reviewedWords({ article: { reviewed }, confirmed = [] }: ReadArticle, isCorrected = false): string {
  if (reviewed) return `Reviewed by ${reviewed.by} on ${writeOut(reviewed.date)}.`;
  const found = isCorrected ? 'All else was found by the machine' : 'Found by the machine';
  if (confirmed.length === 0) return `${found}; nobody has checked it.`;
  return `${found}; an editor has confirmed ${count(confirmed.length, 'find')}, nobody all of it.`;
}
