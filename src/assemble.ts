import { decode, ingest } from './ingest/index.ts';
import type { Article, Catalogue } from './model.ts';
import { readArticle } from './read/articles.ts';
import type { RawArticle } from './read/articles.ts';
import { readContent } from './read/content.ts';
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

export interface Assembled {
  /** In order of their files' names. */
  readonly articles: readonly FiledArticle[];
  readonly catalogue: Catalogue;
}

/**
 * Reads a project's `content/` and makes articles of its files. Throws one ContentError that lists everything that is
 * wrong with any of the files.
 */
export function assemble(root: string): Assembled {
  const { articles: raw, catalogue, errors } = readContent(root);
  const made = raw.map((one) => toArticle(one));
  const all = [...errors, ...made.flatMap((one) => ('errors' in one ? one.errors : []))];
  if (all.length > 0) throw contentError(all);
  return { articles: made.flatMap((one) => ('value' in one ? [one.value] : [])), catalogue };
}

/**
 * Makes an article of one file anywhere, with the sidecar beside it; `published` (EDTF) wins over the sidecar's date.
 * Throws a ContentError.
 */
export function assembleFile(path: string, published?: string): FiledArticle {
  const { articles, errors } = readArticle(path);
  const made = articles.map((one) => toArticle(one, published));
  const all = [...errors, ...made.flatMap((one) => ('errors' in one ? one.errors : []))];
  const [first] = made;
  if (all.length > 0 || !first || !('value' in first)) throw contentError(all);
  return first.value;
}

function toArticle(raw: RawArticle, published?: string): { value: FiledArticle } | { errors: readonly FileError[] } {
  const decoded = decode(raw.bytes);
  if (!decoded.ok)
    return {
      errors: [{ file: raw.path, expected: 'an article in plain text', found: decoded.found, hint: decoded.hint }],
    };
  const article = ingest({ id: raw.id, text: decoded.text, sidecar: raw.sidecar, published });
  return { value: { article, sha256: raw.sha256, file: raw.file } };
}
