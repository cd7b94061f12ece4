/**
 * Folders in which every file is named by a hash of what is in it: a changed file has another name, so that a browser
 * need never ask again for one that it has.
 */
export const HASHED: readonly string[] = [
  '/assets/*',
  '/scripts/*',
  '/pagefind/filter/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
];

/** A year, which is for ever to a browser. */
export const FOREVER = 'public, max-age=31536000, immutable';
