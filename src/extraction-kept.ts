import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Assembled } from './assemble.ts';
import { extractBatch, toBatches, UNSOUND, type BatchOutcome } from './batch/batch.ts';
import { keyOf, type Source } from './batch/extract.ts';
import { harvest, type Harvest } from './batch/harvest.ts';
import { takeMerged } from './batch/merged.ts';
import { extractInThreads, threadsFor } from './batch/pool.ts';
import type { Known } from './batch/still.ts';
import { keepBatch, readExtracts, tidyExtracts, type Stamp, type Stored } from './batch/store.ts';
import { undertake, type ExtractedArticle, type Undertaking } from './extraction.ts';
import { extractorPrint } from './kept/fingerprint.ts';
import { keptFolder, projectRoot } from './kept/folder.ts';
import { formerCatalogue, type Content } from './read/content.ts';

/** What a build tells of its way. */
export interface Tell {
  readonly warn: (line: string) => void;
  readonly inform: (line: string) => void;
}

export interface Kept {
  /** The corpus; throws a ContentError for everything that is wrong. */
  readonly finish: () => Assembled<ExtractedArticle>;
  /** What is known now, for the next time. */
  readonly known: Known;
  /** How many articles had to be read anew. */
  readonly anew: number;
}

/**
 * Reads a project's `content/` and extracts it, on all cores, as far as earlier runs have not done so, nor others whose lines
 * `FLANKWATCH_EXTRACTED` names. What was found is kept on the disk as soon as it is, so that a build that is stopped goes on
 * where it was. Throws as `undertake` and its `finish` do.
 */
export async function extractKept(holder: string, tell: Tell): Promise<Kept> {
  const folder = folderOf(holder);
  const { undertaking, stamp, packs } = lookUp(holder, folder, tell);
  const { content, todo, finish } = undertaking;
  const harvested = harvest();
  let failure: NodeJS.ErrnoException | undefined;
  const take = (sources: readonly Source[], outcome: BatchOutcome): void => {
    harvested.take(sources, outcome);
    if (failure || outcome.batch.keys.every((key) => key.endsWith(UNSOUND))) return;
    const pack = keepBatch(folder, stamp, outcome.batch);
    if (pack instanceof Error) failure = pack;
    else packs.push(pack);
  };
  const merged = process.env['FLANKWATCH_EXTRACTED'];
  if (merged && todo.length > 0) {
    const sources = new Map(todo.map((source) => [keyOf(source), source]));
    const wanted = { sources, stamp, catalogue: content.catalogue };
    await takeMerged(merged, wanted, (batch) => take([], { batch, wrong: [] }), tell);
  }
  const left = todo.filter((source) => !harvested.extracts.has(keyOf(source)));
  await extractAll(left, content, holder, take, tell);
  const known = knownAfter(undertaking, harvested);
  failure ??= tidyExtracts(folder, stamp, known.extracts, packs);
  if (failure)
    tell.warn(`What was found can't be kept for the next time (${failure.code ?? failure.message}, ${folder}).`);
  return { finish: () => finish(harvested), known, anew: left.length };
}

/** What a build would have to read anew, and what is kept. */
export function lookUp(
  holder: string,
  folder = folderOf(holder),
  tell: Pick<Tell, 'warn'> = { warn: () => undefined },
) {
  const extractor = extractorPrint(projectRoot());
  let stored: Stored = { extracts: new Map(), packs: [] };
  const undertaking = undertake(holder, (keys, content) => {
    stored = readExtracts(folder, extractor, keys, tell.warn);
    return knownIn(stored, content);
  });
  const stamp: Stamp = { extractor, catalogue: undertaking.content.digest };
  return { undertaking, stamp, packs: [...stored.packs] };
}

/** What is known after an undertaking: what was known before, and what it has found without a mistake. */
export function knownAfter({ content, before }: Undertaking, { extracts, wrong }: Harvest): Known {
  const sound = [...extracts].filter(([key]) => !wrong.has(key));
  return { catalogue: content.catalogue, digest: content.digest, extracts: new Map([...before, ...sound]) };
}

async function extractAll(
  sources: readonly Source[],
  { catalogue, digest }: Content,
  holder: string,
  take: (batch: readonly Source[], outcome: BatchOutcome) => void,
  tell: Tell,
): Promise<void> {
  const count = counter(sources.length, tell.inform);
  const done = (batch: readonly Source[], outcome: BatchOutcome): void => {
    take(batch, outcome);
    count(batch.length);
  };
  const batches = toBatches(sources);
  const threads = threadsFor(sources.length);
  if (threads > 0) await extractInThreads(batches, { holder, digest }, threads, done);
  else for (const batch of batches) done(batch, extractBatch(batch, catalogue));
}

/** Tells each thousand of articles. */
function counter(all: number, inform: Tell['inform']): (more: number) => void {
  const STEP = 1000;
  let [done, told] = [0, 0];
  return (more) => {
    done += more;
    if (done - told < STEP || done === all) return;
    told = done - (done % STEP);
    inform(`${told} of ${all} articles read`);
  };
}

/** Earlier catalogues are there only for a while; what was found with others is of no use. */
function knownIn({ extracts }: Stored, { catalogue, digest }: Content): Known[] {
  return [...extracts].flatMap(([of, found]) => {
    const former = of === digest ? catalogue : formerCatalogue(of);
    return former && found.size > 0 ? [{ catalogue: former, digest: of, extracts: found }] : [];
  });
}

/** Each folder of content has its own, so that two sites do not clear away each other's; those of folders that are gone go. */
function folderOf(holder: string): string {
  const real = existsSync(holder) ? realpathSync(holder) : path.resolve(holder);
  return path.join(keptFolder(), `articles-${createHash('sha256').update(real).digest('hex').slice(0, 16)}`);
}
