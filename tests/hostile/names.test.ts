import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gather } from '../../src/assemble.ts';
import { errorLine } from '../../src/read/errors.ts';
import { FILES, NO_FILES, PROSE } from './names-cases.ts';

const SECRET = 'The secret of the neighbours is not to be read.';

/** A project with one good article, and a text beside its folder that is nobody's business. */
function holder(): { root: string; folder: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'flankwatch-'));
  const folder = path.join(root, 'content/articles');
  mkdirSync(folder, { recursive: true });
  mkdirSync(path.join(root, 'content/articles-too'));
  writeFileSync(path.join(folder, 'good.txt'), PROSE);
  for (const name of ['secret.txt', 'content/articles-too/a.txt']) writeFileSync(path.join(root, name), SECRET);
  return { root, folder };
}

describe('in the folder of articles', () => {
  for (const [name, make, expected] of FILES)
    it(`${JSON.stringify(name.slice(0, 40))}: ${String(expected).slice(0, 60)}`, (t) => {
      const { root, folder } = holder();
      t.after(() => rmSync(root, { recursive: true, force: true }));
      try {
        make(path.join(folder, name), folder);
      } catch (error) {
        return t.skip(`this system has no such file: ${(error as Error).message}`);
      }
      const before = readdirSync(root, { recursive: true });
      const { articles, errors } = gather(root);
      assert.deepEqual(readdirSync(root, { recursive: true }), before, 'nothing is written');
      assert.ok(articles.every(({ article }) => article.text === PROSE), 'nothing else is read'); // prettier-ignore
      const lines = errors.map(errorLine);
      const ids = articles.map(({ article }) => article.id);
      if (typeof expected === 'string') {
        assert.deepEqual(lines, []);
        assert.ok(
          ids.some((id) => id === expected || (expected.endsWith('-') && id.startsWith(expected))),
          ids.join(),
        );
        return;
      }
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0]!, expected);
      assert.match(lines[0]!, /^content\/articles\/\P{Cc}+: expected \P{Cc}+; found \P{Cc}+; \P{Cc}+$/u);
    });

  it('a file that may not be read', (t) => {
    if (process.getuid?.() === 0) return t.skip('the superuser may read everything');
    const { root, folder } = holder();
    t.after(() => rmSync(root, { recursive: true, force: true }));
    writeFileSync(path.join(folder, 'closed.txt'), PROSE);
    chmodSync(path.join(folder, 'closed.txt'), 0);
    assert.match(gather(root).errors.map(errorLine).join('\n'), /closed\.txt: .*found one that may not be read; /);
  });
});

for (const file of ['content/entities/people.yaml', 'content/corrections.yaml'])
  describe(`as ${file}`, () => {
    for (const [what, make, expected] of NO_FILES)
      it(what, (t) => {
        const { root } = holder();
        t.after(() => rmSync(root, { recursive: true, force: true }));
        mkdirSync(path.join(root, 'content/entities'));
        try {
          make(path.join(root, file), path.join(root, path.dirname(file)));
        } catch (error) {
          return t.skip(`this system has no such file: ${(error as Error).message}`);
        }
        const lines = gather(root).errors.map(errorLine);
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.ok(lines[0]!.startsWith(`${file}:`) && expected instanceof RegExp);
        assert.match(lines[0]!, expected);
      });
  });
