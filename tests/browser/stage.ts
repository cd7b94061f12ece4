/** A site, a browser, and pages in it, for the tests of one file. */
import { after } from 'node:test';
import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Site, type SiteName, openSite } from './site.ts';

export interface Stage {
  readonly site: Site;
  /** A page of its own for a test: no cookies, no storage, closed after it; an error in its scripts, or anything that the site's policy forbids, fails the test. */
  readonly page: (t: TestContext, options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves a built site and starts a browser, for as long as the tests of the file run. */
export async function setStage(name: SiteName): Promise<Stage> {
  const site = await openSite(name);
  const browser = await launchBrowser();
  after(async () => {
    await browser.close();
    site.close();
  });
  const page: Stage['page'] = async (t, options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      // Without motion a page is what it will be as soon as it is there.
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(10_000);
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) errors.push(message.text());
    });
    t.after(async () => {
      await context.close();
      if (errors.length > 0) throw new Error(`Scripts of the page failed: ${errors.join('; ')}`);
    });
    return context.newPage();
  };
  return { site, page };
}
