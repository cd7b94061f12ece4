import type { PagefindFragment } from '../../search/slim-fragment.ts';
import { ROOT, addressOf } from '../page/load.ts';
import { readJson } from './index-files.ts';

/** What a search in the texts gives. */
export interface Answer {
  readonly results: readonly Result[];
}

export interface Result {
  readonly id: string;
  data(): Promise<Fragment>;
}

export type Fragment = PagefindFragment;

export interface Pagefind {
  search(query: string | null): Promise<Answer>;
}

/** What Pagefind's worker (1.5) is asked and answers. */
interface Message {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;
let instances = 0;

/**
 * Loads Pagefind from the site's folder, anew each time: an instance that once missed a file never asks for it again. Its
 * worker is asked directly, however long it takes to come: Pagefind's own script for pages does no more than that and weighs as
 * much as the worker.
 */
export async function loadPagefind(): Promise<Pagefind> {
  // Two engines in one browser tab can end it: the former one goes first.
  worker?.terminate();
  worker = undefined;
  const instanceId = String(instances++);
  const { pathname } = new URL('pagefind/', ROOT);
  await tell(instanceId, 'init', { basePath: pathname, baseUrl: '/', language: 'en', primary: true });
  return {
    async search(query) {
      const { results } = (await tell(instanceId, 'search', query)) as { readonly results: readonly { id: string }[] };
      return { results: results.map(({ id }) => ({ id, data: () => readArticle(id) })) };
    },
  };
}

/** What is kept of an article; its address is one of this site. */
async function readArticle(id: string): Promise<Fragment> {
  const fragment = (await readJson(`fragment/${id}.pf_fragment`)) as Fragment;
  return { ...fragment, url: new URL(addressOf(fragment.url.slice(1))).pathname };
}

function tell(instanceId: string, method: string, arg: unknown): Promise<unknown> {
  worker ??= startWorker();
  const id = asked++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker!.postMessage({ id, instanceId, method, args: [arg] });
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('pagefind/pagefind-worker.js', ROOT));
  started.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Message>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(error));
  });
  // It has not come, or has broken: the next one who asks starts another.
  started.addEventListener('error', () => {
    worker = undefined;
    started.terminate();
    for (const { reject } of waiting.values()) reject(new Error('The search engine could not be loaded.'));
    waiting.clear();
  });
  return started;
}
