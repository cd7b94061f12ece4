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
    const script = `import(${JSON.stringify(module)}).then(({ untilThere }) =>
      untilThere(require('node:worker_threads').workerData, 0))`;
    const worker = new Worker(script, { eval: true, workerData: awaited });
    const ended = once(worker, 'exit');
    marker(awaited)('a');
    assert.deepEqual(await ended, [0]);
  });
});
