/** A million articles on paper: what was measured, carried on in a straight line. */
import { table } from '../../../scripts/quality/markdown.ts';
import { memoryOfEach } from '../growth.ts';
import type { Results } from '../results.ts';
import type { Weighed } from '../site-size.ts';
import { OURS, typical } from '../statistics.ts';
import { fitting, HOSTS } from './hosts.ts';
import { significant, whole } from './numbers.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** Years that a million articles may come from, for an index of each. */
const YEARS = 20;
const HOUR = 3600;

interface Row {
  readonly what: string;
  /** Of so many articles. */
  readonly of: (articles: number) => string;
}

export function scaleTables(results: Results): string {
  const { articles, site, made, seed } = results;
  if (!site) return 'Not measured: this takes a run with builds.';
  const sizes = [articles, ...SIZES.filter((size) => size > articles)];
  const rows = [...machineRows(results), ...siteRows(results, site)];
  const from = seed === undefined ? '' : ` --seed ${seed}`;
  return [
    `Measured with ${whole(articles)} articles on ${made} (\`npm run bench -- --articles ${articles}${from}\`), and carried on in a straight line:`,
    table(
      ['', ...sizes.map((size) => `${whole(size)} articles`)],
      rows.map(({ what, of }) => [what, ...sizes.map(of)]),
    ),
    'So many articles fit, as the site is now:',
    table(
      ['host', 'limits', 'articles', 'because of'],
      HOSTS.map((host) => {
        const { count, because } = fitting(host, { files: site.files / articles, bytes: site.bytes / articles });
        return [`[${host.name}](${host.page})`, host.limits, count === undefined ? 'no limit' : whole(count), because];
      }),
    ),
  ].join('\n\n');
}

/** What it takes to make the site. */
function machineRows(results: Results): Row[] {
  const { articles, corpus, speeds = [] } = results;
  const speed = speeds[0]?.extraction;
  const build = typical(results, 'cold', OURS, 'processor');
  const each = memoryOfEach(results);
  const peak = typical(results, 'cold', OURS, 'memory') ?? 0;
  const times = (value: number | undefined, unit: number) => (size: number) =>
    value === undefined ? '–' : significant(((value / articles) * size) / unit);
  return [
    { what: 'Text, GB', of: times(corpus.bytes, 1e9) },
    { what: 'Extraction, hours of one core', of: times(speed && corpus.bytes / 1e6 / speed, HOUR) },
    { what: 'The whole build from nothing, hours of one core', of: times(build, HOUR) },
    {
      what: 'Memory of the build, GB',
      of: (size) => (each === undefined ? '–' : significant((peak + each * (size - articles)) / 1000)),
    },
  ];
}

/** What it leaves. */
function siteRows({ articles }: Results, site: Weighed): Row[] {
  const each =
    (value: number, unit = 1) =>
    (size: number) =>
      significant(((value / articles) * size) / unit);
  return [
    { what: 'Kept for the next build, GB', of: each(site.kept.bytes, 1e9) },
    { what: 'Files of the site', of: each(site.files) },
    { what: 'Bytes of the site, GB', of: each(site.bytes, 1e9) },
    { what: `Largest file (\`${site.largest.file}\`), MB`, of: each(site.largest.bytes, 1e6) },
    { what: 'List of pages of the search index, KB', of: each(site.searchMetadata, 1e3) },
    { what: `The same, of one of ${YEARS} years, KB`, of: each(site.searchMetadata / YEARS, 1e3) },
  ];
}
