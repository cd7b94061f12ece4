import { COMPANY_SUFFIXES } from './lists.ts';
import { GOES_ON_NAME, LOOKS_LIKE_NAME, type Word } from './word.ts';

/** The bits that tell whether a word with a capital looks like a name, and whether it may go on one (`shapes.ts`). */
export const looksOf = (word: Word): number =>
  (looksLikeName(word) ? LOOKS_LIKE_NAME : 0) | (goesOnName(word) ? GOES_ON_NAME : 0);

function looksLikeName(word: Word): boolean {
  if (word.common && word.shouted) return false;
  if (word.functional && !word.upper) return false;
  return !word.calendar && !(word.opening && word.common);
}

function goesOnName(word: Word): boolean {
  if (word.shouted && word.upper && word.common) return false;
  return (!word.functional && !word.calendar) || COMPANY_SUFFIXES.has(word);
}
