import { createHash } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { slug } from '../text/slug.ts';
import type { FileError } from './errors.ts';
import { isThere, listFolder, readBytes, readFrom } from './folder.ts';
import { parseSidecar } from './sidecar.ts';
import type { Sidecar } from './sidecar.ts';

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
/** What to do with files that people put among their articles. */
const ADVICE: Readonly<Record<string, string>> = {
  '.md': 'save it as plain text with the ending .txt',
  '.html': 'copy the text out of the page and save it with the ending .txt',
  '.htm': 'copy the text out of the page and save it with the ending .txt',
  '.docx': 'save it from the word processor as plain text (UTF-8) with the ending .txt',
  '.doc': 'save it from the word processor as plain text (UTF-8) with the ending .txt',
  '.odt': 'save it from the word processor as plain text (UTF-8) with the ending .txt',
  '.rtf': 'save it from the word processor as plain text (UTF-8) with the ending .txt',
  '.pdf': 'copy the text out of the document and save it with the ending .txt',
  '.yml': 'give it the ending .yaml',
  '.json': 'write what it says as YAML with the ending .yaml',
  '.text': 'give it the ending .txt',
  '': 'give it the ending .txt',
};

/** Reads every article of a project's `content/articles`; what is wrong with any of them is gathered, not thrown. */
export function readArticles(root: string): RawArticles {
  const folder = join(root, ARTICLES_FOLDER);
  const { names, errors } = listFolder(folder, ARTICLES_FOLDER);
  const present = new Set([...names, ...errors.map(({ file }) => basename(file))]);
  const texts = names.filter((name) => extname(name) === TEXT);
  const read = texts.map((name) => readArticle(join(folder, name), `${ARTICLES_FOLDER}/${name}`));
  // A sidecar that is no file has been told of by the list.
  const told = new Set(errors.map(({ file }) => file));
  const wrong = read.flatMap((one) => one.errors).filter(({ file }) => !told.has(file));
  return {
    articles: read.flatMap((one) => one.articles),
    errors: [...errors, ...strangers(names, present), ...sameSlugs(texts), ...wrong],
  };
}

/** Reads one article wherever it lies, with the sidecar beside it. `label` is the path that errors name. */
export function readArticle(path: string, label = path): RawArticles {
  const bytes = readBytes(path, label);
  const sidecar = readSidecar(path, label);
  const errors = ['errors' in bytes ? bytes.errors : [], 'errors' in sidecar ? sidecar.errors : []].flat();
  if ('errors' in bytes || 'errors' in sidecar) return { articles: [], errors };
  const file = basename(path);
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const article = { path: label, file, id: idOf(file), bytes: bytes.value, sha256, sidecar: sidecar.value };
  return { articles: [article], errors: [] };
}

function readSidecar(path: string, label: string): { value: Sidecar | undefined } | { errors: readonly FileError[] } {
  const ending = extname(path);
  const beside = (name: string) => name.slice(0, name.length - ending.length) + SIDECAR;
  if (ending === SIDECAR || !isThere(beside(path))) return { value: undefined };
  const bytes = readFrom(dirname(path), basename(beside(path)), beside(label));
  return 'errors' in bytes ? bytes : parseSidecar(beside(label), bytes.value);
}

/** The id of the article that a file, or the sidecar beside it, belongs to. */
export function idOf(name: string): string {
  return slug(basename(name, extname(name)));
}

/** Files that are neither article nor sidecar, and sidecars whose article is missing. */
function strangers(names: readonly string[], present: ReadonlySet<string>): FileError[] {
  return names.flatMap((name): FileError[] => {
    const ending = extname(name);
    const file = `${ARTICLES_FOLDER}/${name}`;
    const article = basename(name, ending) + TEXT;
    if (ending === TEXT || (ending === SIDECAR && present.has(article))) return [];
    if (ending === SIDECAR)
      return [
        {
          file,
          expected: `an article ${article} beside it`,
          found: 'a sidecar without its article',
          hint: renaming(article, names),
        },
      ];
    const found = ending === '' ? 'a file without an ending' : `a ${ending} file`;
    return [
      { file, expected: 'articles (.txt) and their sidecars (.yaml)', found, hint: adviceOn(ending.toLowerCase()) },
    ];
  });
}

function adviceOn(ending: string): string {
  if (ending === TEXT || ending === SIDECAR) return `give it the ending ${ending}`;
  return ADVICE[ending] ?? 'move it out of this folder';
}

function renaming(article: string, names: readonly string[]): string {
  const same = names.find((name) => extname(name) === TEXT && idOf(name) === idOf(article));
  return same ? `rename it to ${basename(same, TEXT)}${SIDECAR}` : 'add the article or remove the sidecar';
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
