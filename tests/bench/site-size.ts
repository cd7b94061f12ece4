import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** What a built site and what is kept for the next build take. */
export interface Weighed extends Size {
  readonly largest: { readonly file: string; readonly bytes: number };
  /** By the first folder of the path, and of the search index by the second. */
  readonly folders: Readonly<Record<string, Size>>;
  readonly kept: Size;
  /** What a search index tells of its pages before anything is looked for: every reader who searches fetches all of it. */
  readonly searchMetadata: number;
}

interface Found {
  readonly file: string;
  readonly bytes: number;
}

/** Weighs a site, and the folders that its builds keep. */
export function weighSite(out: string, kept: readonly string[]): Weighed {
  const files = filesIn(out);
  const folders = Object.groupBy(files, ({ file }) => folderOf(file));
  return {
    ...sizeOf(files),
    largest: files.reduce((most, one) => (one.bytes > most.bytes ? one : most), { file: '', bytes: 0 }),
    folders: Object.fromEntries(Object.entries(folders).map(([name, inside = []]) => [name, sizeOf(inside)])),
    kept: sizeOf(kept.flatMap(filesIn)),
    searchMetadata: sizeOf(files.filter(({ file }) => file.endsWith('.pf_meta'))).bytes,
  };
}

function folderOf(file: string): string {
  const parts = file.split('/');
  if (parts.length === 1) return '.';
  return parts[0] === 'pagefind' && parts.length > 2 ? `pagefind/${parts[1]}` : parts[0]!;
}

const sizeOf = (files: readonly Found[]): Size => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});

export function filesIn(folder: string): Found[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      file: path.relative(folder, file).split(path.sep).join('/'),
      bytes: statSync(file).size,
    }));
}
