import { defineConfig } from 'astro/config';
import { reviewPage } from './src/site/review-page.ts';
import { liveContent } from './src/site/dev/browser.ts';
import { hosting } from './src/site/hosting/integration.ts';
import { scripts } from './src/site/scripts/plugin.ts';
import { relativeFonts } from './src/site/relative-fonts.ts';
import { searchIndex } from './src/site/search-index.ts';

/** `FLANKWATCH_BASE=/reports/` for a site in a sub-folder; `FLANKWATCH_SITE=https://example.org` for absolute links. */
const { FLANKWATCH_BASE: base = '/', FLANKWATCH_SITE: site, FLANKWATCH_OUT: outDir = './dist' } = process.env;

export default defineConfig({
  base: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  ...(site ? { site } : {}),
  outDir,
  trailingSlash: 'always',
  // HTML-aware: the default follows JSX and would drop the line breaks between inline elements.
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 16 },
  // Scripts and fonts stay files of their own, so that a page needs no inline script.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [scripts(), relativeFonts()],
  },
  devToolbar: { enabled: false },
  integrations: [searchIndex(), hosting(), liveContent(), reviewPage()],
});
