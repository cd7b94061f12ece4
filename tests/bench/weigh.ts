/**
 * What a reader of a built site downloads: `node tests/bench/weigh.ts FOLDER` prints a table of the kinds of files and one of
 * look-ups in a real browser, in bytes as sent with gzip, and exits with 1 where a limit is broken.
 */
import type { ReaderFigure } from './results.ts';
import { type KindWeight, weighFiles } from './weigh/files.ts';
import type { Query } from './weigh/queries.ts';
import { type Search, queriesFor, searchSite } from './weigh/searches.ts';

/** What one look-up of a name may fetch, and first hits in the texts, scripts and search engine with them. */
const LOOK_UP = 20_000;
const FIRST_HITS = 200_000;

interface Weights {
  readonly kinds: readonly KindWeight[];
  readonly searches: readonly Search[];
}

async function weights(folder: string): Promise<Weights> {
  return { kinds: weighFiles(folder), searches: await searchSite(folder, queriesFor(folder)) };
}

/** The heaviest of each kind of page, and of look-ups, with the most that they may weigh. */
export async function weigh(folder: string): Promise<readonly ReaderFigure[]> {
  return figuresOf(await weights(folder));
}

function figuresOf({ kinds, searches }: Weights): ReaderFigure[] {
  const most = (numbers: readonly number[]): number => Math.round(Math.max(...numbers));
  const bytes = (what: string, value: number, atMost: number): ReaderFigure => ({ what, unit: 'bytes', value, atMost });
  const of = (...wanted: readonly Query['kind'][]): Search[] => searches.filter(({ kind }) => wanted.includes(kind));
  const first = (what: string, ...wanted: readonly Query['kind'][]): ReaderFigure =>
    bytes(what, most(of(...wanted).map((one) => one.bytes)), FIRST_HITS);
  return [
    bytes('Suggestions of names', most(of('name').map((one) => one.names)), LOOK_UP),
    first('First hits in the texts, search and all', 'name', 'words'),
    first('The same, of words in no article together', 'nothing together'),
    first('The same, of misspelt words', 'misspelt'),
    first('The same, of words side by side', 'side by side'),
    first('The same, under a filter', 'filtered'),
    { what: 'First suggestion, from the last letter', unit: 'ms', value: most(of('name').map((one) => one.first)) },
    { what: 'First hits, from the last letter', unit: 'ms', value: most(of('name', 'words').map(({ all }) => all)) },
    ...kinds.map(({ kind, largest, most: limit }) => bytes(`Largest: ${kind}`, largest, limit)),
  ];
}

function tables({ kinds, searches }: Weights): string {
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
    ...[...Map.groupBy(searches, ({ kind }) => kind)].flatMap(([kind, some]) => [
      `  ${kind}:`,
      ...some.map(({ query, names: data, bytes, first, all, told }) =>
        [row([query.slice(0, 28), data, bytes, round(first), round(all)]), told].join('  '),
      ),
    ]),
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
