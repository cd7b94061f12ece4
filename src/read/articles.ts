import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { textsUnderway } from './adding.ts';
import type { FileError } from './errors.ts';
import { listFolder, readBytes } from './folder.ts';
import { checkOriginal, isOriginal } from './origin.ts';
import { parseSidecar } from './sidecar.ts';
import type { Sidecar } from './sidecar.ts';
import { idOf, strangers } from './strangers.ts';

export { idOf } from './strangers.ts';

/** An article as it lies on the disk, with what its sidecar states. */
export interface RawArticle {
  /** Path as errors name it (`content/articles/foo.txt`). */
  readonly path: string;
  /** The file's name within its folder. */
  readonly file: string;
  /** Slug of the file's name. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly sidecar: Sidecar | undefined;
}

export interface RawArticles {
  readonly articles: readonly RawArticle[];
  readonly errors: readonly FileError[];
}

export const ARTICLES_FOLDER = 'content/articles';

const TEXT = '.txt';
const SIDECAR = '.yaml';

/** Reads every article of a project's `content/articles`; what is wrong with any of them is gathered, not thrown. */
export function readArticles(root: string): RawArticles {
  const folder = join(root, ARTICLES_FOLDER);
  const { names, all, errors } = listFolder(folder, ARTICLES_FOLDER);
  const present = new Set([...names, ...errors.map(({ file }) => basename(file))]);
  const texts = names.filter((name) => extname(name) === TEXT);
  const read = texts.map((name) => readArticle(join(folder, name), `${ARTICLES_FOLDER}/${name}`));
  const articles = read.flatMap((one) => one.articles);
  const beside = {
    folder: ARTICLES_FOLDER,
    present,
    underway: textsUnderway(all),
    isOriginal: originalsOf(articles, texts),
  };
  return {
    articles,
    errors: [...errors, ...strangers(names, beside), ...sameSlugs(texts), ...read.flatMap((one) => one.errors)],
  };
}

/** Reads one article wherever it lies, with the sidecar beside it. `label` is the path that errors name. */
export function readArticle(path: string, label = path): RawArticles {
  const bytes = readBytes(path, label);
  const sidecar = readSidecar(path, label);
  const errors = ['errors' in bytes ? bytes.errors : [], 'errors' in sidecar ? sidecar.errors : []].flat();
  if ('errors' in bytes || 'errors' in sidecar) return { articles: [], errors };
  const { original } = sidecar.value ?? {};
  const changed = original ? checkOriginal(path, label, original) : [];
  if (changed.length > 0) return { articles: [], errors: changed };
  const file = basename(path);
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const article = { path: label, file, id: idOf(file), bytes: bytes.value, sha256, sidecar: sidecar.value };
  return { articles: [article], errors: [] };
}

function readSidecar(path: string, label: string): { value: Sidecar | undefined } | { errors: readonly FileError[] } {
  const ending = extname(path);
  const beside = (name: string) => name.slice(0, name.length - ending.length) + SIDECAR;
  if (ending === SIDECAR || !existsSync(beside(path))) return { value: undefined };
  const bytes = readBytes(beside(path), beside(label));
  return 'errors' in bytes ? bytes : parseSidecar(beside(label), bytes.value);
}

/** The files that articles say they were taken out of; whether one of an article that cannot be read is, nobody knows. */
function originalsOf(articles: readonly RawArticle[], texts: readonly string[]): (name: string) => boolean {
  const named = new Map(articles.map(({ file, sidecar }) => [basename(file, TEXT), sidecar?.original?.file]));
  const all = new Set(texts);
  return (name) => {
    const article = basename(name, extname(name));
    return isOriginal(name) && all.has(article + TEXT) && (!named.has(article) || named.get(article) === name);
  };
}

/** Addresses are made of slugs, so two names that differ in capitals or punctuation only would share one. */
function sameSlugs(texts: readonly string[]): FileError[] {
  const groups = Map.groupBy(texts, idOf);
  return [...groups].flatMap(([id, [first, ...others]]) =>
    others.map((name) => ({
      file: `${ARTICLES_FOLDER}/${name}`,
      expected: 'a name with an address of its own',
      found: `the address "${id}", which ${first} has too`,
      hint: 'rename one of the two',
    })),
  );
}
