import type { Results, Sample, Task } from './results.ts';

const MACHINE = { system: 'Linux x64', processor: 'Slow One', cores: 2, memory: 8, load: 0.1, node: 'v24.0.0' };

/** Samples of three rounds, one of them disturbed. */
function samples(task: Task, contestant: string, seconds: number, articles: number, memory = 500): Sample[] {
  return [seconds, seconds * 9, seconds].map((one, i) => ({
    task,
    contestant,
    articles,
    round: i + 1,
    seconds: one,
    processor: one * 2,
    memory,
  }));
}

/** What a run of 5,000 articles could have found: all targets met but that of an edit beside Eleventy. */
export const MADE_UP: Results = {
  made: '2026-01-02',
  articles: 5000,
  seed: 7,
  rounds: 3,
  corpus: { bytes: 20e6, words: 3e6 },
  machine: MACHINE,
  versions: { Flankwatch: 'this version', Astro: '7.0.0', Eleventy: '3.0.0' },
  notes: ['Hugo is left out: it is not installed here.'],
  samples: [
    ...samples('cold', 'Flankwatch', 4, 1000, 600),
    ...samples('cold', 'Flankwatch', 20, 5000, 800),
    ...samples('nothing', 'Flankwatch', 2, 5000),
    ...samples('edit', 'Flankwatch', 3, 5000),
    ...samples('cold', 'Astro', 25, 5000),
    ...samples('nothing', 'Astro', 20, 5000),
    ...samples('edit', 'Astro', 21, 5000),
    ...samples('cold', 'Eleventy', 4.5, 5000),
    ...samples('nothing', 'Eleventy', 2, 5000),
    ...samples('edit', 'Eleventy', 2, 5000),
  ],
  pages: { Flankwatch: 15_000, Astro: 5000, Eleventy: 5000 },
  speeds: [
    { form: 'short <texts>', extraction: 4, dictionary: 150, compromise: 0.2 },
    { form: 'one long text', extraction: 3, dictionary: 120, compromise: 0.2 },
  ],
  site: {
    files: 20_000,
    bytes: 500e6,
    largest: { file: 'data/timeline.json', bytes: 5e6 },
    folders: {},
    kept: { files: 5, bytes: 100e6 },
    searchMetadata: 40_000,
  },
  reader: [
    { what: 'First hits of a search', unit: 'bytes', value: 150_000, atMost: 200_000 },
    { what: 'Until the first hit', unit: 'ms', value: 120 },
  ],
};
