/** The keys, as their list shows them. Those of single letters can be switched off. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['/ or Ctrl K', 'search'],
  ['j', 'next sentence or entry'],
  ['k', 'the one before'],
  ['c', 'cite it, in an article and on the timeline'],
  ['Alt ↓', 'preview of the name or date with the focus'],
  ['m', 'marks: all, names, none'],
  ['[ and ]', 'page before, page after'],
  ['u', 'one level up'],
  ['?', 'this list'],
  ['Esc', 'close what is open'],
];
