import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../site-size.ts';

/** A kind of file, and the most that one of it may weigh as sent. */
export interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly most: number;
}

export interface KindWeight {
  readonly kind: string;
  readonly count: number;
  readonly median: number;
  readonly largest: number;
  /** The file that weighs so much. */
  readonly file: string;
  readonly most: number;
}

const PAGE = 60_000;
const NAMES = '(?:people|systems|places|organizations|events)';
/** Hosts' limit for a file as it lies on the disk is 25 MB; compressed it is a fraction. */
const DATA = 25_000_000;

/** The first that fits counts. */
export const KINDS: readonly Kind[] = [
  { name: 'article', pattern: /^articles\/(?!pages\/)[^/]+\/index\.html$/, most: 14_336 },
  { name: 'source of an article', pattern: /^articles\/[^/]+\/source\/index\.html$/, most: PAGE },
  { name: 'list of articles', pattern: /^articles\/(pages\/\d+\/)?index\.html$/, most: PAGE },
  { name: 'previews of an article', pattern: /^articles\/[^/]+\/previews\.js$/, most: PAGE },
  { name: 'index of names', pattern: new RegExp(`^${NAMES}/(pages/\\d+/)?index\\.html$`), most: PAGE },
  { name: 'articles of a name', pattern: new RegExp(`^${NAMES}/[^/]+/articles/.*index\\.html$`), most: PAGE },
  { name: 'name', pattern: new RegExp(`^${NAMES}/[^/]+/index\\.html$`), most: PAGE },
  { name: 'timeline', pattern: /^timeline\/.*index\.html$/, most: PAGE },
  { name: 'other page', pattern: /\.html$/, most: PAGE },
  { name: 'part of the search', pattern: /^search\/.*\.js$/, most: 20_000 },
  { name: 'index of the texts', pattern: /^pagefind\/index\/.*\.pf_index$/, most: 20_000 },
  { name: 'words side by side', pattern: /^pagefind\/pairs\//, most: 20_000 },
  { name: 'article in the search', pattern: /\.pf_fragment$/, most: 20_000 },
  { name: 'script or style', pattern: /^(scripts|assets)\/.*\.(js|css)$/, most: 20_000 },
  { name: 'feed', pattern: /^feeds\/.*\.xml$/, most: 200_000 },
  { name: 'data', pattern: /^data\//, most: DATA },
];

/** Files that are compressed already are sent as they are. */
const COMPRESSIBLE = /\.(html|js|css|json|csv|xml|ics|txt|svg)$/;

/** Bytes of a file as a host sends it, with gzip. */
export function sent(file: string): number {
  const bytes = readFileSync(file);
  return COMPRESSIBLE.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

/** What the files of each kind in a built site weigh; data, as they lie on the disk. */
export function weighFiles(folder: string): KindWeight[] {
  const kindOf = (file: string): Kind | undefined => KINDS.find(({ pattern }) => pattern.test(file));
  const byKind = Map.groupBy(filesIn(folder), ({ file }) => kindOf(file));
  return KINDS.flatMap((kind) => {
    const files = (byKind.get(kind) ?? [])
      .map(({ file, bytes }) => ({ file, bytes: kind.most === DATA ? bytes : sent(path.join(folder, file)) }))
      .toSorted((a, b) => a.bytes - b.bytes);
    const largest = files.at(-1);
    if (!largest) return [];
    const median = files[Math.floor(files.length / 2)]!.bytes;
    return [
      { kind: kind.name, count: files.length, median, largest: largest.bytes, file: largest.file, most: kind.most },
    ];
  });
}
