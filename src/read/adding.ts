/**
 * Names of files that are being added. A file is written under such a name, which readers pass over, and gets its own once
 * all files of its article are whole on the disk; the text comes last.
 */
const PREFIX = '.adding-';
const SUFFIX = '.part';
/** Held while articles are added, so that two runs do not clear away each other's files. */
export const LOCK = '.adding.lock';

/** The name under which a file is written. */
export const partName = (name: string): string => `${PREFIX}${name}${SUFFIX}`;

/** The name that a file will have; undefined where it is no file that is being added. */
export function nameOfPart(part: string): string | undefined {
  if (!part.startsWith(PREFIX) || !part.endsWith(SUFFIX)) return undefined;
  return part.slice(PREFIX.length, -SUFFIX.length) || undefined;
}

/** The articles whose text has not got its name yet: what already lies beside it is no stranger. */
export function textsUnderway(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => nameOfPart(name) ?? []).filter((name) => name.endsWith('.txt')));
}
