import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { markdown } from './contestants/markdown.ts';
import { ours } from './contestants/ours.ts';
import { fewOf } from './growth.ts';
import { weighSite } from './site-size.ts';
import { sources } from './sources.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-bench-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('what is built', () => {
  it('is Markdown with the headline as front matter for others', () => {
    const made = markdown({ id: 'a', text: 'A "title": yes\n\nOne.\n\nTwo.\n' });
    assert.equal(made, `---\ntitle: 'A "title": yes'\n---\n\nOne.\n\nTwo.\n`);
  });

  it('may be articles of one’s own', () => {
    const own = path.join(folder, 'own/content/articles');
    mkdirSync(own, { recursive: true });
    for (const [name, text] of [
      ['b.txt', 'B'],
      ['a.txt', 'A'],
      ['a.yaml', 'language: en'],
    ] as const)
      writeFileSync(path.join(own, name), text);
    const read = sources({ articles: 10, seed: 1, content: path.join(folder, 'own') });
    assert.deepEqual(read, [
      { id: 'a', text: 'A', sidecar: 'language: en' },
      { id: 'b', text: 'B' },
    ]);
    assert.throws(() => sources({ articles: 10, seed: 1, content: folder }), /no \.txt file is there/);
  });

  it('is weighed by folders', () => {
    const site = path.join(folder, 'site');
    for (const [name, size] of [
      ['index.html', 10],
      ['data/all.json', 200],
      ['pagefind/index/x.pf_index', 30],
      ['pagefind/en.pf_meta', 7],
    ] as const) {
      mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
      writeFileSync(path.join(site, name), 'x'.repeat(size));
    }
    const weighed = weighSite(site, [path.join(site, 'data'), path.join(site, 'nothing')]);
    assert.deepEqual(weighed.largest, { file: 'data/all.json', bytes: 200 });
    assert.deepEqual(weighed.folders['pagefind/index'], { files: 1, bytes: 30 });
    assert.deepEqual([weighed.files, weighed.bytes, weighed.kept.bytes, weighed.searchMetadata], [4, 247, 200, 7]);
  });

  it('grows from a thousand articles, or from a fifth of few', () => {
    assert.deepEqual([10_000, 2000, 500].map(fewOf), [1000, 1000, 100]);
  });
});

describe('our own builds', () => {
  const root = path.join(folder, 'project');
  const write = (name: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), name);
  };

  it('run in a copy that shares the packages and no cache', () => {
    for (const name of [
      'src/a.ts',
      'node_modules/one/index.js',
      'node_modules/.astro/store',
      '.cache/kept',
      'dist/old',
    ])
      write(name);
    write('content/entities/people.yaml');
    const own = ours(path.join(folder, 'copy'), root, path.join(root, 'content/entities'));
    const has = (name: string) => existsSync(path.join(folder, 'copy', name));
    assert.deepEqual(['src/a.ts', 'node_modules/one/index.js', 'node_modules/.astro', '.cache', 'dist'].map(has), [
      true,
      true,
      false,
      false,
      false,
    ]);
    own.take([{ id: 'a', text: 'A', sidecar: 'language: en' }]);
    own.take([{ id: 'b', text: 'B' }]);
    assert.deepEqual(readdirSync(path.join(own.command.env!['FLANKWATCH_CONTENT']!, 'content/articles')), ['b.txt']);
    mkdirSync(path.join(folder, 'copy/node_modules/.astro'));
    own.forget();
    assert.ok(!has('node_modules/.astro') && has('node_modules/one/index.js'));
    assert.equal(readFileSync(path.join(root, '.cache/kept'), 'utf8'), '.cache/kept');
  });
});
