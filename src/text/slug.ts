import { FNV_START, fnvText } from './fnv.ts';
import { fold } from './fold.ts';
import { remembering } from './remember.ts';

/** What most names are: nothing but plain letters and single spaces. */
const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** File systems end at 255 bytes; nobody reads as many. */
const LONGEST = 100;

const spelled = remembering((name: string): string => {
  const folded = fold(name);
  if (WORDS.test(folded)) return folded.replaceAll(' ', '-');
  const plain = folded
    .replace(/'s\b/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain !== '') return plain;
  return [...name].map((character) => character.codePointAt(0)!.toString(16)).join('-') || 'unnamed';
});

/**
 * A readable, stable address part: lower-case ASCII letters, digits and single hyphens, at most 100 of them: what is
 * longer is cut, and told from others that begin so by a digest. A name without any such character (another script) is spelled by its code points, so no slug is ever empty.
 */
export function slug(name: string): string {
  const whole = spelled(name);
  if (whole.length <= LONGEST) return whole;
  const end = `-${digest(whole)}`;
  return whole.slice(0, LONGEST - end.length).replace(/-+$/, '') + end;
}

/** A hash as seven signs: short, and the same everywhere. */
function digest(text: string): string {
  return (fnvText(FNV_START, text) >>> 0).toString(36).padStart(7, '0');
}
