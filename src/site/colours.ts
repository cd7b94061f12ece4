import type { Plugin } from 'vite';
import type { ColourName, Settings } from '../model.ts';
import type { Scheme } from '../read/palette.ts';

const NAME = 'virtual:colours.css';
/** As an address of the site: the dev server's pages ask for the sheet by it. */
const ADDRESS = '/site-colours.css';

/** The custom properties of `src/styles/tokens.css`. */
const property = (name: ColourName): string => (name === 'accent' ? '--link' : `--${name}`);

/**
 * A sheet that overrules the hues of `src/styles/tokens.css`; empty where the editor has set none. Whoever has the system
 * choose the colours keeps them.
 */
export function colourSheet(colours: Settings['colours']): string {
  const chosen = Object.entries(colours) as [ColourName, Readonly<Partial<Record<Scheme, string>>>][];
  const rule = (scheme: Scheme, media: string): string => {
    const set = chosen.flatMap(([name, hues]) => (hues[scheme] ? [`${property(name)}: ${hues[scheme]};`] : []));
    // Twice the root weighs more than the sheet that is overruled, wherever it stands.
    return set.length === 0 ? '' : `@media ${media} and (forced-colors: none) { :root:root { ${set.join(' ')} } }\n`;
  };
  return (
    rule('light', 'screen and (prefers-color-scheme: light)') + rule('dark', 'screen and (prefers-color-scheme: dark)')
  );
}

/** Gives the layout the editor's colours as the style sheet `virtual:colours.css`. */
export function colours(chosen: Settings['colours']): Plugin {
  return {
    name: 'flankwatch-colours',
    resolveId: (id) => (id === NAME || id === ADDRESS ? ADDRESS : undefined),
    load: (id) => (id === ADDRESS ? colourSheet(chosen) : undefined),
  };
}
