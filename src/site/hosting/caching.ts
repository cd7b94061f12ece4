/**
 * Folders in which every file is named by a hash of what is in it: a changed file has another name, so that a browser
 * need never ask again for one that it has.
 */
export const HASHED: readonly { readonly path: string; readonly endings: readonly string[] }[] = [
  { path: '/assets/*', endings: ['css', 'woff2'] },
  { path: '/scripts/*', endings: ['css', 'js'] },
  { path: '/pagefind/index/*', endings: ['pf_index'] },
];

/** A year, which is for ever to a browser. */
export const FOREVER = 'public, max-age=31536000, immutable';
