/** What a page has put on the clipboard; to read it from there is more than the site's headers let a page do. */
import type { Page } from 'playwright-core';

interface Copying {
  lastCopy?: string;
}

/** Keeps what the page copies from its next load on. */
export async function watchCopies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      (globalThis as Copying).lastCopy = text;
    };
  });
}

/** What the page has copied last. */
export function lastCopy(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as Copying).lastCopy ?? '');
}
