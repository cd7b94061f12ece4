import assert from 'node:assert/strict';
import path from 'node:path';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const NOTICE = path.resolve(import.meta.dirname, '../../../src/site/browser/page/preview-notice.ts');

it('what every page runs for previews is light: it notices, and loads the rest', async () => {
  const bundle = { bundle: true, write: false, minify: true, format: 'iife', target: 'es2022' } as const;
  const define = { FILES: '{}' };
  const { outputFiles } = await build({ entryPoints: [NOTICE], define, ...bundle });
  const { text } = outputFiles[0]!;
  // The loader, which other parts share, included.
  assert.ok(gzipSync(text, { level: 9 }).length <= 850, `${gzipSync(text, { level: 9 }).length} bytes`);
  assert.doesNotMatch(text, /togglePopover|aria-/);
});
