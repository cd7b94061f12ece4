import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { homeOf, tidyHomes } from '../../src/kept/homes.ts';

it('gives each site a home of its own, and removes that of one that is gone', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-homes-'));
  t.after(() => {
    delete process.env['FLANKWATCH_CACHE'];
    rmSync(folder, { recursive: true });
  });
  process.env['FLANKWATCH_CACHE'] = path.join(folder, 'cache');
  const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
  const homes = [one, other].map((holder) => {
    mkdirSync(holder);
    tidyHomes(holder);
    return homeOf(holder);
  });
  assert.deepEqual(homes.map(existsSync), [true, true]);
  rmSync(one, { recursive: true });
  tidyHomes(other);
  assert.deepEqual(homes.map(existsSync), [false, true]);
});
