/**
 * What a reader of a built site downloads: `node tests/bench/weigh.ts FOLDER` prints a table of the kinds of files and one of
 * look-ups in a real browser, in bytes as sent with gzip, and exits with 1 where a limit is broken.
 */
import type { ReaderFigure } from './results.ts';
import { type KindWeight, weighFiles } from './weigh/files.ts';
import { type Search, queriesFor, searchSite } from './weigh/searches.ts';

/** What one look-up of a name may fetch, and first hits in the texts, scripts and search engine with them. */
const LOOK_UP = 20_000;
const FIRST_HITS = 200_000;

interface Weights {
  readonly kinds: readonly KindWeight[];
  readonly names: readonly Search[];
  readonly words: readonly Search[];
}

async function weights(folder: string): Promise<Weights> {
  const { names, words } = queriesFor(folder);
  const searches = await searchSite(folder, [...names, ...words]);
  return { kinds: weighFiles(folder), names: searches.slice(0, names.length), words: searches.slice(names.length) };
}

/** The heaviest of each kind of page, and of look-ups, with the most that they may weigh. */
export async function weigh(folder: string): Promise<readonly ReaderFigure[]> {
  return figuresOf(await weights(folder));
}

function figuresOf({ kinds, names, words }: Weights): ReaderFigure[] {
  const most = (numbers: readonly number[]): number => Math.round(Math.max(...numbers));
  const bytes = (what: string, value: number, atMost: number): ReaderFigure => ({ what, unit: 'bytes', value, atMost });
  const searches = [...names, ...words];
  return [
    bytes('Suggestions of names', most(names.map((one) => one.names)), LOOK_UP),
    bytes('First hits in the texts, search and all', most(searches.map((one) => one.bytes)), FIRST_HITS),
    { what: 'First suggestion, from the last letter', unit: 'ms', value: most(names.map(({ first }) => first)) },
    { what: 'First hits, from the last letter', unit: 'ms', value: most(searches.map(({ all }) => all)) },
    ...kinds.map(({ kind, largest, most: limit }) => bytes(`Largest: ${kind}`, largest, limit)),
  ];
}

function tables({ kinds, names, words }: Weights): string {
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(28) : String(cell).padStart(10))).join(' ');
  const round = (time: number): string => `${Math.round(time)} ms`;
  return [
    row(['kind', 'files', 'median', 'largest', 'limit']),
    ...kinds.map(({ kind, count, median, largest, most, file }) =>
      [row([kind, count, median, largest, most]), largest > most ? `<- ${file}` : ''].join('  '),
    ),
    '',
    row(['look-up', 'names', 'all', 'first', 'whole']),
    ...[...names, ...words].map(({ query, names: data, bytes, first, all, told }) =>
      [row([query.slice(0, 28), data, bytes, round(first), round(all)]), told].join('  '),
    ),
  ].join('\n');
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Which folder? node tests/bench/weigh.ts FOLDER');
  const found = await weights(folder);
  console.log(tables(found));
  const broken = figuresOf(found).filter(({ value, atMost }) => atMost !== undefined && value > atMost);
  for (const { what, value, atMost } of broken) console.error(`${what}: ${value} bytes, at most ${atMost}.`);
  if (broken.length > 0) process.exitCode = 1;
}
