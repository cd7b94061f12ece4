import type { PublicationClue, Published } from '../model.ts';
import { monthName, writeOut as written } from '../time/words.ts';
import { SETTINGS } from './settings.ts';
import { count } from './words.ts';

/** An EDTF date as the language of the interface has it: `24 June 2025`. Throws a RangeError on anything else. */
export const writeOut = (edtf: string): string => written(edtf, SETTINGS.language);

/** How sure an article's date is, in words; empty where an editor states the day itself. */
export function certaintyWords(published: Published): string {
  if (published.from !== 'text' && published.certainty === 'stated') return '';
  if (published.certainty === 'stated') return 'as the text states';
  return published.edtf.includes('/') ? 'inferred, between these days' : 'inferred';
}

/** How many clues an inferred date rests on, and how many contradict it. */
export function cluesWords(clues: readonly PublicationClue[]): string {
  const against = clues.filter(({ agrees }) => !agrees).length;
  const number = count(clues.length - against, 'clue in the text', 'clues in the text');
  return against === 0 ? number : `${number}, ${against} against it`;
}

/** Value of a `datetime` attribute, or nothing where HTML has no form for the date. */
export function datetimeOf(value: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?|-W\d{2})?$/.test(value) ? value : undefined;
}

/** "June 2022" of an ISO day or month. */
export function monthOf(day: string): string {
  return `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;
}

/** When an article came out, and how sure that is: "about 4 June 2025, inferred". */
export function publishedWords(published: Published): string {
  return [writeOut(published.edtf), certaintyWords(published)].filter((words) => words !== '').join(', ');
}
