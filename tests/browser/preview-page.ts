/** The previews of an article, for the tests of them. */
import type { Locator, Page } from 'playwright-core';

export const ARTICLE = '/articles/nato-permanent-military-presence/';

export const panel = (page: Page): Locator => page.locator('.preview');
export const shown = (page: Page): Locator => page.locator('.preview:popover-open');
export const mention = (page: Page, kind: string, words: string): Locator =>
  page.locator(`.text a.m.${kind}`, { hasText: words }).first();
export const stoltenberg = (page: Page): Locator => mention(page, 'person', 'Jens Stoltenberg');

/** Rests the pointer on a mention as long as it takes. */
export async function hoverOpen(page: Page, at: Locator): Promise<void> {
  await at.hover();
  await shown(page).waitFor();
}

/** Opens by keyboard, once the script is there that answers the key. */
export async function keyOpen(page: Page, at: Locator): Promise<void> {
  await at.focus();
  await panel(page).waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+ArrowDown');
  await panel(page).and(page.locator(':focus')).waitFor();
}
