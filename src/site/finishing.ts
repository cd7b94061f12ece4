import type { AstroIntegration } from 'astro';
import type { Settings } from '../model.ts';
import { hosting } from './hosting/integration.ts';
import { withoutLeftOut } from './left-out.ts';
import { searchIndex } from './search-index.ts';

/** What comes into a site after its pages, in this order; the search index only where nobody else brings it. */
export const finishing = ({ kinds }: Pick<Settings, 'kinds'>, withIndex = true): AstroIntegration[] => [
  withoutLeftOut(kinds),
  ...(withIndex ? [searchIndex()] : []),
  hosting(),
];
