import { mergeNames } from './analyze/merge/index.ts';
import { assemble, astray, gather, throwIfAny, toErrors, type Assembled, type FiledArticle } from './assemble.ts';
import type { Account } from './extract/account.ts';
import { correctCorpus } from './extract/corrections/corpus.ts';
import { settle } from './extract/corrections/finds/index.ts';
import { prepare } from './extract/corrections/index.ts';
import { findDated, type Found } from './extract/dated.ts';
import type { Article, Catalogue, Confirmed, Corrected, Mention, Quantity, Statement } from './model.ts';
import { ARTICLES_FOLDER } from './read/articles.ts';
import { ENTITIES_FOLDER } from './read/catalogue.ts';
import { readKnowledge } from './read/content.ts';

/** An article with its mentions as they hold, and as the machine has found them. */
export interface ExtractedArticle extends FiledArticle {
  readonly mentions: readonly Mention[];
  readonly corrected: readonly Corrected[];
  readonly confirmed: readonly Confirmed[];
  readonly found: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}

/** What has been found in an article before with such a catalogue, where it is known. */
export type Keep = (catalogue: Catalogue) => (filed: FiledArticle) => Found | undefined;

/**
 * Reads a project's `content/`, finds the mentions of its articles, and when they were published where that is not said, and
 * corrects the mentions. `keep` gives what the machine has found in an article before, where that is still so. Throws one
 * ContentError for everything that is wrong: with the files, and with corrections that fit no article, contradict each
 * other, or change nothing.
 */
export function extractCorpus(root: string, keep: Keep = () => () => undefined): Assembled<ExtractedArticle> {
  const gathered = gather(root);
  const { catalogue, errors } = gathered;
  const { corrections } = gathered.written;
  const isWhole = (folder: string): boolean => !errors.some(({ file }) => file.startsWith(folder));
  // Without the whole catalogue it cannot be told what the machine would find, nor whom a correction means.
  if (!isWhole(ENTITIES_FOLDER)) assemble(root);
  const kept = keep(catalogue);
  const found = gathered.articles.map((filed) => {
    const { article, mentions } = kept(filed) ?? findDated(filed.article, catalogue);
    return { ...filed, article, mentions, found: mentions };
  });
  const { merges } = corrections.length === 0 ? { merges: [] } : mergeNames(found, catalogue);
  const prepared = prepare(corrections, catalogue, merges);
  const { outcomes, problems } = correctCorpus(found, prepared, isWhole(ARTICLES_FOLDER));
  throwIfAny([...errors, ...toErrors([...astray(gathered), ...problems], gathered, found)]);
  const articles = found.map((one, i) => {
    const { problems: _, ...settled } = outcomes[i]!;
    return { ...one, ...settled };
  });
  return { articles, catalogue, corrections };
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
