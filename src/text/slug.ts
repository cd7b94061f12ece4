import { fold } from './fold.ts';

/**
 * A readable, stable address part: lower-case ASCII letters, digits and single hyphens.
 * A name without any such character (another script) is spelled by its code points, so no slug is ever empty.
 */
export function slug(name: string): string {
  const plain = fold(name)
    .replace(/'s\b/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain !== '') return plain;
  return [...name].map((character) => character.codePointAt(0)!.toString(16)).join('-') || 'unnamed';
}
