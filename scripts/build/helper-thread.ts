/** Makes a share of a site's pages in a thread of its own. */
import path from 'node:path';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { AllWritten } from '../../src/site/exports/files.ts';
import { showContent } from './content.ts';
import type { Answer, Order, Task } from './helper.ts';
import { inputsDigest } from './inputs.ts';
import { loadPages } from './render.ts';
import { makeShare } from './shares.ts';
import { hear } from './told.ts';
import { NOTHING, toStored } from './traces.ts';
import { writer } from './writer.ts';

const { holder, root, inputs } = workerData as Task;
const port = parentPort!;

try {
  port.postMessage(await share());
} catch (failure) {
  port.postMessage({ failure } satisfies Answer);
}

async function share(): Promise<Answer> {
  const first = order('prepare');
  const silent = () => undefined;
  await showContent(holder, { info: silent, warn: silent });
  const { program, site } = (await first).prepare;
  const second = order('work');
  const ready = await loadPages(program);
  const { work, data } = await second;
  let files: AllWritten | undefined;
  ready.data.know(() => (files ??= hear<AllWritten>(data)));
  const write = writer(site);
  // What was edited meanwhile is another site.
  const isSame = inputsDigest(root, path.join(holder, 'content'), process.env) === inputs;
  const { traces, times } = await makeShare(ready, isSame ? work : { ...work, files: [] }, write.put);
  return { traces: toStored({ kept: NOTHING, made: traces }, ready.recorder), times };
}

async function order<K extends 'prepare' | 'work'>(kind: K): Promise<Extract<Order, Record<K, unknown>>> {
  for (;;) {
    const [message] = (await once(port, 'message')) as [Order];
    if (kind in message) return message as Extract<Order, Record<K, unknown>>;
  }
}
