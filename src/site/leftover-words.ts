import type { LeftoverKind } from '../model.ts';

/** Why a line was set apart, in words for readers. */
export const LEFTOVER_WORDS: Readonly<Record<LeftoverKind, string>> = {
  comments: 'comment form',
  credit: 'photo credit',
  byline: 'byline',
  'author-note': 'note on the author',
  'source-line': 'source line',
  related: 'link to another article',
  widget: 'part of the web page',
};
