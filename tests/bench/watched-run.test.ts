import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { sumOfTree } from './process-tree.ts';
import { outputIn, processorSeconds, watchedRun } from './watched-run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-bench-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a run, seen from outside', () => {
  const node = (code: string) => ({ program: process.execPath, args: ['-e', code], cwd: folder });

  it('tells its time, its processors and its memory', { skip: process.platform === 'win32' }, async () => {
    const { seconds, processor, memory } = await watchedRun(
      node('Buffer.alloc(1e8, 1); console.log("done"); setTimeout(() => {}, 300)'),
      folder,
    );
    assert.ok(seconds > 0.3);
    assert.ok(processor! > 0);
    assert.ok(memory! > 30, `${memory}`);
    assert.equal(outputIn(folder), 'done\n');
  });

  it('leaves out what the environment says of a site', { skip: process.platform === 'win32' }, async () => {
    process.env['FLANKWATCH_SITE'] = 'https://example.org';
    try {
      await watchedRun(node('console.log(process.env.FLANKWATCH_SITE ?? "none")'), folder);
    } finally {
      delete process.env['FLANKWATCH_SITE'];
    }
    assert.equal(outputIn(folder), 'none\n');
  });

  it('fails with what was printed', { skip: process.platform === 'win32' }, async () => {
    await assert.rejects(watchedRun(node('console.log("no disk"); process.exit(3)'), folder), /no disk/);
  });

  it('reads what the shell says of its children', () => {
    assert.equal(processorSeconds('0m0.00s 0m0.00s\n1m2.50s 0m1.25s\n'), 63.75);
    assert.equal(processorSeconds(''), undefined);
  });

  it('counts the memory of all that a process has started', () => {
    const one = (pid: number, parent: number) => ({ pid, parent, memory: pid });
    assert.equal(sumOfTree([one(1, 0), one(2, 1), one(4, 2), one(8, 1), one(16, 0)], 2), 6);
    assert.equal(sumOfTree([one(1, 0), one(2, 1), one(4, 2), one(8, 1), one(16, 0)], 1), 15);
  });
});
