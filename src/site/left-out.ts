import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EntityKind } from '../model.ts';
import { ALL_ANALYSES, isLeftOut } from './navigation.ts';

/** Removes the pages of which nothing is left without the kinds that the site leaves out. Comes before the search index. */
export function withoutLeftOut(kinds: readonly EntityKind[]): AstroIntegration {
  return {
    name: 'flankwatch-left-out',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const one of ALL_ANALYSES.filter((analysis) => isLeftOut(analysis, kinds)))
          rmSync(path.join(fileURLToPath(dir), one.path), { recursive: true, force: true });
      },
    },
  };
}
