import { AUTHORS } from './authors.ts';
import { COMMENTS } from './comments.ts';
import { FURNITURE } from './furniture.ts';
import { LINKS } from './links.ts';
import type { LeftoverRule } from './parts.ts';
import { PICTURES } from './pictures.ts';
import { SOURCES } from './sources.ts';

/** In order: the first rule that fits names the leftover. Each is to fit a whole line and never a sentence of prose. */
export const LEFTOVER_RULES: readonly LeftoverRule[] = [
  ...COMMENTS,
  ...LINKS,
  ...PICTURES,
  ...AUTHORS,
  ...SOURCES,
  ...FURNITURE,
];
