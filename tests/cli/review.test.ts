import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Fix, Report } from '../../src/review/report.ts';
import { project } from '../read/project.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');

const TEXTS = {
  'content/articles/visit.txt':
    'Minister visits Riga\n\nPrime Minister Maria Oskarsdal met General Viktor Petroff in Riga on Monday. Oskarsdahl left. "We need the Orrum missile," said General Pete Hegseth.\n',
  'content/articles/visit.yaml': 'published: 2025-06-04\n',
  'content/articles/return.txt':
    'Minister returns\n\nGeneral Viktor Petrov and General Peter Hegseth came to Riga. General Viktor Petrov said so.\n',
  'content/entities/people.yaml': '- name: Mark Rutte\n',
};

/** Runs the command on a project from elsewhere. */
function run(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'review', ...args], {
    cwd: '/',
    env: { ...process.env, FLANKWATCH_CONTENT: root },
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

function reportOf(root: string, ...args: string[]): Report {
  const { status, out, err } = run(root, '--json', ...args);
  assert.deepEqual([status, err], [0, '']);
  return JSON.parse(out) as Report;
}

describe('review', () => {
  it('tells what is to be looked at, without colours where nobody sees them, and that is no failure', () => {
    const root = project(TEXTS);
    const { status, out, err } = run(root);
    assert.deepEqual([status, err], [0, '']);
    assert.ok(!out.includes('\u001b'));
    for (const part of [
      'Articles: 2',
      'Uncertain: ',
      'Unknown to the catalogue: ',
      'Likely duplicates: 1',
      'Joined across articles: 1',
    ])
      assert.ok(out.includes(part), part);
    assert.match(out, /visit#s\d: Oskarsdahl left\./);
  });

  it('answers with JSON on one line', () => {
    const { status, out } = run(project(TEXTS), '--json', '--limit', '1');
    assert.deepEqual([status, out.indexOf('\n')], [0, out.length - 1]);
    const report = JSON.parse(out) as Report;
    assert.deepEqual(
      report.articles.map(({ id }) => id),
      ['visit', 'return'],
    );
    assert.ok(report.unknown.length > 1);
  });

  it('is restricted to articles by name or file', () => {
    const root = project(TEXTS);
    for (const operand of ['return', 'return.txt', path.join(root, 'content/articles/return.txt'), 'return.yaml'])
      assert.deepEqual(
        reportOf(root, operand).articles.map(({ id }) => id),
        ['return'],
      );
  });

  it('lists unseen entries with --unseen only, as many as --limit says', () => {
    const root = project({ ...TEXTS, 'content/entities/people.yaml': '- name: Ann Vahtra\n- name: Ben Vahtra\n' });
    assert.ok(!run(root).out.includes('Ann Vahtra'));
    assert.match(run(root, '--unseen', '--limit', '1').out, /people\.yaml: 2 of 2\n {4}Ann Vahtra; … and 1 more/);
    assert.match(run(root, '--unseen', '--limit=0').out, /Ann Vahtra; Ben Vahtra/);
  });

  it('has nothing to say of a project without articles', () => {
    const { status, out, err } = run(project({}));
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^There are no articles/);
  });

  it('lists everything that is wrong with the content', () => {
    const root = project({
      ...TEXTS,
      'content/articles/visit.yaml': 'publishd: 2025\n',
      'content/articles/empty.txt': '',
      'content/entities/people.yaml': '- nam: x\n',
    });
    const { status, out, err } = run(root);
    assert.deepEqual([status, out], [1, '']);
    for (const file of ['visit.yaml:1', 'empty.txt', 'people.yaml:1']) assert.ok(err.includes(file), file);
  });

  const wrong: [args: string[], complaint: RegExp][] = [
    [['retrun'], /found "retrun" \(did you mean return\?\)/],
    [['--limit', 'few'], /Expected --limit to be a number, 0 for no limit; found "few"/],
    [['--limit', '-1'], /--limit/],
    [['--jsonl'], /Unknown option "--jsonl" of review \(did you mean --json\?\)/],
    [['--unsen'], /Unknown option "--unsen" \(did you mean --unseen\?\)/],
  ];
  for (const [args, complaint] of wrong)
    it(`called wrongly: ${args.join(' ')}`, () => {
      const { status, out, err } = run(project(TEXTS), ...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, complaint);
    });
});

describe('what review gives to paste', () => {
  it('as corrections holds, and leaves nothing to ask', () => {
    const root = project(TEXTS);
    const before = reportOf(root);
    const last = (fixes: readonly Fix[]): string => fixes.at(-1)!.yaml;
    const yaml = [...before.uncertain, ...before.duplicates].map(({ fixes }) => last(fixes)).join('');
    assert.ok(before.uncertain.length > 1 && before.duplicates.length === 1);
    writeFileSync(path.join(root, 'content/corrections.yaml'), yaml);
    const after = reportOf(root);
    assert.deepEqual([after.uncertain, after.duplicates], [[], []]);
    const [pair] = before.duplicates;
    assert.equal(before.unknown.filter(({ id }) => [pair!.from.id, pair!.into.id].includes(id)).length, 2);
    assert.equal(after.unknown.filter(({ id }) => [pair!.from.id, pair!.into.id].includes(id)).length, 1);
  });

  it('as entries makes names known, and keeps joined names apart', () => {
    const root = project(TEXTS);
    const before = reportOf(root);
    assert.deepEqual(
      before.joined.map(({ from, into }) => [from.name, into.name]),
      [['Viktor Petroff', 'Viktor Petrov']],
    );
    for (const { file, yaml } of before.joined[0]!.entries) appendFileSync(path.join(root, file), yaml);
    for (const { id, entry } of before.unknown)
      if (id !== before.joined[0]!.into.id) appendFileSync(path.join(root, entry.file), entry.yaml);
    const after = reportOf(root);
    assert.deepEqual([after.joined, after.unknown], [[], []]);
    const names = after.articles.flatMap(({ found }) => found.flatMap((kind) => kind.names.map(({ name }) => name)));
    assert.ok(names.includes('Viktor Petroff') && names.includes('Viktor Petrov'));
  });
});
