const PRIME = 0x01000193;

/** What a hash begins with. */
export const FNV_START = 0x811c9dc5 | 0;

/** FNV-1a (Fowler, Noll, Vo), 32 bits with a sign, of one unit more of a text. */
export const fnvUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The same of a stretch of a text. */
export function fnvText(hash: number, text: string, start = 0, end = text.length): number {
  let next = hash;
  for (let at = start; at < end; at++) next = fnvUnit(next, text.charCodeAt(at));
  return next;
}
