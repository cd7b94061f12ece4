import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, describe, it } from 'node:test';
import { takeTurn } from '../../scripts/turn.mjs';

function lockIn(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-turn-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'sub/turn.lock');
}

const none = (): never => assert.fail('waited');
const write = (file: string, pids: readonly number[], host = hostname()) =>
  writeFileSync(file, JSON.stringify({ pids, host }));

/** The number of a process that has ended. */
async function ended(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  return child.pid!;
}

describe('takeTurn(file)', () => {
  it('waits as long as another has it, and says so once', async (t) => {
    const file = lockIn(t);
    const { release } = await takeTurn(file, none);
    const waited: unknown[] = [];
    let isTaken = false;
    const second = takeTurn(file, (pid) => waited.push(pid)).then((turn) => ((isTaken = true), turn));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual([isTaken, waited], [false, [process.pid]]);
    release();
    (await second).release();
    assert.ok(!existsSync(file));
  });

  it('takes over from one that was killed, here or elsewhere, and from half a file', async (t) => {
    const file = lockIn(t);
    (await takeTurn(file, none)).release();
    const dead = await ended();
    const longAgo = new Date(Date.now() - 3_600_000);
    const left = [
      () => write(file, [dead]),
      () => (write(file, [dead], 'elsewhere'), utimesSync(file, longAgo, longAgo)),
      () => (writeFileSync(file, ''), utimesSync(file, longAgo, longAgo)),
    ];
    for (const leave of left) {
      leave();
      const { release } = await takeTurn(file, none);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')).pids, [process.pid]);
      release();
    }
  });

  it('is held by what a killed process has started', async (t) => {
    const file = lockIn(t);
    (await takeTurn(file, none)).release();
    write(file, [await ended(), process.pid]);
    const told = Promise.withResolvers<unknown>();
    const turn = takeTurn(file, told.resolve);
    assert.equal(typeof (await told.promise), 'number');
    rmSync(file);
    (await turn).release();
  });
});
