import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { lastCopy, watchCopies } from './copies.ts';
import { it } from './it.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
type Test = Parameters<typeof newPage>[0];

/** The timeline of a reader, with some filters in its address. */
async function open(t: Test, query = '', options: Parameters<typeof newPage>[1] = {}): Promise<Page> {
  const page = await newPage(t, options);
  await page.goto(site.url(`/timeline/${query}`));
  return page;
}

const items = (page: Page): Locator => page.locator('[data-timeline] .item:visible');
const choose = (page: Page, name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);
const asked = (page: Page): string => new URL(page.url()).search;
const file = (name: string): string => readFileSync(path.join(site.folder, 'data', name), 'utf8');

describe('from the timeline alone a reader learns', () => {
  it('what was planned in 2022 for the Madrid summit, who reports it, and that it was held', async (t) => {
    const page = await open(t);
    await choose(page, 'status', 'planned');
    await choose(page, 'to', '2022');
    const summit = items(page).filter({ hasText: '2022 Madrid summit' });
    const text = await summit.innerText();
    assert.match(text, /28–30 June 2022/);
    assert.match(text, /Planned when it was written; held 28–30 June 2022, as the catalogue says\. Two articles\./);
    assert.match(text, /the decision to reset the organization’s strategy would be made at the NATO summit/);
    assert.match(text, /will decide on a significant strengthening of Allied deterrence/);
    assert.deepEqual(
      await summit
        .locator('.told-in a')
        .allInnerTexts()
        .then((titles) => [...new Set(titles)]),
      [
        'In response to the Russian threat: NATO plans to establish a permanent military presence',
        'Deterrence and defense: NATO wants to strengthen significantly',
      ],
    );
  });

  it('when the summit in The Hague takes place, and which articles say so', async (t) => {
    const page = await open(t, '?from=2025');
    const summit = items(page).filter({ hasText: '2025 The Hague NATO summit' });
    assert.equal(await summit.locator('[data-when]').innerText(), '24–25 June 2025');
    assert.match(await summit.innerText(), /Two articles\. The place \(The Hague\) and the time are those of/);
    assert.deepEqual(await summit.locator('.sentence mark').allInnerTexts(), ['June 24-25', 'June 24-25']);
    assert.equal(await summit.locator('.told-in a').count(), 2);
  });

  it('what happened in February 2022, and how that date was found', async (t) => {
    const page = await open(t);
    await choose(page, 'from', '2022-02');
    await choose(page, 'to', '2022-02');
    const entry = items(page).filter({ hasText: '26 February 2022' });
    assert.match(await entry.innerText(), /NATO announced it will deploy its 40,000-strong rapid response force/);
    const evidence = await entry.locator('.notes').innerText();
    assert.match(evidence, /“February 26”/);
    assert.match(evidence, /The sentence looks back .* 26 February 2022/s);
    assert.match(evidence, /Past: It is when the words were said/);
    assert.match(evidence, /rule: last-before-publication/);
    for (const when of await items(page).locator('[data-when]').allInnerTexts()) assert.match(when, /February 2022/);
  });

  it('which dates rest on a publication date that is inferred', async (t) => {
    const page = await open(t);
    const all = await items(page).count();
    await choose(page, 'inferred', 'yes');
    const some = await items(page).count();
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    for (const text of await items(page).allInnerTexts()) {
      assert.match(text, /The date rests on an inferred publication date/);
      assert.match(text, /Rests on the publication date, which is inferred \(/);
    }
    await choose(page, 'inferred', 'no');
    assert.equal(await items(page).count(), all - some);
    assert.ok(!(await items(page).allInnerTexts()).some((text) => text.includes('The date rests on an inferred')));
  });
});

describe('the filters of the timeline', () => {
  it('are worked from the keyboard, announce what is left, and Back takes a choice back', async (t) => {
    const page = await open(t);
    const all = await items(page).count();
    const status = page.locator('select[name=status]');
    await page.locator('select[name=article]').focus();
    await page.keyboard.press('Tab');
    assert.ok(await status.evaluate((element) => element === document.activeElement));
    await page.keyboard.type('Pl');
    await page.waitForURL((url) => url.searchParams.get('status') === 'planned');
    const planned = await items(page).count();
    assert.ok(planned > 0 && planned < all);
    const told = page.locator('[role=status][data-timeline-count]');
    assert.equal(await told.innerText(), `${planned} of ${all} entries`);
    await choose(page, 'kind', 'system');
    const both = await items(page).count();
    assert.ok(both < planned);
    await page.goBack();
    assert.equal(await items(page).count(), planned);
    assert.equal(asked(page), '?status=planned');
    await page.goBack();
    assert.equal(await items(page).count(), all);
    assert.equal(asked(page), '');
    await page.goForward();
    assert.equal(await status.inputValue(), 'planned');
    await page.locator('[data-timeline-reset]').press('Enter');
    assert.equal(await items(page).count(), all);
  });

  it('show behind each choice how many entries it would leave, and keep to it', async (t) => {
    const page = await open(t);
    await choose(page, 'article', 'nato-fivefold-air-defence');
    for (const name of ['status', 'precision', 'kind', 'from', 'to', 'inferred']) {
      const options = page.locator(`select[name=${name}] option:not([value=""])`);
      for (const option of await options.all()) {
        const value = (await option.getAttribute('value'))!;
        const count = Number(/\((\d+)\)$/.exec((await option.textContent())!)?.[1]);
        await choose(page, name, value);
        assert.equal(await items(page).count(), count, `${name} ${value}`);
      }
      await choose(page, name, '');
    }
  });

  it('take no choice from the address that they do not offer', async (t) => {
    const page = await open(t, '?status=imagined&article=nato-fivefold-air-defence');
    assert.equal(asked(page), '?article=nato-fivefold-air-defence');
    assert.ok((await items(page).count()) > 0);
  });

  it('leave publications where nothing but time and article is asked for', async (t) => {
    const page = await open(t);
    const out = page.locator('.came-out:visible');
    assert.equal(await out.count(), (JSON.parse(file('articles.json')) as unknown[]).length);
    await choose(page, 'article', 'nato-fivefold-air-defence');
    assert.equal(await out.count(), 1);
    assert.match(await out.innerText(), /Published: .*, UNN/);
    await choose(page, 'status', 'past');
    assert.equal(await out.count(), 0);
  });

  it('give way to a link to an entry that they hide', async (t) => {
    const page = await open(t, '?status=planned');
    const hidden = page.locator('[data-timeline] .item[hidden]').first();
    const id = await hidden.getAttribute('id');
    await page.locator(`.picture.wide a[href$="#${id}"]`).click();
    await page.locator(`[id="${id}"]:target`).waitFor({ state: 'visible' });
    assert.equal(asked(page), '');
  });
});

describe('an entry of the timeline', () => {
  it('is copied as a citation', async (t) => {
    const page = await open(t, '?from=2025', { permissions: ['clipboard-write'] });
    await watchCopies(page);
    await page.reload();
    const summit = items(page).filter({ hasText: '2025 The Hague NATO summit' });
    await summit.locator('button[data-cite]').click();
    await page.locator('[data-citation-status]', { hasText: 'Copied' }).waitFor({ state: 'attached' });
    const lines = (await lastCopy(page)).split('\n');
    assert.match(lines[0] ?? '', /^2025 The Hague NATO summit, 24–25 June 2025 \(Planned when it was written/);
    assert.match(
      lines[1] ?? '',
      /^“The Brussels meeting .*” .*, UNN, about 4 June 2025.*\. http:\S+\/nato-fivefold-air-defence\/#s7$/,
    );
    assert.match(lines.at(-1) ?? '', /^Flankwatch timeline: http:\S+\/timeline\/#on-2025-06-24/);
  });

  it('has its evidence folded on a narrow screen, each sentence with its place', async (t) => {
    const page = await open(t, '', { viewport: { width: 360, height: 740 } });
    const entry = items(page).first();
    assert.equal(await entry.locator('.why').first().isVisible(), false);
    await entry.locator('summary').click();
    assert.ok(await entry.locator('.why').first().isVisible());
    assert.match((await entry.locator('.there').getAttribute('href')) ?? '', /\/#s\d+$/);
  });
});

describe('the timeline as files', () => {
  it('is linked from its page, and tells what the calendar leaves out', async (t) => {
    const page = await open(t);
    for (const name of ['timeline.csv', 'timeline.ics', 'timeline.json']) {
      const href = await page.locator(`.files a[href$="${name}"]`).getAttribute('href');
      assert.equal(await page.request.get(new URL(href!, page.url()).href).then((answer) => answer.status()), 200);
      await page.goto(site.url('/data/'));
      assert.ok((await page.locator(`a[href$="${name}"]`).count()) > 0, name);
      await page.goBack();
    }
  });

  it('has as many rows and events as there are sentences and entries', () => {
    const entries = JSON.parse(file('timeline.json')) as { sources: unknown[] }[];
    const sources = entries.flatMap((entry) => entry.sources);
    assert.ok(file('timeline.csv').split('\r\n').length - 2 >= sources.length);
    assert.equal(file('timeline.ics').split('BEGIN:VEVENT').length - 1, entries.length);
  });
});
