/** What the build is to hold, beside what was measured. */
import { fewOf, memoryOfEach } from './growth.ts';
import { ASTRO, ELEVENTY, OURS, times, typical } from './statistics.ts';
import type { ReaderFigure, Results, Task } from './results.ts';

export interface Target {
  readonly what: string;
  /** What is measured is to be at most, or at least, so much. */
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit: '×' | 'MB' | 'GB' | 'MB/s' | 'KB' | 'ms';
  /** Nothing where it was not measured. */
  readonly measured: number | undefined;
}

export const isMet = ({ measured, atMost = Infinity, atLeast = -Infinity }: Target): boolean | undefined =>
  measured === undefined ? undefined : measured <= atMost && measured >= atLeast;

export const targets = (results: Results): Target[] => [
  ...buildTargets(results),
  ...growthTargets(results),
  ...speedTargets(results),
  ...(results.reader ?? []).map(readerTarget),
];

function buildTargets(results: Results): Target[] {
  const against = (task: Task, other: string) => times(typical(results, task, OURS), typical(results, task, other));
  const perPage = (name: string) => times(typical(results, 'cold', name), results.pages[name]);
  const row = (what: string, atMost: number, measured: number | undefined): Target => ({
    what,
    atMost,
    unit: '×',
    measured,
  });
  return [
    row('Cold, everything, beside bare pages by Astro', 0.8, against('cold', ASTRO)),
    row('Cold, everything, beside bare pages by Eleventy', 5, against('cold', ELEVENTY)),
    row('Cold, per page written, beside Astro', 0.3, times(perPage(OURS), perPage(ASTRO))),
    row('One article edited, beside Astro', 0.15, against('edit', ASTRO)),
    row('One article edited, beside Eleventy', 1, against('edit', ELEVENTY)),
    row('One article edited, search index too, beside Astro', 0.6, against('edit', ASTRO)),
    row('Nothing changed, beside Astro', 0.2, against('nothing', ASTRO)),
  ];
}

/** More articles than these take so many times as long, with a tenth for what does not grow in step. */
const LEEWAY = 1.1;
const MANY = 10_000;

/** Time and memory of many articles beside few. */
function growthTargets(results: Results): Target[] {
  const { articles } = results;
  const few = fewOf(articles);
  const seconds = (size: number) => typical(results, 'cold', OURS, 'seconds', size);
  const each = memoryOfEach(results);
  const peak = typical(results, 'cold', OURS, 'memory') ?? 0;
  const many = each === undefined ? undefined : (peak + Math.max(0, MANY - articles) * each) / 1000;
  const reached = articles >= MANY ? 'measured' : 'carried on from there';
  const range = `from ${few.toLocaleString('en')} to ${articles.toLocaleString('en')} articles`;
  return [
    {
      what: `Time, cold, ${range}`,
      atMost: (articles / few) * LEEWAY,
      unit: '×',
      measured: times(seconds(articles), seconds(few)),
    },
    { what: `Memory for each 1,000 articles more, ${range}`, atMost: 60, unit: 'MB', measured: each && each * 1000 },
    {
      what: `Memory at 10,000 articles, ${reached}`,
      atMost: 1.5,
      unit: 'GB',
      measured: many,
    },
  ];
}

function speedTargets({ speeds = [] }: Results): Target[] {
  return [
    {
      what: 'Extraction in one thread, beside compromise',
      atLeast: 12,
      unit: '×',
      measured: least(speeds.map(({ extraction, compromise }) => extraction / compromise)),
    },
    {
      what: 'Scan for 5,000 known names',
      atLeast: 100,
      unit: 'MB/s',
      measured: least(speeds.map(({ dictionary }) => dictionary)),
    },
  ];
}

/** Of short texts and one long, whatever does worse. */
const least = (values: readonly number[]): number | undefined => (values.length > 0 ? Math.min(...values) : undefined);

/** Bytes are told in thousands. */
function readerTarget({ what, unit, value, atMost }: ReaderFigure): Target {
  const size = unit === 'bytes' ? 1000 : 1;
  return {
    what,
    ...(atMost === undefined ? {} : { atMost: atMost / size }),
    unit: unit === 'bytes' ? 'KB' : 'ms',
    measured: value / size,
  };
}
