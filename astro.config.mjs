import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { colours } from './src/site/colours.ts';
import { reviewPage } from './src/site/review-page.ts';
import { liveContent } from './src/site/dev/browser.ts';
import { finishing } from './src/site/finishing.ts';
import { scripts } from './src/site/scripts/plugin.ts';
import { relativeFonts } from './src/site/relative-fonts.ts';
import { settled, watchedSettings } from './src/site/settled.ts';

/**
 * `content/settings.yaml`; `FLANKWATCH_BASE=/reports/` for a site in a sub-folder and `FLANKWATCH_SITE=https://example.org`
 * for absolute links win over it.
 */
const settings = settled(fileURLToPath(new URL('.', import.meta.url)), process.env);
const { base, site } = settings;
const { FLANKWATCH_OUT: outDir = './dist' } = process.env;

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  outDir,
  trailingSlash: 'always',
  // HTML-aware: the default follows JSX and would drop the line breaks between inline elements.
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 16 },
  // Scripts and fonts stay files of their own, so that a page needs no inline script.
  vite: {
    build: { assetsInlineLimit: 0 },
    define: { FLANKWATCH_SETTINGS: JSON.stringify(settings) },
    plugins: [scripts(settings.name), relativeFonts(), colours(settings.colours)],
  },
  devToolbar: { enabled: false },
  integrations: [watchedSettings(process.env), ...finishing(settings), liveContent(), reviewPage()],
});
