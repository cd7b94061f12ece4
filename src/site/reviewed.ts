import type { ReadArticle } from '../model.ts';
import { writeOut } from './dates.ts';
import { count } from './words.ts';

/** Whether a person has checked what was found in an article, all of it or some. */
export function reviewedWords({ article: { reviewed }, confirmed = [] }: ReadArticle): string {
  if (reviewed) return `Reviewed by ${reviewed.by} on ${writeOut(reviewed.date)}.`;
  if (confirmed.length === 0) return 'Found by the machine; nobody has checked it.';
  return `Found by the machine; an editor has confirmed ${count(confirmed.length, 'find')}, nobody all of it.`;
}
