import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DEFINED = /\b(?:asked|defineQuestion)\(\s*'([^']+)'/g;

it('a question has a name that no other one has: by it, it is asked again in the next build', () => {
  const files = globSync('src/**/*.{ts,astro}', { cwd: ROOT });
  const named = files.flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(DEFINED)].map(([, name]) => ({ name, file })),
  );
  const shared = [...Map.groupBy(named, ({ name }) => name)].filter(([, { length }]) => length > 1);
  assert.ok(named.length > 10);
  assert.deepEqual(
    shared.map(([name, where]) => `“${name}” in ${where.map(({ file }) => file).join(' and ')}`),
    [],
  );
});
