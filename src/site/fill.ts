import { isDeepStrictEqual } from 'node:util';
import type { AstroIntegrationLogger } from 'astro';
import type { Assembled } from '../assemble.ts';
import { extractBatch, toBatches } from '../batch/batch.ts';
import { harvest } from '../batch/harvest.ts';
import { entriesById } from '../batch/known.ts';
import type { Known } from '../batch/still.ts';
import { extractKept, knownAfter } from '../extraction-kept.ts';
import { undertake, type ExtractedArticle } from '../extraction.ts';
import type { CatalogueEntry, Correction, Mention, ReadArticle } from '../model.ts';
import { isContentError } from '../read/errors.ts';
import { correctedPart } from './corrected-part.ts';
import { plainError } from './plain-error.ts';

/** An article, what was found in it, and what the catalogue knows of that. */
export interface StoredArticle extends ReadArticle {
  readonly known: readonly CatalogueEntry[];
  /** The corrections that it has undergone; absent where none. */
  readonly corrections?: readonly Correction[];
  /** What the machine has found, where corrections have changed that. */
  readonly found?: readonly Mention[];
}

/** What was read last, for reading again only what has changed; in the dev server it lasts from edit to edit. */
export interface Memory {
  known?: Known;
  shown: readonly StoredArticle[];
}

export const emptyMemory = (): Memory => ({ shown: [] });

/** Whom it is told what is read, and what is odd about it. */
export type Logger = Pick<AstroIntegrationLogger, 'info' | 'warn'>;

/** Reads `content/`, on all cores and by what is kept on the disk. Throws one error that lists all mistakes. */
export async function fill(memory: Memory, holder: string, logger: Logger): Promise<readonly StoredArticle[]> {
  try {
    const { finish, known, anew } = await extractKept(holder, {
      warn: (line) => logger.warn(line),
      inform: (line) => logger.info(line),
    });
    memory.known = known;
    return stored(memory, finish(), anew, logger);
  } catch (error) {
    throw told(error);
  }
}

/**
 * Reads `content/` again, by what is known of it. An edit of the catalogue has only those articles read again that it can
 * touch. Throws one error that lists all mistakes.
 */
export function refill(memory: Memory, holder: string, logger: Logger): readonly StoredArticle[] {
  try {
    const undertaking = undertake(holder, () => (memory.known ? [memory.known] : []));
    const harvested = harvest();
    for (const batch of toBatches(undertaking.todo))
      harvested.take(batch, extractBatch(batch, undertaking.content.catalogue));
    memory.known = knownAfter(undertaking, harvested);
    return stored(memory, undertaking.finish(harvested), undertaking.todo.length, logger);
  } catch (error) {
    throw told(error);
  }
}

/** The articles as they are shown: the very same objects as before where nothing has changed. */
function stored(
  memory: Memory,
  { articles, catalogue, corrections }: Assembled<ExtractedArticle>,
  anew: number,
  logger: Logger,
): readonly StoredArticle[] {
  const before = new Map(memory.shown.map((one) => [one.file, one]));
  const entries = entriesById(catalogue);
  memory.shown = articles.map((extracted): StoredArticle => {
    const { article, sha256, file, mentions, statements, quantities } = extracted;
    const known = extracted.known.map((id) => entries.get(id)!);
    const corrected = correctedPart(extracted, corrections);
    const next = { article, sha256, file, mentions, statements, quantities, known, ...corrected };
    const last = before.get(file);
    return last && isSame(last, next) ? last : next;
  });
  logger.info(`${articles.length} articles, ${anew} of them read anew`);
  return memory.shown;
}

/** What was found is the same object as long as it holds. */
function isSame(one: StoredArticle, other: StoredArticle): boolean {
  return (
    one.article === other.article &&
    (one.found ?? one.mentions) === (other.found ?? other.mentions) &&
    isDeepStrictEqual(one.corrections, other.corrections) &&
    isDeepStrictEqual([one.corrected, one.confirmed], [other.corrected, other.confirmed]) &&
    one.known.length === other.known.length &&
    one.known.every((entry, i) => entry === other.known[i] || isDeepStrictEqual(entry, other.known[i]))
  );
}

/** The plain message with its list: Astro takes an error with parts for one of a bundler and would show only the first. */
const told = (error: unknown): unknown =>
  isContentError(error) ? plainError(`The content has mistakes:\n${error.message}`) : error;
