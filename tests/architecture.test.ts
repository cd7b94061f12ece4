import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import {
  clockReaders,
  grabBags,
  importCycles,
  linesWith,
  tooLong,
  wrongImports,
  wrongWriters,
} from './architecture/rules.ts';
import { type Source, importsOf, readSources } from './architecture/source.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CODE = /\.(ts|mjs|astro)$/;
const LIMITS = { file: 160, function: 50 };

const code = readSources(ROOT, 'src').filter((source) => CODE.test(source.path));
const own = ['node_modules', '.git', '.astro', '.cache', 'dist', 'public', 'package-lock.json', 'content/articles'];
const everything = readSources(ROOT, '.', own);

/** Assembled from halves, so that this file does not hold what it looks for. */
const ELSEWHERE = [
  ['..', 'shared'],
  ['', 'work', ''],
  ['shared', 'gold'],
].map((part) => new RegExp(part.join('/')));
const REGISTRY = new RegExp(['registry', 'npmjs|deb', 'debian'].join('\\.'));
const UNFINISHED = new RegExp(`\\b(${'TO'}DO|${'FIX'}ME)\\b`);

const sample = (file: string, text: string): Source => ({ path: file, text });

describe('imports', () => {
  it('follow the direction of the tree', () => {
    assert.deepEqual(wrongImports(code), []);
  });

  const wrong: readonly [string, string, string][] = [
    ['src/model.ts', `import './text/slug.ts';`, 'must not know text'],
    ['src/model.ts', `import { z } from 'zod';`, 'imports nothing'],
    ['src/extract/a.ts', `import type { B } from '../analyze/b.ts';`, 'must not know analyze'],
    ['src/ingest/a.ts', `export * from '../extract/b.ts';`, 'must not know extract'],
    ['src/analyze/deep/a.ts', `await import('../../ingest/b.ts');`, 'must not know ingest'],
    ['src/text/a.ts', `import '../extract/b.ts';`, 'must not know extract'],
    ['src/lexicon/a.ts', `import '../text/b.ts';`, 'must not know text'],
    ['src/read/a.ts', `import '../site/b.ts';`, 'must not know site'],
    ['src/cli.ts', `import './site/b.ts';`, 'must not know site'],
    ['src/review/a.ts', `import '../cli/b.ts';`, 'must not know cli'],
    ['src/review/a.ts', `import 'node:fs';`, 'must not touch the disk'],
    ['src/analyze/a.ts', `import '../review/b.ts';`, 'must not know review'],
    ['src/extract/a.ts', `import { readFile } from 'node:fs/promises';`, 'must not touch the disk'],
    ['src/ingest/a.ts', `import fs from 'fs';`, 'must not touch the disk'],
    ['src/analyze/a.ts', `import { getCollection } from 'astro:content';`, 'must not know Astro'],
    ['src/cli.ts', `import { build } from 'astro';`, 'must not know Astro'],
    ['src/pages/a.astro', `---\nimport fs from 'node:fs';\n---\n<p>`, 'must not touch the disk'],
    ['src/extract/words/a.ts', `import '../finders/b.ts';`, 'words must not know finders'],
    ['src/add/a.ts', `import '../write/b.ts';`, 'must not know write'],
    ['src/add/a.ts', `import 'node:fs';`, 'must not touch the disk'],
    ['src/write/a.ts', `import '../add/b.ts';`, 'must not know add'],
    ['src/site/a.ts', `import '../write/b.ts';`, 'must not know write'],
    ['src/odds/a.ts', ``, 'belongs to no part'],
  ];
  for (const [file, text, expected] of wrong) {
    it(`are refused: ${file} with ${text.split('\n').join(' ')}`, () => {
      const found = wrongImports([sample(file, text)]);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', new RegExp(expected));
    });
  }

  it('that go with the direction are let through', () => {
    const right = [
      sample('src/extract/a.ts', `import type { Span } from '../model.ts'; import { fold } from '../text/fold.ts';`),
      sample('src/read/a.ts', `import { readFileSync } from 'node:fs'; import { z } from 'zod';`),
      sample('src/pages/a.astro', `---\nimport { getCollection } from 'astro:content';\n---`),
      sample('src/ingest/a.ts', `import { createHash } from 'node:crypto';`),
    ];
    assert.deepEqual(wrongImports(right), []);
  });

  it('are found in the frontmatter and the scripts of a page, not in its text', () => {
    const page = `---\nimport A from './A.astro';\n---\n<p>import './b.ts'</p>\n<script>\nimport './c.ts';\n</script>`;
    assert.deepEqual(importsOf(sample('src/pages/a.astro', page)), ['./A.astro', './c.ts']);
  });

  it('make no cycle', () => {
    assert.deepEqual(importCycles(code), []);
    const loop = [
      sample('src/a/one.ts', `import './two.ts';`),
      sample('src/a/two.ts', `import type { T } from '../b/three.ts';`),
      sample('src/b/three.ts', `export * from '../a/one.ts';`),
    ];
    assert.deepEqual(importCycles(loop), ['src/a/one.ts -> src/a/two.ts -> src/b/three.ts -> src/a/one.ts']);
  });
});

