import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** Parts of the alphabet, each a file of its own; a letter is looked for in this order. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
const FAMILIES = { serif: 'source-serif-4', sans: 'inter' } as const;

let read: Font[] | undefined;

/** The site's own fonts; variable ones are drawn in their regular weight. */
export function fonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  read ??= Object.entries(FAMILIES).flatMap(([family, file]) =>
    SUBSETS.map((subset): Font => {
      const name = `${file}-${subset}-wght-normal.woff2`;
      const data = readFileSync(resolve(`@fontsource-variable/${file}/files/${name}`));
      return { name: `${family} ${subset}`, data, weight: 400, style: 'normal' };
    }),
  );
  return read;
}

/** All parts of a family, for `font-family`. */
export function familyOf(family: keyof typeof FAMILIES): string {
  return SUBSETS.map((subset) => `${family} ${subset}`).join(', ');
}
