import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startDev } from './dev-server.ts';
import { it } from './it.ts';

const holder = mkdtempSync(path.join(tmpdir(), 'flankwatch-dev-'));
const file = (name: string) => path.join(holder, 'content', name);
const write = (name: string, text: string) => writeFileSync(file(name), text);
for (const folder of ['articles', 'entities']) mkdirSync(file(folder), { recursive: true });
const TEXT = 'A headline\n\nThe minister met Zorvex Qualm in Riga on 3 May 2024.\n';
write('articles/one.txt', TEXT);
// The server starts with a mistake in the content.
write('articles/one.yaml', 'title: First words\npublishd: 2024-05-04\n');
write('articles/two.txt', 'Another headline\n\nNothing was said in Vilnius.\n');

const server = await startDev(holder);
const browser = await launchBrowser();
const context = await browser.newContext();
// Beside other tests a page is soon there or late; the tests wait for what they look for.
context.setDefaultTimeout(30_000);
const page = await context.newPage();
const refused: string[] = [];
page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
after(async () => {
  await browser.close();
  await server.close();
  rmSync(holder, { recursive: true, force: true });
});

/** Goes to a page; where the server has it loaded again meanwhile, that cuts the first try short. */
const open = (to: string) => page.goto(server.url(to)).catch(() => page.goto(server.url(to)));
const overlay = (shown: Page = page) => shown.locator('vite-error-overlay');
const isTold = (message: RegExp) => overlay().locator('#message-content', { hasText: message }).waitFor();
/** A page that is loaded while the server starts anew may lose it: then whoever reads loads it again. */
async function comesUp(shown: Locator): Promise<void> {
  for (let tries = 10; ; tries -= 1) {
    await open('/articles/two/').catch(() => undefined);
    const wait = shown.waitFor({ timeout: 3000 });
    if (tries === 0) return wait;
    if (
      await wait.then(
        () => true,
        () => false,
      )
    )
      return;
  }
}

describe('npm run dev', () => {
  it('starts with a mistake in the content, tells it, and comes up when it is mended', async () => {
    write('articles/one.yaml', 'title: First words\npublishd: 2024-05-04\n');
    await open('/articles/');
    await isTold(/content\/articles\/one\.yaml:2: expected .*; found "publishd"; write "published"/);
    assert.match(server.printed(), /content\/articles\/one\.yaml:2: expected/);
    write('articles/one.yaml', 'title: First words\npublished: 2024-05-04\n');
    await page.getByRole('link', { name: 'First words' }).first().waitFor();
    assert.equal(await overlay().count(), 0);
  });

  it('shows an edit of a text, a sidecar, the catalogue and the corrections', async () => {
    await open('/articles/one/');
    write('articles/one.txt', TEXT.replace('Riga', 'Tallinn'));
    await page.locator('article', { hasText: 'Tallinn on' }).waitFor();
    write('articles/one.yaml', 'title: Second words\npublished: 2024-05-04\n');
    await page.locator('h1', { hasText: 'Second words' }).waitFor();
    const known = page.locator('article a[href*="systems/zorvex-qualm"]').first();
    write('entities/systems.yaml', '- name: Zorvex Qualm\n');
    await known.waitFor();
    write('corrections.yaml', '- do: remove\n  article: one\n  quote: Zorvex Qualm\n  why: the test\n');
    await known.waitFor({ state: 'detached' });
    rmSync(file('corrections.yaml'));
    await known.waitFor();
    rmSync(file('entities/systems.yaml'));
    await known.waitFor({ state: 'detached' });
  });

  it('shows a new article and no longer one that is gone', async () => {
    await open('/articles/');
    const third = page.getByRole('link', { name: 'A third headline' }).first();
    write('articles/three.txt', 'A third headline\n\nMore was said in Vilnius.\n');
    await third.waitFor();
    await open('/articles/three/');
    await page.locator('article', { hasText: 'More was said' }).waitFor();
    await open('/articles/');
    rmSync(file('articles/three.txt'));
    await third.waitFor({ state: 'detached' });
  });

  it('tells all mistakes on every page, once in the terminal, until the last is mended', async () => {
    await open('/articles/two/');
    const told = server.printed().length;
    write('articles/two.yaml', 'tittle: <b>Words</b>\n');
    await isTold(/two\.yaml:1: expected/);
    write('entities/people.yaml', '# Comment\n- nam: Ada Lovelace\n');
    await isTold(/two\.yaml:1: .*people\.yaml:2: /s);
    await open('/timeline/');
    await isTold(/two\.yaml:1: .*people\.yaml:2: /s);
    rmSync(file('entities/people.yaml'));
    await overlay().locator('#message-content', { hasNotText: 'people.yaml' }).waitFor();
    rmSync(file('articles/two.yaml'));
    await overlay().waitFor({ state: 'detached' });
    const printed = server.printed().slice(told);
    assert.equal(printed.split('people.yaml:2: expected a key').length - 1, 1, printed);
  });

  it('tells nothing of a file that is emptied or moved away for a moment', async () => {
    await open('/articles/two/');
    const told = server.printed().length;
    const text = readFileSync(file('articles/two.txt'), 'utf8');
    truncateSync(file('articles/two.txt'));
    write('articles/two.txt', text.replace('Nothing', 'Something'));
    await page.locator('article', { hasText: 'Something was said' }).waitFor();
    renameSync(file('articles/two.txt'), file('articles/two.txt~'));
    write('articles/two.txt', text.replace('Nothing', 'Much'));
    rmSync(file('articles/two.txt~'));
    await page.locator('article', { hasText: 'Much was said' }).waitFor();
    assert.doesNotMatch(server.printed().slice(told), /expected/);
  });

  it('starts anew with other settings, tells what is wrong with them, and takes edits after that', async () => {
    write('settings.yaml', 'name: Riga papers\ncolours: { people: { light: "#ffff00" } }\n');
    await comesUp(overlay().locator('#message-content', { hasText: /settings\.yaml:2: expected a colour/ }));
    write('settings.yaml', 'name: Riga papers\ncolours: { people: { light: "#a00000" } }\n');
    await comesUp(page.locator('a.wordmark', { hasText: 'Riga papers' }));
    assert.equal(await overlay().count(), 0);
    write('articles/two.txt', 'Another headline\n\nA little was said in Vilnius.\n');
    await comesUp(page.locator('article', { hasText: 'A little was said' }));
    assert.doesNotMatch(server.printed(), /\[404\]/);
  });

  it('runs the scripts of the pages, finds names, and says that texts cannot be searched', async () => {
    await open('/search/?q=Vilnius');
    await page.locator('[data-search-names] a', { hasText: 'Vilnius' }).first().waitFor();
    await page.locator('.search-told', { hasText: 'npm run build' }).waitFor();
  });

  it('has everything that its pages ask for', () => assert.deepEqual(refused, []));
});
