import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { between, documentsOf, staleOf } from '../../../scripts/quality/documents.ts';
import { measure } from '../../../scripts/quality/figures.ts';
import type { Quality } from '../../../src/site/quality.ts';

const quality: Quality = {
  groups: (['blind', 'seen', 'corpus'] as const).map((group) => measure(group, [], () => true)),
  examples: [],
};
const MARKED = 'Before.\n\n<!-- quality:begin -->\n<!-- quality:end -->\n\nAfter.\n';

function project(t: TestContext, files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'flankwatch-quality-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(path.join(root, 'docs'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  return root;
}

describe('the part between the markers', () => {
  it('is replaced, and nothing else', () => {
    const once = between(MARKED, 'one')!;
    assert.equal(once, 'Before.\n\n<!-- quality:begin -->\n\none\n\n<!-- quality:end -->\n\nAfter.\n');
    assert.equal(between(once, 'one'), once);
  });

  it('is nowhere without both markers, once each and in order', () => {
    const [begin, end] = ['<!-- quality:begin -->\n', '<!-- quality:end -->\n'];
    for (const text of ['', begin, end, end + begin, begin + begin + end, begin + end + end])
      assert.equal(between(text, 'one'), undefined, JSON.stringify(text));
  });
});

describe('the files that hold figures', () => {
  it('are stale until they are written, and after a change by hand', async (t) => {
    const root = project(t, { 'README.md': MARKED, 'docs/quality.md': MARKED });
    mkdirSync(path.join(root, 'src/site'), { recursive: true });
    const first = await documentsOf(root, quality);
    assert.deepEqual(staleOf(first.documents), ['README.md', 'docs/quality.md', 'src/site/quality.json']);
    for (const { file, should } of first.documents) writeFileSync(path.join(root, file), should);
    assert.deepEqual(staleOf((await documentsOf(root, quality)).documents), []);
    const [readme] = first.documents;
    writeFileSync(path.join(root, 'README.md'), readme!.should.replace('100.0', '99.0'));
    assert.deepEqual(staleOf((await documentsOf(root, quality)).documents), ['README.md']);
  });

  it('without a place for figures are named, and left as they are', async (t) => {
    const root = project(t, { 'README.md': 'No markers.\n' });
    const { documents, unmarked } = await documentsOf(root, quality);
    assert.deepEqual(
      documents.map(({ file }) => file),
      ['src/site/quality.json'],
    );
    assert.equal(unmarked.length, 2);
    assert.match(unmarked[0]!, /^README\.md has no lines "<!-- quality:begin -->"/);
  });
});
