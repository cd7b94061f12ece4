import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { slug } from '../text/slug.ts';
import type { FileError } from './errors.ts';
import { listFolder, readBytes } from './folder.ts';
import { rememberFiles } from './remembered.ts';
import { staleReview } from './reviewed.ts';
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
  return {
    articles: read.flatMap((one) => one.articles),
    errors: [...errors, ...strangers(names, present), ...sameSlugs(texts), ...read.flatMap((one) => one.errors)],
  };
}

const ofFile = rememberFiles<RawArticles>();

/** Reads one article wherever it lies, with the sidecar beside it. `label` is the path that errors name. */
export function readArticle(path: string, label = path): RawArticles {
  const bytes = readBytes(path, label);
  const beside = sidecarBytes(path, label);
  if ('errors' in bytes || 'errors' in beside) {
    const mistakes = 'errors' in beside ? beside.errors : mistakesIn(label, beside.value);
    return { articles: [], errors: ['errors' in bytes ? bytes.errors : [], mistakes].flat() };
  }
  return ofFile(`${path}\0${label}`, [bytes.value, beside.value], () => toRaw(path, label, bytes.value, beside.value));
}

function toRaw(path: string, label: string, bytes: Uint8Array, beside: Uint8Array | undefined): RawArticles {
  const sidecar = beside ? parseSidecar(sidecarOf(label), beside) : { value: undefined };
  if ('errors' in sidecar) return { articles: [], errors: sidecar.errors };
  const file = basename(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stale = staleReview(sidecarOf(label), sidecar.value?.reviewed, sha256);
  if (stale.length > 0) return { articles: [], errors: stale };
  return { articles: [{ path: label, file, id: idOf(file), bytes, sha256, sidecar: sidecar.value }], errors: [] };
}

/** Also the sidecar of a text that cannot be read is looked through. */
function mistakesIn(label: string, beside: Uint8Array | undefined): readonly FileError[] {
  const sidecar = beside && parseSidecar(sidecarOf(label), beside);
  return sidecar && 'errors' in sidecar ? sidecar.errors : [];
}

const sidecarOf = (name: string): string => name.slice(0, name.length - extname(name).length) + SIDECAR;

/** Nothing where there is no sidecar. */
function sidecarBytes(path: string, label: string): { value?: Uint8Array } | { errors: readonly FileError[] } {
  if (extname(path) === SIDECAR || !existsSync(sidecarOf(path))) return {};
  return readBytes(sidecarOf(path), sidecarOf(label));
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
