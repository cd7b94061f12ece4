import type { LoaderContext } from 'astro/loaders';
import type { Assembled, FiledArticle } from '../assemble.ts';
import { changesBetween, touchedBy } from '../extract/known/touched.ts';
import { extractCorpus, type ExtractedArticle, type Keep } from '../extraction.ts';
import type { Catalogue, CatalogueEntry, Correction, Mention, ReadArticle } from '../model.ts';
import { isContentError } from '../read/errors.ts';
import { correctedPart } from './corrected-part.ts';
import { fingerprint } from './fingerprint.ts';
import { knownBy } from './known-part.ts';
import { plainError } from './plain-error.ts';

/** An entry of the collection: an article, what was found in it, and what the catalogue knows of that. */
export interface StoredArticle extends ReadArticle {
  readonly known: readonly CatalogueEntry[];
  /** The corrections that it has undergone; absent where none. */
  readonly corrections?: readonly Correction[];
  /** What the machine has found, where corrections have changed that. */
  readonly found?: readonly Mention[];
  /** Digest of all that decides what the machine finds; where the catalogue is remembered, of all but that. */
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

/** The catalogue by which a store in memory was filled last. */
export interface Former {
  catalogue?: Catalogue;
}

/**
 * Reads `content/` and brings the store up to date. Throws one error that lists all mistakes. Where `former` is given, it
 * remembers the catalogue, and an edit of that has only those articles read again that it can touch.
 */
export function fill({ store, generateDigest, logger }: FillContext, places: Places, former?: Former): void {
  const engine = fingerprint(places.root, former ? undefined : places.content);
  const basisOf = ({ sha256, article }: FiledArticle): string =>
    String(generateDigest(`${engine}\0${sha256}\0${JSON.stringify(article)}`));
  const storedOf = (id: string) => store.get(id)?.data as unknown as StoredArticle | undefined;
  // As the files have it: where the text tells the article's date, the article is another one after it was read.
  const bases = new Map<string, string>();
  const anew = new Set<string>();
  const keep: Keep = (catalogue) => {
    const isTouched = former?.catalogue ? touchedBy(changesBetween(former.catalogue, catalogue)) : () => false;
    return (filed) => {
      const { id } = filed.article;
      const [stored, basis] = [storedOf(id), basisOf(filed)];
      bases.set(id, basis);
      const mentions = stored?.found ?? stored?.mentions ?? [];
      if (stored?.basis === basis && !isTouched(stored.article, mentions)) return { article: stored.article, mentions };
      anew.add(id);
      return undefined;
    };
  };
  const { articles, catalogue, corrections } = assembled(places.holder, keep);
  const knownIn = knownBy(catalogue, former?.catalogue);
  const gone = new Set(store.keys());
  for (const extracted of articles) {
    const { id } = extracted.article;
    gone.delete(id);
    const corrected = correctedPart(extracted, corrections);
    const digest = generateDigest(`${bases.get(id)}\0${JSON.stringify(corrected)}`);
    const isSame = !anew.has(id) && store.get(id)?.digest === digest;
    const known = knownIn(extracted.mentions, isSame ? storedOf(id)!.known : undefined);
    if (isSame && known === storedOf(id)!.known) continue;
    const { article, sha256, file, mentions, statements, quantities } = extracted;
    const read = { article, sha256, file, mentions, statements, quantities };
    const data: StoredArticle = { ...read, known, ...corrected, basis: bases.get(id)! };
    store.set({ id, data: data as unknown as Record<string, unknown>, digest });
  }
  for (const id of gone) store.delete(id);
  if (former) former.catalogue = catalogue;
  logger.info(`${articles.length} articles, ${anew.size} of them read anew`);
}

/** The plain message with its list: Astro takes an error with parts for one of a bundler and would show only the first. */
function assembled(holder: string, keep: Keep): Assembled<ExtractedArticle> {
  try {
    return extractCorpus(holder, keep);
  } catch (error) {
    if (!isContentError(error)) throw error;
    throw plainError(`The content has mistakes:\n${error.message}`);
  }
}
