import { table } from '../../../scripts/quality/markdown.ts';
import { fewOf } from '../growth.ts';
import type { Results, Task } from '../results.ts';
import { ASTRO, OURS, times, typical, type Figure } from '../statistics.ts';
import { isMet, targets, type Target } from '../targets.ts';
import { significant, whole } from './numbers.ts';

/** What a run has found, in Markdown. */
export const report = (results: Results): string =>
  [
    head(results),
    targetTable(targets(results)),
    ...builds(results),
    ...growth(results),
    ...speeds(results),
    ...site(results),
    ...(results.notes.length > 0 ? [results.notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');

function head(results: Results): string {
  const { articles, corpus, seed, rounds, machine, versions, made } = results;
  const { cores, processor, memory, system, load, node } = machine;
  const from = seed === undefined ? 'given ones' : `seed ${seed}`;
  const peers = Object.entries(versions).filter(([name]) => name !== OURS);
  const beside = peers.length > 0 ? ` Beside ${peers.map(([name, version]) => `${name} ${version}`).join(', ')}.` : '';
  return (
    `${whole(articles)} articles (${from}; ${whole(corpus.words)} words, ${significant(corpus.bytes / 1e6)} MB), ` +
    `medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, on ${made}: ${cores} cores of ${processor}, ${memory} GB, ` +
    `${system}, Node ${node}, load ${load} before.${beside}${reserve(results)}`
  );
}

/** The targets are for this many articles. */
const MEANT = 5000;

/** What speaks against the figures. */
function reserve({ articles, rounds, machine: { load, cores } }: Results): string {
  const reasons = [
    ...(articles < MEANT ? [`the targets are for ${whole(MEANT)} articles`] : []),
    ...(rounds < 2 ? ['one round tells little'] : []),
    ...(load > cores / 2 ? ['the machine had other work'] : []),
  ];
  return reasons.length > 0 ? ` **A quick look:** ${reasons.join(', ')}.` : '';
}

const VERDICTS = new Map([
  [true, 'met'],
  [false, 'missed'],
  [undefined, 'not measured'],
]);

export function targetTable(all: readonly Target[]): string {
  const rows = all.map((target) => {
    const { what, unit, measured, atMost, atLeast } = target;
    const wanted = atMost !== undefined ? `at most ${significant(atMost)}` : `at least ${significant(atLeast)}`;
    const isOpen = atMost === undefined && atLeast === undefined;
    return [
      what,
      isOpen ? '' : `${wanted} ${unit}`,
      measured === undefined ? '' : `${significant(measured)} ${unit}`,
      isOpen ? '' : VERDICTS.get(isMet(target))!,
    ];
  });
  return table(['', 'target', 'measured', ''], rows);
}

function builds(results: Results): string[] {
  if (results.samples.every(({ articles }) => articles !== results.articles)) return [];
  const rows = Object.entries(results.pages).map(([name, pages]) => {
    const [cold, memory] = (['seconds', 'memory'] as const).map((figure) => typical(results, 'cold', name, figure));
    const perPage = cold === undefined ? undefined : (cold / pages) * 1000;
    const tasks = (['cold', 'nothing', 'edit'] as const).map((task) => inBoth(results, task, name));
    return [
      name,
      whole(pages),
      ...tasks,
      significant(perPage),
      inBoth(results, 'cold', name, 'processor'),
      whole(memory),
    ];
  });
  const columns = ['pages', 'from nothing', 'nothing changed', 'one edited', 'ms a page', 'processor', 'memory'];
  return [
    'Seconds, and how many times as long as Astro for the same. Seconds of the processors, which tell more where others use the machine, and peak of memory in MB, both from nothing:',
    table(['', ...columns], rows),
    'Our builds always bring the search index up to date as well: the targets for an edit with and without it are held against the same build.',
  ];
}

/** "12 (0.8 ×)" */
function inBoth(results: Results, task: Task, name: string, figure: Figure = 'seconds'): string {
  const [own, other] = [name, ASTRO].map((one) => typical(results, task, one, figure));
  const ratio = times(own, other);
  return ratio === undefined ? significant(own) : `${significant(own)} (${significant(ratio)} ×)`;
}

function growth(results: Results): string[] {
  const few = fewOf(results.articles);
  const rows = [few, results.articles].map((size) => [
    whole(size),
    ...(['seconds', 'processor', 'memory'] as const).map((figure) => {
      const value = typical(results, 'cold', OURS, figure, size);
      return figure === 'memory' ? whole(value) : significant(value);
    }),
  ]);
  return rows[0]?.[1] === '–' ? [] : [table(['articles, from nothing', 'seconds', 'processor', 'memory'], rows)];
}

function speeds({ speeds: all }: Results): string[] {
  if (!all) return [];
  const rows = all.map(({ form, extraction, compromise, dictionary }) => [
    form,
    ...[extraction, compromise, extraction / compromise, dictionary].map(significant),
  ]);
  return [table(['MB of text a second, one thread', OURS, 'compromise', '×', 'scan for 5,000 names'], rows)];
}

function site({ site: weighed }: Results): string[] {
  if (!weighed) return [];
  const { files, bytes, largest, kept } = weighed;
  return [
    `The site has ${whole(files)} files of ${whole(bytes / 1e6)} MB in all, the largest \`${largest.file}\` of ` +
      `${significant(largest.bytes / 1e6)} MB; for the next build ${whole(kept.bytes / 1e6)} MB are kept.`,
  ];
}
