import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeCorpus } from '../bench/corpus.ts';
import { CATALOGUE } from './edits.ts';
import { build, differences, programFor, trial } from './trial.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EDITS = 4;
/** In the search index, and taken over where another article than this one has changed. */
const OTHERS = 'pagefind/fragment/5.pf_fragment';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-edits-'));
const programs = path.join(ROOT, `.cache/edits-${process.pid}`);
const [site, anew] = [path.join(folder, 'first'), path.join(folder, 'anew')];

/** Few articles and a small catalogue: what is tested is what follows from an edit. */
before(async () => {
  writeCorpus(folder, 8, 1);
  const entities = path.join(folder, 'content/entities');
  for (const name of readdirSync(entities)) if (!CATALOGUE.includes(name)) rmSync(path.join(entities, name));
  await build(folder, site);
});
after(() => [folder, programs].forEach((one) => rmSync(one, { recursive: true, force: true })));

describe('a build after another one', () => {
  it('ends at once where nothing has changed', async () => {
    assert.equal(await build(folder, site), 'Nothing has changed since the last build.\n');
  });

  it('mends what has become of the site since, and makes the same site elsewhere', async () => {
    writeFileSync(path.join(site, 'articles/report-00001/index.html'), 'no page');
    rmSync(path.join(site, 'index.html'));
    writeFileSync(path.join(site, 'articles/stray.html'), 'no page of ours');
    const others = statSync(path.join(site, OTHERS)).mtimeMs;
    assert.match(await build(folder, site), /^2 pages made, \d+ kept$/m);
    assert.equal(statSync(path.join(site, OTHERS)).mtimeMs, others);
    assert.match(await build(folder, anew, '--profile'), /^[1-9]\d* pages made, 0 kept$[^]*^ .* pages$/m);
    assert.deepEqual(differences(site, anew), []);
  });

  it('is after each edit, byte for byte, the site that would be made anew', async () => {
    mkdirSync(programs, { recursive: true });
    const { start, step } = trial(folder, programFor(folder, path.join(programs, 'program')), 7);
    await start();
    for (let i = 0; i < EDITS; i++) {
      const { what, kept, refused, different } = await step();
      assert.deepEqual(different, [], what);
      assert.ok(refused !== undefined || kept > 0, `${what}: no page kept`);
    }
  });
});
