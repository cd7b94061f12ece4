/** Does a share of a build in a thread of its own: looks at pages, and makes them. */
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { AllWritten } from '../../src/site/exports/files.ts';
import { showContent } from './content.ts';
import { formerOf } from './former.ts';
import type { Answers, HelperShare, Look, Orders, Task } from './helper.ts';
import { inbox } from './inbox.ts';
import { inputsDigest } from './inputs.ts';
import { lookAt, looker, type Found } from './looker.ts';
import { loadPages } from './render.ts';
import { makeShare, type Ready, type Work } from './shares.ts';
import { hear } from './told.ts';
import { takenFrom } from './two-ends.ts';
import { NOTHING, toStored } from './traces.ts';
import { writer } from './writer.ts';

const { holder, root, inputs, cache, out } = workerData as Task;
const port = parentPort!;
const ordered = inbox<Orders>(port);
const answer = (one: Partial<Answers>): void => port.postMessage(one);

const NONE: Found = { kept: [], changed: [] };

await help().catch((failure: unknown) => answer({ failure }));
port.close();

async function help(): Promise<void> {
  const silent = () => undefined;
  await showContent(holder, { info: silent, warn: silent });
  const { program, site, data } = await ordered('prepare');
  const ready = await loadPages(program);
  let files: AllWritten | undefined;
  ready.data.know(() => (files ??= hear<AllWritten>(data)));
  const write = writer(site);
  // What was edited meanwhile is another site.
  const isSame = inputsDigest(root, path.join(holder, 'content'), process.env) === inputs;
  // Where there is no former site, nothing is to be looked at.
  const looked = ordered('look').then((look) => answer({ found: isSame ? find(ready, look, write.placeOf) : NONE }));
  const { files: all, ...work } = await Promise.race([ordered('work'), looked.then(() => ordered('work'))]);
  answer({ share: await share(ready, { ...work, files: isSame ? all : [] }, write) });
}

function find({ pages, recorder }: Ready, { files, left }: Look, placeOf: (file: string) => string): Found {
  const former = formerOf(cache, out);
  if (!former || !recorder) return NONE;
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const all = files.map((file) => byFile.get(file)!);
  return lookAt(takenFrom('back', all, left), looker(recorder, former, placeOf));
}

async function share(ready: Ready, work: Work, { put, done }: ReturnType<typeof writer>): Promise<HelperShare> {
  const { traces, times } = await makeShare(ready, work, put);
  await done();
  return { traces: toStored({ kept: NOTHING, made: traces }, ready.recorder), times };
}
