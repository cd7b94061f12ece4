/** Does a share of a build in a thread of its own: looks at pages, and makes them. */
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { AllWritten } from '../../src/site/exports/files.ts';
import { showContent } from './content.ts';
import { formerOf } from './former.ts';
import type { Answers, HelperShare, Look, Orders, ThreadTask } from './helper.ts';
import { FIRST, giveInCommon } from './in-common.ts';
import { inbox } from './inbox.ts';
import { inputsDigest } from './inputs.ts';
import { lookAt, looker, type Found } from './looker.ts';
import { loadPages } from './render.ts';
import { makeShare, type Ready, type Work } from './shares.ts';
import { hear } from './told.ts';
import { takenFrom } from './two-ends.ts';
import { NOTHING, toStored } from './traces.ts';
import { writer } from './writer.ts';

const { holder, root, inputs, cache, out, common } = workerData as ThreadTask;
const port = parentPort!;
const ordered = inbox<Orders>(port);
const answer = (one: Partial<Answers>): void => port.postMessage(one);

const NONE: Found = { kept: [], changed: [] };
const NOTHING_DONE: Partial<Answers> = { found: NONE, share: { traces: NOTHING, times: [] } };

await help().catch((failure: unknown) => answer({ failure }));
port.close();

async function help(): Promise<void> {
  const silent = () => undefined;
  await ordered('read');
  await showContent(holder, { info: silent, warn: silent });
  // What was edited meanwhile is another site.
  if (inputsDigest(root, path.join(holder, 'content'), process.env) !== inputs) return answer(NOTHING_DONE);
  const { program, site, data } = await ordered('prepare');
  giveInCommon(common, FIRST.other);
  const ready = await loadPages(program);
  let files: AllWritten | undefined;
  ready.data.know(() => (files ??= hear<AllWritten>(data)));
  const write = writer(site);
  // Where there is no former site, nothing is to be looked at.
  const looked = ordered('look').then((look) => answer({ found: find(ready, look, write.placeOf) }));
  const work = await Promise.race([ordered('work'), looked.then(() => ordered('work'))]);
  answer({ share: await share(ready, work, write) });
}

function find({ pages, recorder }: Ready, { files, left }: Look, placeOf: (file: string) => string): Found {
  const former = formerOf(cache, out);
  if (!former || !recorder) return NONE;
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const all = files.map((file) => byFile.get(file)!);
  return lookAt(takenFrom('back', all, left), looker(recorder, former, placeOf));
}

async function share(ready: Ready, work: Work, { put }: ReturnType<typeof writer>): Promise<HelperShare> {
  const { traces, times } = await makeShare(ready, work, put);
  return { traces: toStored({ kept: NOTHING, made: traces }, ready.recorder), times };
}
