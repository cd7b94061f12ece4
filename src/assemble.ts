import { basename } from 'node:path';
import { withoutArticle, withoutPlace } from './extract/corrections/corpus.ts';
import { makeArticle, type Made } from './batch/extract.ts';
import type { RepairProblem } from './extract/repairs/index.ts';
import type { Article, Catalogue, Correction, CorrectionProblem, Mention } from './model.ts';
import { ARTICLES_FOLDER, idOf, readArticle } from './read/articles.ts';
import type { RawArticle } from './read/articles.ts';
import { readContent } from './read/content.ts';
import { correctionError } from './read/corrections.ts';
import type { Corrections } from './read/corrections.ts';
import { contentError } from './read/errors.ts';
import type { FileError } from './read/errors.ts';

/** An article with the file it was read from. */
export interface FiledArticle {
  readonly article: Article;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** The file's name within its folder. */
  readonly file: string;
}

export interface Assembled<One = FiledArticle> {
  /** In order of their files' names. */
  readonly articles: readonly One[];
  readonly catalogue: Catalogue;
  /** In the order of their file. */
  readonly corrections: readonly Correction[];
}

/** What could be read of a project, and what is wrong with the rest. */
export interface Gathered {
  readonly articles: readonly FiledArticle[];
  readonly catalogue: Catalogue;
  readonly written: Corrections;
  readonly errors: readonly FileError[];
}

/**
 * Reads a project's `content/` and makes articles of its files. Throws one ContentError that lists everything that is
 * wrong with any of the files; a correction whose words its article does not have is wrong, too.
 */
export function assemble(root: string): Assembled {
  const gathered = gather(root);
  const { articles, catalogue } = gathered;
  const { corrections } = gathered.written;
  const misplaced = articles.flatMap(({ article }) => withoutPlace(corrections, article));
  throwIfAny([...gathered.errors, ...toErrors([...astray(gathered), ...misplaced], gathered)]);
  return { articles, catalogue, corrections };
}

/**
 * Makes an article of one file anywhere, with the sidecar beside it; `published` (EDTF) wins over the sidecar's date.
 * Throws a ContentError.
 */
export function assembleFile(path: string, published?: string): FiledArticle {
  const { articles, errors } = readArticle(path);
  const [raw] = articles;
  const made = raw && makeArticle(raw, published);
  throwIfAny([...errors, ...(made ? madeErrors(raw, made) : [])]);
  return toFiled(raw!, made!)[0]!;
}

/** Throws one ContentError for all errors, if there are any. */
export function throwIfAny(errors: readonly FileError[]): void {
  if (errors.length > 0) throw contentError(errors);
}

/** Reads a project's `content/` and makes articles of its files; what is wrong with any of them is gathered, not thrown. */
export function gather(root: string): Gathered {
  const { articles: raw, catalogue, corrections: written, errors } = readContent(root);
  const made = raw.map((one) => [one, makeArticle(one)] as const);
  return {
    articles: made.flatMap((one) => toFiled(...one)),
    catalogue,
    written,
    errors: [...errors, ...made.flatMap((one) => madeErrors(...one))],
  };
}

/** Where some of an editor's repairs cannot be made, the article has the others. */
const toFiled = ({ sha256, file }: RawArticle, { article }: Made): FiledArticle[] =>
  article ? [{ article, sha256, file }] : [];

/** What is wrong with a file that an article was to be made of. */
export function madeErrors(raw: RawArticle, made: Omit<Made, 'article'> | undefined): FileError[] {
  const { refusal, problems = [] } = made ?? {};
  if (refusal) return [{ file: raw.path, expected: 'an article in plain text', ...refusal }];
  return problems.map((problem) => repairError(problem, raw));
}

function repairError(
  { index, other, key, expected, found, hint }: RepairProblem,
  { sidecarPath, sidecarLine }: RawArticle,
): FileError {
  const beside = other === undefined ? '' : ` on line ${sidecarLine(['repairs', other])}`;
  const line = sidecarLine(['repairs', index, key]);
  return { file: sidecarPath, line, expected, found: `${found}${beside}`, hint };
}

/** Corrections of articles that are not there; an article that is there but cannot be read has an error of its own. */
export function astray({ articles, written, errors }: Gathered): CorrectionProblem[] {
  const unread = errors.filter(({ file }) => file.startsWith(ARTICLES_FOLDER)).map(({ file }) => idOf(basename(file)));
  return withoutArticle(written.corrections, new Set([...articles.map(({ article }) => article.id), ...unread]));
}

/** Problems with corrections as errors of their file. `found` is what the machine has found, for names that may be meant. */
export function toErrors(
  problems: readonly CorrectionProblem[],
  { articles, catalogue, written }: Omit<Gathered, 'errors'>,
  found: readonly { readonly found: readonly Mention[] }[] = [],
): FileError[] {
  const ids = articles.map(({ article }) => article.id);
  const names = () => [
    ...catalogue.entries.flatMap(({ id, name }) => [id, name]),
    ...found.flatMap((one) =>
      one.found.flatMap((mention) => ('entity' in mention ? [mention.entity, mention.name] : [])),
    ),
  ];
  const candidates = (key: string) => (key === 'article' ? ids : names());
  return problems.map((problem) => correctionError(problem, written, candidates));
}
