import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkKept, markKept } from '../../../scripts/build/kept.ts';

describe('what Astro keeps of a build', () => {
  it('is kept as it was left, and forgotten with one line where it is anything else', (t) => {
    const root = mkdtempSync(path.join(tmpdir(), 'flankwatch-kept-'));
    t.after(() => rmSync(root, { recursive: true, force: true }));
    const folder = path.join(root, 'node_modules/.astro');
    const store = path.join(folder, 'data-store.json');
    const told: string[] = [];
    const check = () => checkKept(root, (line) => told.push(line));
    check();
    mkdirSync(folder, { recursive: true });
    const spoilers = [
      () => truncateSync(store, 5),
      () => writeFileSync(store, ''),
      () => writeFileSync(store, '{"valid":"but of another shape"}'),
      () => rmSync(path.join(folder, 'data-store.sha256')),
      () => (rmSync(store), mkdirSync(store)),
    ];
    for (const [i, spoil] of spoilers.entries()) {
      writeFileSync(store, '[["Map",1],"astro-version"]');
      markKept(root);
      check();
      assert.ok(existsSync(store));
      assert.equal(told.length, i);
      spoil();
      check();
      assert.ok(!existsSync(store));
      assert.match(told[i]!, /^What the last build kept in [^\n]* is not whole; all articles are read anew\.$/);
    }
  });
});
