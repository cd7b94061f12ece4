import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Contestant, Source } from './contestants/contestant.ts';
import { KEPT, ours } from './contestants/ours.ts';
import { buildFew, fewOf } from './growth.ts';
import { machine } from './machine.ts';
import type { Options } from './options.ts';
import { installPeers } from './peers.ts';
import { readerFigures } from './reader.ts';
import type { Results, Sample, Speed } from './results.ts';
import { buildRounds, TASKS } from './rounds.ts';
import { filesIn, weighSite } from './site-size.ts';
import { sources } from './sources.ts';
import type { Time } from './time.ts';
import { outputIn, watchedRun } from './watched-run.ts';

/** Time for growth, the reader's figures and the rest, as a part of a round of builds. */
const AFTERWARDS = 0.6;

/** Measures all that is asked for, in a folder that holds everything the builds need and leave. */
export async function run(options: Options, root: string, folder: string, time: Time): Promise<Results> {
  const before = machine();
  const place = (name: string) => path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  const articles = sources(options);
  const own = ours(place('flankwatch'), root, catalogueFor(options, root));
  const peers = options.alone ? { contestants: [], missing: [] } : installPeers(folder, root, time.tell);
  const builds = await allBuilds(options, own, peers.contestants, articles, folder, time);
  const all = [own, ...peers.contestants];
  const speeds = options.parts.includes('extraction') ? await speedsOf(options.rounds, root, folder, time) : undefined;
  const site =
    builds.length > 0
      ? weighSite(
          own.out,
          KEPT.map((name) => place(`flankwatch/${name}`)),
        )
      : undefined;
  const reader = options.parts.includes('reader') ? await readerFigures(own.out, time) : undefined;
  return {
    made: new Date().toISOString().slice(0, 10),
    articles: articles.length,
    ...(options.content === undefined ? { seed: options.seed } : {}),
    rounds: Math.max(0, ...builds.filter((one) => one.articles === articles.length).map(({ round }) => round)),
    corpus: corpusOf(articles),
    machine: before,
    versions: Object.fromEntries(all.map(({ name, version }) => [name, version])),
    notes: [...peers.missing, ...time.notes],
    samples: builds,
    pages: Object.fromEntries(all.map(({ name, out }) => [name, pagesIn(out)])),
    ...(speeds ? { speeds } : {}),
    ...(site ? { site } : {}),
    ...(reader ? { reader } : {}),
  };
}

/** Growth comes first and is the shorter: what it leaves is forgotten by the cold builds of all. */
async function allBuilds(
  { parts, rounds }: Options,
  own: Contestant,
  peers: readonly Contestant[],
  articles: readonly Source[],
  folder: string,
  time: Time,
): Promise<Sample[]> {
  const grows = parts.includes('growth') && fewOf(articles.length) < articles.length;
  const few = grows ? await buildFew(own, articles, folder, rounds, time) : [];
  const asked = TASKS.filter((task) => parts.includes(task) || (grows && task === 'cold'));
  const tasks = asked.length === 0 && parts.includes('reader') ? (['cold'] as const) : asked;
  if (tasks.length === 0) return few;
  const isAlone = !TASKS.some((task) => parts.includes(task));
  const contestants = [own, ...(isAlone ? [] : peers)];
  return [...few, ...(await buildRounds({ contestants, articles, tasks, rounds, folder, time, after: AFTERWARDS }))];
}

/** That of the given articles, or, where they have none, our own. */
function catalogueFor({ content }: Options, root: string): string {
  const own = path.join(content ?? root, 'content/entities');
  return existsSync(own) ? own : path.join(root, 'content/entities');
}

async function speedsOf(rounds: number, root: string, folder: string, time: Time): Promise<Speed[]> {
  time.tell('extraction, in one thread, beside compromise');
  const args = [path.join(root, 'tests/bench/speed.ts'), String(rounds)];
  await watchedRun({ program: process.execPath, args, cwd: root }, folder);
  return JSON.parse(outputIn(folder)) as Speed[];
}

const corpusOf = (articles: readonly Source[]): Results['corpus'] => ({
  bytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  words: articles.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0),
});

const pagesIn = (out: string): number => filesIn(out).filter(({ file }) => file.endsWith('.html')).length;
