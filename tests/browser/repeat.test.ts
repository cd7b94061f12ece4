import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { readSources } from '../architecture/source.ts';
import { siteFolder } from './site.ts';

/** SHA-256 of each file below a folder, "path hash" a line. */
function hashes(folder: string): string[] {
  return readSources(folder, '.').map((file) => {
    const bytes = readFileSync(path.join(folder, file.path));
    return `${file.path} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
}

it('two builds are the same byte for byte: one from nothing, one over a cache in another time zone and language', (t) => {
  const first = hashes(siteFolder('root'));
  const second = hashes(siteFolder('again'));
  t.diagnostic(`${first.length} files compared`);
  assert.ok(first.length > 30);
  assert.deepEqual(
    second.filter((line) => !first.includes(line)),
    [],
  );
  assert.equal(second.length, first.length);
});
