import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, describe } from 'node:test';
import { project } from '../read/project.ts';
import { it } from './it.ts';
import { findings } from './axe.ts';
import { ROOT, buildSite } from './site.ts';
import { setStage } from './stage.ts';

const stage = await setStage('root');
const HOST = 'http://flankwatch.test';
const TEXT = 'A headline\n\nPresident Ada Lovelace went to Riga on 3 May 2024. Lovelace spoke in Riga.\n';

/** A content folder with one article and these corrections, and a folder to build its site into. */
function contentWith(t: TestContext, corrections: string): { content: string; into: string } {
  const content = project({ 'content/articles/one.txt': TEXT, 'content/corrections.yaml': corrections });
  const into = path.join(ROOT, '.cache', path.basename(content));
  t.after(() => rmSync(into, { recursive: true, force: true }));
  return { content, into };
}

describe('a build with corrections', () => {
  it('stops at one that changes nothing any more, with its line', async (t) => {
    const stale =
      '# Comment\n\n- do: link\n  article: one\n  quote: Ada Lovelace\n  entity: Ada Lovelace\n  why: a test\n';
    const { content, into } = contentWith(t, stale);
    const failure = await buildSite(into, { content }).then(
      () => assert.fail('the build went through'),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    assert.notEqual(failure.code, 0);
    assert.match(
      failure.stdout + failure.stderr,
      /content\/corrections\.yaml:5: expected words about which the machine is wrong; found "Ada Lovelace", the person .* already; remove the correction/,
    );
    assert.ok(!existsSync(path.join(into, 'index.html')));
  });

  it('tells of them on their page, in the margin and on the pages of entities, markup as text', async (t) => {
    const script = '<script>document.title = "taken"</script>';
    const { content, into } = contentWith(
      t,
      [
        `- do: link\n  article: one\n  quote: Lovelace\n  after: spoke\n  name: Ada ${script} Lovelace\n  why: '${script}'\n  by: '${script}'\n  date: 2025-07-01`,
        '- do: remove\n  article: one\n  quote: Riga\n  all: true\n  why: a test',
      ].join('\n'),
    );
    await buildSite(into, { content });
    const page = await stage.page(t);
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(into, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
    });
    await page.goto(`${HOST}/corrections/`);
    const items = page.locator('.corrections > li');
    assert.deepEqual(await items.locator('h2').allInnerTexts(), [
      `“Lovelace” is Ada ${script} Lovelace`,
      '“Riga” is not a name',
    ]);
    assert.notEqual(await page.title(), 'taken');
    assert.match(await items.first().innerText(), /^1 July 2025[\s\S]*person Ada Lovelace[\s\S]*Now\s+person Ada/);
    assert.deepEqual(await findings(page), []);
    await items.first().locator('a.there').click();
    assert.match(await page.locator(':target').innerText(), /^Lovelace spoke/);
    const notes = page.locator('.notes .correction');
    assert.deepEqual(await notes.locator('.words').allInnerTexts(), ['“Riga”', '“Lovelace”']);
    await notes.first().locator('a').click();
    assert.match(await page.locator(':target').innerText(), /“Riga” is not a name/);
    await page.goto(`${HOST}/people/ada-lovelace/`);
    await page.locator('main a', { hasText: '1 correction' }).click();
    assert.match(await page.locator(':target').innerText(), /“Lovelace” is Ada/);
  });
});

it('a site without corrections says so, and its pages do not speak of any', async (t) => {
  const { content, into } = contentWith(t, '# none\n');
  await buildSite(into, { content });
  const page = await stage.page(t);
  await page.route('**/*', (route) => {
    const file = path.join(into, new URL(route.request().url()).pathname, 'index.html');
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${HOST}/corrections/`);
  assert.match(await page.locator('main').innerText(), /There are none so far/);
  await page.goto(`${HOST}/articles/one/`);
  assert.equal(await page.locator('main a[href*="corrections"]').count(), 0);
});
