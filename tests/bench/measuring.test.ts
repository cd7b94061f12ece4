import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Contestant } from './contestants/contestant.ts';
import { markdown } from './contestants/markdown.ts';
import { fewOf } from './growth.ts';
import { readOptions } from './options.ts';
import { sumOfTree } from './process-tree.ts';
import { buildRounds, TASKS } from './rounds.ts';
import { weighSite } from './site-size.ts';
import { sources } from './sources.ts';
import { outputIn, processorSeconds, watchedRun } from './watched-run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-measuring-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a run, seen from outside', () => {
  const node = (code: string) => ({ program: process.execPath, args: ['-e', code], cwd: folder });

  it('tells its time, its processors and its memory', { skip: process.platform === 'win32' }, async () => {
    const { seconds, processor, memory } = await watchedRun(
      node('Buffer.alloc(1e8, 1); console.log("done"); setTimeout(() => {}, 300)'),
      folder,
    );
    assert.ok(seconds > 0.3);
    assert.ok(processor! > 0);
    assert.ok(memory! > 30, `${memory}`);
    assert.equal(outputIn(folder), 'done\n');
  });

  it('fails with what was printed', { skip: process.platform === 'win32' }, async () => {
    await assert.rejects(watchedRun(node('console.log("no disk"); process.exit(3)'), folder), /no disk/);
  });

  it('reads what the shell says of its children', () => {
    assert.equal(processorSeconds('0m0.00s 0m0.00s\n1m2.50s 0m1.25s\n'), 63.75);
    assert.equal(processorSeconds(''), undefined);
  });

  it('counts the memory of all that a process has started', () => {
    const one = (pid: number, parent: number) => ({ pid, parent, memory: pid });
    assert.equal(sumOfTree([one(1, 0), one(2, 1), one(4, 2), one(8, 1), one(16, 0)], 2), 6);
    assert.equal(sumOfTree([one(1, 0), one(2, 1), one(4, 2), one(8, 1), one(16, 0)], 1), 15);
  });
});

describe('rounds', () => {
  const told: string[] = [];
  const time = (left: number) => ({
    left: () => left,
    tell: () => {},
    note: (line: string) => told.push(line),
    notes: told,
  });
  const log: string[] = [];
  const contestant = (name: string, code = ''): Contestant => ({
    name,
    version: '1',
    out: folder,
    command: { program: process.execPath, args: ['-e', code], cwd: folder },
    take: () => log.push(`${name} takes`),
    edit: ({ text }) => log.push(`${name} edits ${text.split('\n').length} lines`),
    forget: () => log.push(`${name} forgets`),
  });
  const articles = [{ id: 'a', text: 'One\n' }];
  const plan = { articles, tasks: TASKS, folder, after: 1 };

  it('have all contestants do each task in turn', { skip: process.platform === 'win32' }, async () => {
    const contestants = [contestant('A'), contestant('B')];
    const samples = await buildRounds({ ...plan, contestants, rounds: 1, time: time(100) });
    assert.deepEqual(
      samples.map(({ task, contestant: name }) => `${task} ${name}`),
      ['cold A', 'cold B', 'nothing A', 'nothing B', 'edit A', 'edit B'],
    );
    assert.deepEqual(log, ['A takes', 'B takes', 'A forgets', 'B forgets', 'A edits 4 lines', 'B edits 4 lines']);
  });

  it('are fewer where the time does not suffice, and say so', { skip: process.platform === 'win32' }, async () => {
    const samples = await buildRounds({
      ...plan,
      tasks: ['cold'],
      contestants: [contestant('A')],
      rounds: 3,
      time: time(-1),
    });
    assert.equal(samples.length, 1);
    assert.match(told.join(), /1 of 3 rounds with 1 articles: the time did not suffice/);
  });

  it('go on without somebody else who fails', { skip: process.platform === 'win32' }, async () => {
    const contestants = [contestant('A', 'process.exit(1)'), contestant('B')];
    const samples = await buildRounds({ ...plan, contestants, rounds: 1, time: time(100) });
    assert.equal(samples.length, 3);
    assert.match(told.join(), /A is left out from round 1 on/);
  });
});

describe('what is built', () => {
  it('is Markdown with the headline as front matter for others', () => {
    const made = markdown({ id: 'a', text: 'A "title": yes\n\nOne.\n\nTwo.\n' });
    assert.equal(
      made,
      `---\ntitle: "A \\"title\\": yes"\n---\n\nOne.\n\nTwo.\n`.replace('"A \\"title\\": yes"', `'A "title": yes'`),
    );
  });

  it('may be articles of one’s own', () => {
    const own = path.join(folder, 'own/content/articles');
    mkdirSync(own, { recursive: true });
    for (const [name, text] of [
      ['b.txt', 'B'],
      ['a.txt', 'A'],
      ['a.yaml', 'language: en'],
    ] as const)
      writeFileSync(path.join(own, name), text);
    const read = sources({ articles: 10, seed: 1, content: path.join(folder, 'own') });
    assert.deepEqual(read, [
      { id: 'a', text: 'A', sidecar: 'language: en' },
      { id: 'b', text: 'B' },
    ]);
    assert.throws(() => sources({ articles: 10, seed: 1, content: folder }), /no \.txt file is there/);
  });

  it('is weighed by folders', () => {
    const site = path.join(folder, 'site');
    for (const [name, size] of [
      ['index.html', 10],
      ['data/all.json', 200],
      ['pagefind/index/x.pf_index', 30],
      ['pagefind/en.pf_meta', 7],
    ] as const) {
      mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
      writeFileSync(path.join(site, name), 'x'.repeat(size));
    }
    const weighed = weighSite(site, [path.join(site, 'data'), path.join(site, 'nothing')]);
    assert.deepEqual(weighed.largest, { file: 'data/all.json', bytes: 200 });
    assert.deepEqual(weighed.folders['pagefind/index'], { files: 1, bytes: 30 });
    assert.deepEqual([weighed.files, weighed.bytes, weighed.kept.bytes, weighed.searchMetadata], [4, 247, 200, 7]);
  });

  it('grows from a thousand articles, or from a fifth of few', () => {
    assert.deepEqual([10_000, 2000, 500].map(fewOf), [1000, 1000, 100]);
  });
});

describe('options', () => {
  it('say what was expected where they are wrong', () => {
    assert.deepEqual(readOptions(['--only', 'cold,edit']).parts, ['cold', 'edit']);
    assert.throws(() => readOptions(['--only', 'warm']), /a part is expected.*found "warm"/);
    assert.throws(() => readOptions(['--articles', 'many']), /whole number of at least 10 is expected; found "many"/);
    assert.throws(() => readOptions(['--fast']), /--fast/);
  });
});
