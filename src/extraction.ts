import { mergeNames } from './analyze/merge/index.ts';
import { assemble, astray, madeErrors, throwIfAny, toErrors, type Assembled, type FiledArticle } from './assemble.ts';
import { extractBatch, toBatches } from './batch/batch.ts';
import { keyOf, type Extract, type Source } from './batch/extract.ts';
import { harvest, type Harvest } from './batch/harvest.ts';
import { stillHolding, type Known } from './batch/still.ts';
import { rememberAccount, type Account } from './extract/account.ts';
import { correctCorpus } from './extract/corrections/corpus.ts';
import { settle } from './extract/corrections/finds/index.ts';
import { prepare } from './extract/corrections/index.ts';
import { findDated, type Found } from './extract/dated.ts';
import type { Article, Confirmed, Corrected, Mention, Quantity, Statement } from './model.ts';
import { ARTICLES_FOLDER } from './read/articles.ts';
import { ENTITIES_FOLDER } from './read/catalogue.ts';
import { readContent, readKnowledge, type Content } from './read/content.ts';
import type { FileError } from './read/errors.ts';

/** An article with its mentions as they hold, and as the machine has found them. */
export interface ExtractedArticle extends FiledArticle {
  readonly mentions: readonly Mention[];
  readonly corrected: readonly Corrected[];
  readonly confirmed: readonly Confirmed[];
  readonly found: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  /** Ids of what the catalogue knows of it. */
  readonly known: readonly string[];
}

/** A corpus that is being extracted. */
export interface Undertaking {
  readonly content: Content;
  /** What still holds of what was known before, by key. */
  readonly before: ReadonlyMap<string, Extract>;
  /** The texts of which nothing is known, each once. */
  readonly todo: readonly Source[];
  /**
   * The corpus, corrected, with what has come of the texts. Throws one ContentError for everything that is wrong: with the
   * files, and with corrections that fit no article, contradict each other, or change nothing.
   */
  readonly finish: (harvested: Harvest) => Assembled<ExtractedArticle>;
}

/** Reads a project's `content/` and sees what is still to be extracted; `known` gives what was found before, by keys. */
export function undertake(
  root: string,
  known: (keys: ReadonlySet<string>, content: Content) => readonly Known[] = () => [],
): Undertaking {
  const content = readContent(root);
  // Without the whole catalogue it cannot be told what the machine would find, nor whom a correction means.
  if (!isWhole(content.errors, ENTITIES_FOLDER)) assemble(root);
  const sources = new Map(content.articles.map((raw) => [keyOf(raw), raw]));
  const keys = new Set(sources.keys());
  const before = stillHolding(known(keys, content), content, keys);
  const todo = [...sources].flatMap(([key, { id, bytes, sha256, sidecar }]) =>
    before.has(key) ? [] : [{ id, bytes, sha256, sidecar }],
  );
  return { content, before, todo, finish: (harvested) => finished(content, before, harvested) };
}

/** Reads a project's `content/` and extracts all of it, here and now. */
export function extractCorpus(root: string): Assembled<ExtractedArticle> {
  const { content, todo, finish } = undertake(root);
  const harvested = harvest();
  for (const batch of toBatches(todo)) harvested.take(batch, extractBatch(batch, content.catalogue));
  return finish(harvested);
}

const isWhole = (errors: readonly FileError[], folder: string): boolean =>
  !errors.some(({ file }) => file.startsWith(folder));

function finished(
  content: Content,
  before: ReadonlyMap<string, Extract>,
  { extracts, wrong }: Harvest,
): Assembled<ExtractedArticle> {
  const { catalogue, corrections: written } = content;
  const { corrections } = written;
  const found = content.articles.flatMap((raw) => {
    const key = keyOf(raw);
    const extract = before.get(key) ?? extracts.get(key);
    return extract ? [filed(raw, extract)] : [];
  });
  const errors = [...content.errors, ...content.articles.flatMap((raw) => madeErrors(raw, wrong.get(keyOf(raw))))];
  const gathered = { articles: found, catalogue, written, errors };
  const { merges } = corrections.length === 0 ? { merges: [] } : mergeNames(found, catalogue);
  const prepared = prepare(corrections, catalogue, merges);
  const { outcomes, problems } = correctCorpus(found, prepared, isWhole(errors, ARTICLES_FOLDER));
  throwIfAny([...errors, ...toErrors([...astray(gathered), ...problems], gathered, found)]);
  const articles = found.map((one, i) => {
    const { problems: _, ...settled } = outcomes[i]!;
    return { ...one, ...settled };
  });
  return { articles, catalogue, corrections };
}

/** An extract under the name of a file; of two files with the same text each has its own. */
function filed({ id, sha256, file }: Omit<FiledArticle, 'article'> & { readonly id: string }, extract: Extract) {
  const isNamesake = extract.article.id !== id;
  const article: Article = isNamesake ? { ...extract.article, id } : extract.article;
  const mentions = isNamesake ? [...extract.mentions] : extract.mentions;
  const { statements, quantities, known } = extract;
  rememberAccount(article, mentions, { statements, quantities });
  return { article, sha256, file, mentions, found: mentions, statements, quantities, known };
}

/** Finds the mentions of an article, and its date where it has none, and corrects them; `isOwn` where it is one of the project's. */
export type Extractor = (article: Article, isOwn?: boolean) => Found & Account;

/**
 * How a project reads any text: with its catalogue and the corrections that hold everywhere; an article of its own also
 * with those of that article. Making the extractor, or using it, throws a ContentError for what is wrong with them.
 */
export function extractorOf(root: string): Extractor {
  const { catalogue, corrections: written, errors } = readKnowledge(root);
  const prepared = prepare(written.corrections, catalogue);
  const place = { articles: [], catalogue, written };
  throwIfAny([...errors, ...(errors.length > 0 ? [] : toErrors(prepared.problems, place))]);
  const everywhere = { ...prepared, own: new Map(), onFinds: new Map() };
  return (text, isOwn = false) => {
    const { article, mentions: found } = findDated(text, catalogue);
    const settled = settle(article, found, isOwn ? prepared : everywhere);
    throwIfAny(toErrors(settled.problems, place));
    const { mentions, statements, quantities } = settled;
    return { article, mentions, statements, quantities };
  };
}
