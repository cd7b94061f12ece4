import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './it.ts';
import { SITES, type SiteName } from './site.ts';
import { type Stage, setStage } from './stage.ts';

interface Exported {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly mentions: readonly unknown[];
}

for (const name of ['root', 'sub'] as SiteName[]) {
  const stage: Stage = await setStage(name);
  const { site } = stage;
  const data = <T>(file: string): T => JSON.parse(readFileSync(path.join(site.folder, 'data', file), 'utf8')) as T;
  const open = async (t: Parameters<Stage['page']>[0], to: string): Promise<Page> => {
    const page = await stage.page(t, { javaScriptEnabled: false });
    await page.goto(site.url(to));
    return page;
  };

  describe(`without JavaScript, the site at ${SITES[name]}`, () => {
    it('is read: text, marks, margin, and the way to an entity and back', async (t) => {
      const page = await open(t, '/articles/nato-permanent-military-presence/');
      assert.match(await page.locator('article').innerText(), /Stoltenberg said/);
      await page.getByText('as printed', { exact: true }).click();
      assert.match(await page.locator('article').innerText(), /Stolstenberg said/);
      await page.locator('article a.m.system', { hasText: 'Arrow 3' }).first().click();
      assert.equal(await page.locator('h1').innerText(), 'Arrow 3');
      await page
        .locator('section[aria-labelledby=mentions] a[href*="nato-permanent-military-presence/#s"]')
        .first()
        .click();
      assert.match(await page.locator(':target').innerText(), /Arrow 3/);
    });

    it('lists every entity in the index of its kind', async (t) => {
      const entities = data<Exported[]>('entities.json');
      const page = await open(t, '/');
      for (const kind of ['people', 'systems', 'places', 'organizations', 'events']) {
        const wanted = entities.filter(({ url }) => url.includes(`/${kind}/`)).map((entity) => entity.name);
        await page.goto(site.url(`/${kind}/`));
        const shown = await page.locator('main').innerText();
        assert.ok(wanted.length > 0, kind);
        assert.deepEqual(
          wanted.filter((entity) => !shown.includes(entity)),
          [],
          kind,
        );
      }
    });

    it('shows the whole timeline, and no filter that would not work', async (t) => {
      const entries = data<unknown[]>('timeline.json');
      const page = await open(t, '/timeline/');
      assert.equal(await page.locator('[data-timeline] .item:visible').count(), entries.length);
      assert.equal(
        await page.locator('select:visible, button:visible').count(),
        await page.locator('[role=search] button').count(),
      );
    });

    it('says that searching needs it, and where the names are', async (t) => {
      const page = await open(t, '/search/?q=Rutte');
      const note = page.locator('noscript');
      assert.match(await note.innerText(), /needs JavaScript/);
      await note.locator('a', { hasText: 'people' }).click();
      await page.locator('main a', { hasText: 'Mark Rutte' }).first().click();
      assert.equal(await page.locator('h1').innerText(), 'Mark Rutte');
    });
  });
}
