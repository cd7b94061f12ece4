import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Assembled } from './assemble.ts';
import { extractBatch, toBatches, UNSOUND, type BatchOutcome } from './batch/batch.ts';
import type { Source } from './batch/extract.ts';
import { harvest, type Harvest } from './batch/harvest.ts';
import { extractInThreads, threadsFor } from './batch/pool.ts';
import type { Known } from './batch/still.ts';
import { keepBatch, readExtracts, tidyExtracts, type Pack, type Stamp, type Stored } from './batch/store.ts';
import { undertake, type ExtractedArticle, type Undertaking } from './extraction.ts';
import { extractorPrint } from './kept/fingerprint.ts';
import { keptFolder, projectRoot } from './kept/folder.ts';
import { formerCatalogue, type Content } from './read/content.ts';

/** What a build tells of its way. */
export type Tell = (line: string) => void;

export interface Kept {
  /** The corpus; throws a ContentError for everything that is wrong. */
  readonly finish: () => Assembled<ExtractedArticle>;
  /** What is known now, for the next time. */
  readonly known: Known;
  /** How many articles had to be read anew. */
  readonly anew: number;
}

/**
 * Reads a project's `content/` and extracts it, on all cores, as far as earlier runs have not done so. What was found is kept
 * on the disk as soon as it is, so that a build that is stopped goes on where it was. Throws as `undertake` and its `finish` do.
 */
export async function extractKept(holder: string, warn: Tell, inform: Tell): Promise<Kept> {
  const folder = folderOf(holder);
  const extractor = extractorPrint(projectRoot());
  let stored: Stored = { extracts: new Map(), packs: [] };
  const undertaking = undertake(holder, (keys, content) => {
    stored = readExtracts(folder, extractor, keys, warn);
    return knownIn(stored, content);
  });
  const { content, todo, finish } = undertaking;
  const stamp: Stamp = { extractor, catalogue: content.digest };
  const packs: Pack[] = [...stored.packs];
  let failure: NodeJS.ErrnoException | undefined;
  const harvested = await extractAll(undertaking, holder, inform, ({ batch }) => {
    if (failure || batch.keys.every((key) => key.endsWith(UNSOUND))) return;
    const pack = keepBatch(folder, stamp, batch);
    if (pack instanceof Error) failure = pack;
    else packs.push(pack);
  });
  const known = knownAfter(undertaking, harvested);
  failure ??= tidyExtracts(folder, stamp, known.extracts, packs);
  if (failure)
    warn(
      `What was found can't be kept for the next time (${failure.code ?? failure.message}, ${folder}): it will be read anew.`,
    );
  return { finish: () => finish(harvested), known, anew: todo.length };
}

/** What is known after an undertaking: what was known before, and what it has found without a mistake. */
export function knownAfter({ content, before }: Undertaking, { extracts, wrong }: Harvest): Known {
  const sound = [...extracts].filter(([key]) => !wrong.has(key));
  return { catalogue: content.catalogue, digest: content.digest, extracts: new Map([...before, ...sound]) };
}

async function extractAll(
  { content, todo }: Undertaking,
  holder: string,
  inform: Tell,
  kept: (outcome: BatchOutcome) => void,
): Promise<Harvest> {
  const harvested = harvest();
  const tellOf = counter(todo.length, inform);
  const take = (batch: readonly Source[], outcome: BatchOutcome): void => {
    harvested.take(batch, outcome);
    kept(outcome);
    tellOf(batch.length);
  };
  const batches = toBatches(todo);
  const threads = threadsFor(todo.length);
  if (threads > 0) await extractInThreads(batches, { holder, digest: content.digest }, threads, take);
  else for (const batch of batches) take(batch, extractBatch(batch, content.catalogue));
  return harvested;
}

/** Tells each thousand of articles. */
function counter(all: number, inform: Tell): (more: number) => void {
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
