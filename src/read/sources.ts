import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { FileError } from './errors.ts';

/** A file that may hold an article. */
export interface SourceFile {
  readonly path: string;
  /** As the caller named it or its folder. */
  readonly label: string;
}

/** What files and folders hold: in the order in which they were named, each folder in order of its names. */
export interface Sources {
  readonly files: readonly SourceFile[];
  /** What was passed over, a line each. */
  readonly passed: readonly string[];
  readonly errors: readonly FileError[];
}

const ARTICLES = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf)$/i;
/** Documents in which somebody may have saved an article, but that cannot be read: worth an error, and never passed over. */
const DOCUMENTS = /\.(?:doc|odt|rtf|mht|mhtml|webarchive|epub|pages)$/i;
const FURNITURE = /^\.|~$|^(?:Thumbs\.db|desktop\.ini)$|^~\$/i;

/**
 * The files that are meant by names of files and folders, folders with all below them. Passed over in folders: what is no
 * text, and the folders that browsers put beside a page for its pictures. A file that is met twice is given once.
 */
export function findSources(operands: readonly string[], from: string): Sources {
  const found = operands.map((operand) => sourcesOf(resolve(from, operand), operand, true));
  const seen = new Set<string>();
  const once = found.flatMap(({ files }) => files).filter(({ path }) => isNew(realpathSync(path), seen));
  return { files: once, passed: found.flatMap(({ passed }) => passed), errors: found.flatMap(({ errors }) => errors) };
}

const NOTHING: Sources = { files: [], passed: [], errors: [] };

function sourcesOf(path: string, label: string, isNamed: boolean): Sources {
  try {
    const kind = statSync(path);
    if (kind.isDirectory()) {
      if (!isNamed && lstatSync(path).isSymbolicLink())
        return { ...NOTHING, passed: [`${label}: a link to a folder; name it itself if it is meant`] };
      return inFolder(path, label);
    }
    if (kind.isFile()) return { ...NOTHING, files: [{ path, label }] };
    return failed(label, 'something else (a pipe or a device)', 'name a file, or "-" for standard input');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const found =
      code === 'ENOENT' ? 'none of this name' : code === 'EACCES' ? 'one that may not be read' : String(code);
    return failed(label, found, 'check its name and permissions');
  }
}

const failed = (file: string, found: string, hint: string): Sources => ({
  ...NOTHING,
  errors: [{ file, expected: 'a file or a folder that can be read', found, hint }],
});

function inFolder(path: string, label: string): Sources {
  const names = readdirSync(path)
    .filter((name) => !FURNITURE.test(name))
    .sort();
  const pages = names.filter((name) => /\.x?html?$/i.test(name)).map((name) => basename(name, extname(name)));
  const isFolder = (name: string): boolean =>
    statSync(join(path, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const found = names.map((name): Sources | string => {
    const own = join(label, name);
    const ofPage = pages.find((page) => isFolderOf(page, name));
    if (isFolder(name))
      return ofPage === undefined
        ? sourcesOf(join(path, name), own, false)
        : { ...NOTHING, passed: [`${own}: the pictures and styles of the page beside it`] };
    return ARTICLES.test(name) || DOCUMENTS.test(name) || extname(name) === ''
      ? sourcesOf(join(path, name), own, false)
      : name;
  });
  const others = found.filter((one) => typeof one === 'string');
  const parts = found.filter((one) => typeof one !== 'string');
  const line = others.length === 0 ? [] : [`${label}: ${others.length} of other kinds (${endingsOf(others)})`];
  return {
    files: parts.flatMap(({ files }) => files),
    passed: [...parts.flatMap(({ passed }) => passed), ...line],
    errors: parts.flatMap(({ errors }) => errors),
  };
}

/** "page_files", "page-Dateien", "page_fichiers": browsers name it in their own language. */
const isFolderOf = (page: string, folder: string): boolean =>
  folder.startsWith(page) && /^[_-]\p{L}+$|^\.files$/u.test(folder.slice(page.length));

const endingsOf = (names: readonly string[]): string =>
  [...new Set(names.map((name) => extname(name)))].sort().join(', ');

const isNew = (path: string, seen: Set<string>): boolean => !seen.has(path) && seen.add(path).has(path);
