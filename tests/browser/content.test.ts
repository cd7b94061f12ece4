import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, describe } from 'node:test';
import { it } from './it.ts';
import { ROOT, buildSite } from './site.ts';

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
