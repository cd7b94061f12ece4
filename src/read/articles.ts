import { createHash } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { textsUnderway } from './adding.ts';
import type { FileError } from './errors.ts';
import { isThere, listFolder, readBytes, readFrom } from './folder.ts';
import { checkOriginal, isOriginal } from './origin.ts';
import { rememberFiles } from './remembered.ts';
import { staleReview } from './reviewed.ts';
import { lineInSidecar, parseSidecar } from './sidecar.ts';
import type { Sidecar } from './sidecar.ts';
import { idOf, strangers } from './strangers.ts';
import type { Path } from './yaml.ts';

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
  readonly sidecarBytes: Uint8Array | undefined;
  /** The sidecar as errors name it, and where in it a value stands. */
  readonly sidecarPath: string;
  readonly sidecarLine: (path: Path) => number;
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
  // A sidecar that is no file has been told of by the list.
  const told = new Set(errors.map(({ file }) => file));
  const wrong = read.flatMap((one) => one.errors).filter(({ file }) => !told.has(file));
  return {
    articles,
    errors: [...errors, ...strangers(names, beside), ...sameSlugs(texts), ...wrong],
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
  const files = [bytes.value, beside.value] as const;
  const read = ofFile(`${path}\0${label}`, files, () => toRaw(path, label, ...files));
  const original = read.articles[0]?.sidecar?.original;
  const changed = original ? checkOriginal(path, label, original) : [];
  return changed.length > 0 ? { articles: [], errors: changed } : read;
}

function toRaw(path: string, label: string, bytes: Uint8Array, beside: Uint8Array | undefined): RawArticles {
  const sidecar = beside ? parseSidecar(sidecarOf(label), beside) : { value: undefined };
  if ('errors' in sidecar) return { articles: [], errors: sidecar.errors };
  const file = basename(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const sidecarPath = sidecarOf(label);
  const stale = staleReview(sidecarPath, sidecar.value?.reviewed, sha256);
  if (stale.length > 0) return { articles: [], errors: stale };
  const sidecarLine = (at: Path): number => (beside ? lineInSidecar(sidecarPath, beside, at) : 1);
  const article = {
    path: label,
    file,
    id: idOf(file),
    bytes,
    sha256,
    sidecar: sidecar.value,
    sidecarBytes: beside,
    sidecarPath,
    sidecarLine,
  };
  return { articles: [article], errors: [] };
}

/** Also the sidecar of a text that cannot be read is looked through. */
function mistakesIn(label: string, beside: Uint8Array | undefined): readonly FileError[] {
  const sidecar = beside && parseSidecar(sidecarOf(label), beside);
  return sidecar && 'errors' in sidecar ? sidecar.errors : [];
}

const sidecarOf = (name: string): string => name.slice(0, name.length - extname(name).length) + SIDECAR;

/** Nothing where there is no sidecar. */
function sidecarBytes(path: string, label: string): { value?: Uint8Array } | { errors: readonly FileError[] } {
  if (extname(path) === SIDECAR || !isThere(sidecarOf(path))) return {};
  return readFrom(dirname(path), basename(sidecarOf(path)), sidecarOf(label));
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