describe('source files', () => {
  it('write to the disk only where that is their task', () => {
    assert.deepEqual(wrongWriters(code), []);
    const found = wrongWriters([
      sample('src/read/a.ts', `import { readFileSync, writeFileSync } from 'node:fs';`),
      sample('src/cli/a.ts', `import fs from 'node:fs';`),
      sample('src/cli/b.ts', `import { rm } from 'node:fs/promises';`),
      sample('src/read/b.ts', `import { readFileSync, statSync } from 'node:fs';`),
      sample('src/write/a.ts', `import { writeFileSync } from 'node:fs';`),
    ]);
    assert.deepEqual(found, [
      'src/read/a.ts writes to the disk (writeFileSync)',
      'src/cli/a.ts writes to the disk (write)',
      'src/cli/b.ts writes to the disk (rm)',
    ]);
  });

  it('never read the clock', () => {
    assert.deepEqual(clockReaders(code), []);
    const reader =
      'const a = new Date(0);\nDate.now();\nnew Date();\nperformance.now();\nDate();\nnew Date;\n// new Date()';
    const lines = clockReaders([sample('src/time/a.ts', reader)]).map((line) => line.split(':')[1]?.split(' ')[0]);
    assert.deepEqual(lines, ['2', '3', '4', '5', '6']);
  });

  it(`have at most ${LIMITS.file} lines, their functions at most ${LIMITS.function}, tables aside`, () => {
    assert.deepEqual(tooLong(code, LIMITS), []);
    const body = `export const long = () => {\n${'call();\n'.repeat(4)}};\n`;
    const found = tooLong([sample('src/text/a.ts', body), sample('src/lexicon/a.ts', body)], { file: 5, function: 5 });
    assert.deepEqual(found, ['src/text/a.ts: 6 lines', 'src/text/a.ts: function long (6)']);
  });

  it('have names that say what is in them', () => {
    assert.deepEqual(grabBags(code), []);
    const names = ['src/utils/a.ts', 'src/text/helpers.ts', 'src/text/utility-pole.ts'].map((file) => sample(file, ''));
    assert.equal(grabBags(names).length, 2);
  });

  it('leave nothing for later', () => {
    assert.deepEqual(linesWith(code, [UNFINISHED]), []);
    assert.equal(linesWith([sample('a', `one\n// ${'TO'}${'DO'}: two`)], [UNFINISHED]).length, 1);
  });
});

describe('the repository', () => {
  it('speaks of itself alone', () => {
    assert.deepEqual(linesWith(everything, [...ELSEWHERE, REGISTRY]), []);
    const text = ['see ..', 'shared', 'x\nin ', 'work', 'main\nregistry.'].join('/') + 'npmjs.org';
    assert.equal(linesWith([sample('a', text)], [...ELSEWHERE, REGISTRY]).length, 3);
  });
});
