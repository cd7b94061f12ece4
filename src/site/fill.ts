import type { LoaderContext } from 'astro/loaders';
import { entriesNear } from '../analyze/merge/index.ts';
import { datedEvents, type DatedEvents } from '../analyze/timeline/dated-events.ts';
import type { Assembled, FiledArticle } from '../assemble.ts';
import { extractCorpus, type ExtractedArticle } from '../extraction.ts';
import type { CatalogueEntry, Catalogue, Correction, Mention, ReadArticle } from '../model.ts';
import { isContentError } from '../read/errors.ts';
import { correctedPart } from './corrected-part.ts';
import { fingerprint } from './fingerprint.ts';

/** An entry of the collection: an article, what was found in it, and what the catalogue knows of that. */
export interface StoredArticle extends ReadArticle {
  readonly known: readonly CatalogueEntry[];
  /** The corrections that it has undergone; absent where none. */
  readonly corrections?: readonly Correction[];
  /** What the machine has found, where corrections have changed that. */
  readonly found?: readonly Mention[];
  /** Digest of all that decides what the machine finds. */
  readonly basis: string;
}

export interface Places {
  /** The project: where the extractor lies. */
  readonly root: string;
  /** The folder with `content/` in it: the project, or what `FLANKWATCH_CONTENT` names. */
  readonly holder: string;
  readonly content: string;
}

export interface FillContext extends Pick<LoaderContext, 'generateDigest' | 'logger'> {
  readonly store: Pick<LoaderContext['store'], 'get' | 'set' | 'delete' | 'keys'>;
}

/** Reads `content/` and brings the store up to date. Throws one error that lists all mistakes. */
export function fill({ store, generateDigest, logger }: FillContext, { root, holder, content }: Places): void {
  const engine = fingerprint(root, content);
  const basisOf = ({ sha256, article }: FiledArticle) =>
    generateDigest(`${engine}\0${sha256}\0${JSON.stringify(article)}`);
  let fresh = 0;
  // As the files have it: where the text tells the article's date, the article is another one after it was read.
  const bases = new Map<string, string>();
  const keep = (filed: FiledArticle) => {
    const { id } = filed.article;
    const stored = store.get(id)?.data as unknown as StoredArticle | undefined;
    bases.set(id, String(basisOf(filed)));
    if (stored?.basis === bases.get(id))
      return { article: stored!.article, mentions: stored!.found ?? stored!.mentions };
    fresh += 1;
    return undefined;
  };
  const { articles, catalogue, corrections } = assembled(holder, keep);
  const entries = byId(catalogue);
  const events = datedEvents(catalogue);
  const gone = new Set(store.keys());
  for (const extracted of articles) {
    const { id } = extracted.article;
    gone.delete(id);
    const basis = bases.get(id)!;
    const corrected = correctedPart(extracted, corrections);
    const digest = generateDigest(`${basis}\0${JSON.stringify(corrected)}`);
    if (store.get(id)?.digest === digest) continue;
    const { article, sha256, file, mentions, statements, quantities } = extracted;
    const account = { statements, quantities };
    const data = {
      article,
      sha256,
      file,
      mentions,
      ...account,
      known: knownIn(mentions, entries, catalogue, events),
      ...corrected,
      basis,
    };
    store.set({ id, data: data as unknown as Record<string, unknown>, digest });
  }
  for (const id of gone) store.delete(id);
  logger.info(`${articles.length} articles, ${fresh} of them read anew`);
}

/** The plain message with its list: Astro takes an error with parts for one of a bundler and would show only the first. */
function assembled(holder: string, keep: Parameters<typeof extractCorpus>[1]): Assembled<ExtractedArticle> {
  try {
    return extractCorpus(holder, keep);
  } catch (error) {
    if (!isContentError(error)) throw error;
    const plain = new Error(`The content has mistakes:\n${error.message}`);
    // Where in this program a mistake in a file came to light helps nobody.
    plain.stack = plain.message;
    throw plain;
  }
}

function byId({ entries }: Catalogue): ReadonlyMap<string, CatalogueEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The entries of what the mentions name, of what a name unknown so far may turn out to be, and of events at the places. */
function knownIn(
  mentions: readonly Mention[],
  entries: ReadonlyMap<string, CatalogueEntry>,
  catalogue: Catalogue,
  events: DatedEvents,
): CatalogueEntry[] {
  const ids = new Set(mentions.flatMap((mention) => ('entity' in mention ? [mention.entity] : [])));
  const named = [...ids].flatMap((id) => entries.get(id) ?? []);
  return [...new Set([...named, ...entriesNear(mentions, catalogue), ...eventsAt(named, events)])];
}

/** The events held at some of the places among these entries: a text may tell of one without its name. */
const eventsAt = (named: readonly CatalogueEntry[], events: DatedEvents): CatalogueEntry[] =>
  named.flatMap(({ kind, name }) => (kind === 'place' ? events.at(name).map(({ entry }) => entry) : []));
