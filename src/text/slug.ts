import { fold } from './fold.ts';

/** What most names are: nothing but plain letters and single spaces. */
const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A readable, stable address part: lower-case ASCII letters, digits and single hyphens.
 * A name without any such character (another script) is spelled by its code points, so no slug is ever empty.
 */
export function slug(name: string): string {
  const folded = fold(name);
  if (WORDS.test(folded)) return folded.replaceAll(' ', '-');
  const plain = folded
    .replace(/'s\b/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain !== '') return plain;
  return [...name].map((character) => character.codePointAt(0)!.toString(16)).join('-') || 'unnamed';
}
