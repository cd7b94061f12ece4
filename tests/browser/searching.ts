/** What the tests of the search do and look at. */
import type { Locator, Page } from 'playwright-core';

/** What the search page shows once it says that it is done. */
export async function results(page: Page): Promise<{ told: string; names: string[]; passages: string[] }> {
  const status = page.locator('[data-search-status]').filter({ hasText: /\.$/ });
  await status.waitFor();
  return {
    told: await status.innerText(),
    names: await page
      .locator('.name-hits a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    passages: await page.locator('.article-hits .sentence').allInnerTexts(),
  };
}

/** Holds every request for what fits until it is let go. */
export async function hold(page: Page, pattern: string): Promise<{ asked: Promise<void>; letGo: () => void }> {
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.context().route(pattern, async (route) => {
    tell();
    await gone;
    await route.continue().catch(() => undefined);
  });
  return { asked, letGo };
}

/** Has every request for what fits fail, until it is mended. */
export async function breakUp(page: Page, pattern: string): Promise<{ mend: () => void }> {
  let broken = true;
  // The route stays: to take it away while others are on their way may lose them.
  await page.context().route(pattern, (route) => (broken ? route.abort() : route.continue()));
  return { mend: () => (broken = false) };
}

export const dialogOf = (page: Page): Locator => page.locator('dialog.search-dialog');
export const fieldOf = (page: Page): Locator => dialogOf(page).getByRole('combobox');
export const optionsOf = (page: Page): Locator => dialogOf(page).getByRole('option');
export const statusOf = (page: Page): Locator => dialogOf(page).getByRole('status');

/** Opens the dialog by its key and waits until it is there. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await dialogOf(page).waitFor();
}

/** Types a query into the open dialog; resolves with what it has come to, all of it. */
export async function askDialog(page: Page, query: string): Promise<string> {
  await fieldOf(page).fill(query);
  await page.waitForFunction((wanted) => {
    const dialog = document.querySelector('dialog.search-dialog')!;
    const told = dialog.querySelector('[role=status]')!.textContent;
    const all = dialog.querySelector<HTMLAnchorElement>('.all a');
    const isAll = all && new URL(all.href).searchParams.get('q') === wanted;
    return told.endsWith('.') && (isAll || told.startsWith(`“${wanted.replace(/^"(.+)"$/, '$1')}”`));
  }, query);
  return statusOf(page).innerText();
}
