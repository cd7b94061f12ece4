/**
 * How long an edit takes to show in the browser: `node tests/bench/dev.ts [HOW MANY ARTICLES]`. Seconds, medians of three,
 * for each kind of edit.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { startDev } from '../browser/dev-server.ts';
import { writeCorpus } from './corpus.ts';

const ROUNDS = 3;
const articles = Number(process.argv[2] ?? 1000);

const holder = mkdtempSync(path.join(tmpdir(), 'flankwatch-bench-'));
writeCorpus(holder, articles);
const file = (name: string) => path.join(holder, 'content', name);
const text = readFileSync(file('articles/report-00001.txt'), 'utf8');

const server = await startDev(holder);
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(server.url('/articles/report-00001/'));
  for (const [kind, edit, shown] of edits(page)) {
    const seconds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      edit(round);
      await shown(round);
      seconds.push((performance.now() - began) / 1000);
    }
    console.log(kind.padEnd(12), seconds.toSorted((a, b) => a - b)[1]!.toFixed(2));
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(holder, { recursive: true, force: true });
}

type Edit = readonly [kind: string, edit: (round: number) => void, shown: (round: number) => Promise<void>];

/** Each kind of edit, and what shows that the browser has it. */
function edits(page: Page): readonly Edit[] {
  const write = (name: string, content: string) => writeFileSync(file(name), content);
  const said = (i: number) => page.getByText(`Wordless Number${i} spoke`).waitFor();
  const known = page.locator('article a', { hasText: 'Wordless Number2' }).first();
  const entry = '- name: Wordless Number2\n';
  const removal = '- do: remove\n  article: report-00001\n  quote: Wordless Number2\n  why: the bench\n';
  const turns = (i: number) => known.waitFor({ state: i % 2 === 0 ? 'attached' : 'detached' });
  return [
    [
      'text',
      (i) => write('articles/report-00001.txt', `${text}\nThe Wordless Number${i} spoke to nobody near Riga.\n`),
      said,
    ],
    [
      'sidecar',
      (i) => write('articles/report-00001.yaml', `title: Title ${i}\n`),
      (i) => page.locator('h1', { hasText: `Title ${i}` }).waitFor(),
    ],
    ['catalogue', (i) => write('entities/systems-bench.yaml', i % 2 === 0 ? entry : '[]\n'), turns],
    ['correction', (i) => write('corrections.yaml', i % 2 === 0 ? removal : '[]\n'), (i) => turns(i + 1)],
  ];
}
