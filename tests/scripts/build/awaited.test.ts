import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { awaitedOf, marker, untilThere } from '../../../scripts/build/awaited.ts';

describe('awaited files', () => {
  it('let go who waits for one as soon as that one is there', async () => {
    const awaited = awaitedOf(['a', 'b']);
    const there: string[] = [];
    const both = ['a', 'b'].map((file, place) => untilThere(awaited, place).then(() => there.push(file)));
    const mark = marker(awaited);
    mark('nobody waits for this');
    mark('b');
    await both[1];
    assert.deepEqual(there, ['b']);
    mark('a');
    await both[0];
    assert.deepEqual(there, ['b', 'a']);
  });

  it('are told to other threads', async () => {
    const awaited = awaitedOf(['a']);
    const module = new URL('../../../scripts/build/awaited.ts', import.meta.url).href;
    const script = `import(${JSON.stringify(module)}).then(async ({ untilThere }) => {
      const { parentPort, workerData } = require('node:worker_threads');
      parentPort.postMessage('waits');
      await untilThere(workerData, 0);
      parentPort.postMessage('is there');
    })`;
    const worker = new Worker(script, { eval: true, workerData: awaited });
    const ended = once(worker, 'exit');
    const told: unknown[] = [];
    worker.on('message', (message) => {
      told.push(message);
      // It has nothing else to do, and must not end meanwhile.
      setTimeout(() => marker(awaited)('a'), 50);
    });
    assert.deepEqual(await ended, [0]);
    assert.deepEqual(told, ['waits', 'is there']);
  });
});
