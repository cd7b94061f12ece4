import assert from 'node:assert/strict';
import { once } from 'node:events';
import { it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { promised } from '../../../scripts/build/told.ts';

it('a thread hears what it was promised, be it told before or after it asks', async () => {
  const module = new URL('../../../scripts/build/told.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then(({ hear }) => {
    const { parentPort, workerData } = require('node:worker_threads');
    parentPort.postMessage(hear(workerData.before));
    parentPort.postMessage('asks');
    parentPort.postMessage(hear(workerData.after));
  })`;
  const [before, after] = [promised<string>(), promised<string>()];
  before.tell('told before');
  const workerData = { before: before.promise, after: after.promise };
  const transferList = [before.promise.port, after.promise.port];
  const worker = new Worker(script, { eval: true, workerData, transferList });
  const heard: unknown[] = [];
  worker.on('message', (message) => {
    heard.push(message);
    if (message === 'asks') after.tell('told after');
  });
  await once(worker, 'exit');
  assert.deepEqual(heard, ['told before', 'asks', 'told after']);
});
