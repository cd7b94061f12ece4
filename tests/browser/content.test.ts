import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, describe } from 'node:test';
import { it } from './it.ts';
import { ROOT, buildSite } from './site.ts';
import { setStage } from './stage.ts';

const stage = await setStage('root');

/** A content folder of its own with the files given and no catalogue, and a folder to build its site into. */
function contentWith(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): { content: string; into: string } {
  const holder = mkdtempSync(path.join(tmpdir(), 'flankwatch-content-'));
  const into = path.join(ROOT, '.cache', path.basename(holder));
  t.after(() => [holder, into].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const content = path.join(holder, 'content');
  for (const folder of ['articles', 'entities']) mkdirSync(path.join(content, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(content, 'articles', name), text);
  return { content, into };
}

describe('a build of other content', () => {
  it('stops with one list of all that is wrong, each with its file', async (t) => {
    const { content, into } = contentWith(t, {
      'good.txt': 'A headline\n\nThe minister spoke in Riga.\n',
      'empty.txt': '',
      'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
      'key.txt': 'Another headline\n\nNothing was said.\n',
      'key.yaml': 'title: Another headline\npublishd: 2022-06-01\n',
      'date.txt': 'A third headline\n\nNothing was said.\n',
      'date.yaml': 'published: 2022-13-45\n',
      'same name.txt': 'A fourth headline\n\nNothing was said.\n',
      'same-name.txt': 'A fifth headline\n\nNothing was said.\n',
      'alone.yaml': 'title: No article\n',
    });
    mkdirSync(into, { recursive: true });
    writeFileSync(path.join(into, 'index.html'), 'the former site');
    const failure = await buildSite(into, { content }).then(
      () => assert.fail('the build went through'),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    const told = failure.stdout + failure.stderr;
    assert.notEqual(failure.code, 0);
    assert.equal(told.split('The content has mistakes:').length, 2, told);
    const wrong = ['empty.txt', 'picture.txt', 'key.yaml:2', 'date.yaml:1', 'same-name', 'alone.yaml'];
    for (const file of wrong) {
      const line = told.split('\n').find((one) => one.includes(`content/articles/${file}`));
      assert.match(line ?? '', /expected .*found/, `${file} in\n${told}`);
    }
    assert.ok(!told.includes('good.txt'), told);
    assert.doesNotMatch(told, /Stack trace|\n +at /);
    assert.equal(readFileSync(path.join(into, 'index.html'), 'utf8'), 'the former site');
  });

  it('shows HTML in an article and its sidecar as text, and runs none of it', async (t) => {
    const script = '<script>document.title = "taken"</script>';
    const image = '<img src="/nowhere.png" onerror="document.title = \'taken\'">';
    const { content, into } = contentWith(t, {
      'markup.txt': `Riga & <b>the</b> ${script}\n\n${image} said President ${image} Ada Lovelace in Riga on 3 May 2024.\n\n&lt;i&gt; stays.\n`,
      'sidecar.txt': 'Some headline\n\nPresident Ada Lovelace went to Riga on 4 May 2024.\n',
      'sidecar.yaml': `title: '${script}'\npublisher: '${script}'\nnotes: ['${script}']\n`,
    });
    await buildSite(into, { content });
    const page = await stage.page(t);
    const served: string[] = [];
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      served.push(pathname);
      const file = path.join(into, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
    });
    for (const to of [
      '/',
      '/timeline/',
      '/articles/markup/',
      '/articles/sidecar/',
      '/places/riga/',
      '/articles/markup/source/',
    ]) {
      await page.goto(`http://flankwatch.test${to}`, { waitUntil: 'networkidle' });
      assert.notEqual(await page.title(), 'taken', to);
      assert.equal(await page.locator('img').count(), 0, to);
    }
    assert.ok(!served.includes('/nowhere.png'));
    await page.goto('http://flankwatch.test/articles/markup/');
    const text = await page.locator('article').innerText();
    for (const verbatim of ['<b>the</b>', script, image, '&lt;i&gt; stays.'])
      assert.ok(text.includes(verbatim), verbatim);
    await page.goto('http://flankwatch.test/articles/sidecar/');
    assert.equal(await page.locator('h1').innerText(), script);
    const exported = readFileSync(path.join(into, 'data/articles.json'), 'utf8');
    assert.equal(
      (JSON.parse(exported) as { publisher?: string }[]).some(({ publisher }) => publisher === script),
      true,
    );
  });

  it('makes a site of an article without a sidecar, and one of no article at all', async (t) => {
    const one = contentWith(t, { 'report.txt': 'Minister visits Riga\n\nThe minister spoke in Riga on 3 May 2024.\n' });
    await buildSite(one.into, { content: one.content });
    assert.ok(existsSync(path.join(one.into, 'articles/report/index.html')));
    assert.ok(existsSync(path.join(one.into, 'places/riga/index.html')));
    const none = contentWith(t, {});
    await buildSite(none.into, { content: none.content });
    assert.match(readFileSync(path.join(none.into, 'index.html'), 'utf8'), /<h1/);
  });
});
