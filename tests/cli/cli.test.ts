import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Mention } from '../../src/model.ts';
import { project } from '../read/project.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'src/cli.ts');
const ARTICLE = path.join(ROOT, 'content/articles/nato-fivefold-air-defence.txt');

interface Answer {
  readonly id?: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly publishedFrom?: string;
  readonly mentions?: readonly Mention[];
  readonly error?: string;
  readonly line?: number;
}

/** Runs the command from a folder that has nothing to do with the project. */
function run(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    cwd: '/',
    maxBuffer: 1 << 28,
  });
  const out = stdout.toString();
  const answers = () =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer);
  return { status, out, err: stderr.toString(), answers };
}

describe('extract FILE…', () => {
  it('answers with a line for each file, in order, whose mentions are in its text', () => {
    const text = 'Rutte in Riga\r\nNATO Secretary General Mark Rutte spoke in Riga on Monday about the S-400.\r\n';
    const root = project({ 'One More.txt': `\ufeff${text}`, 'One More.yaml': 'published: 2022-03' });
    const { status, err, out, answers } = run(['extract', ARTICLE, path.join(root, 'One More.txt')]);
    assert.deepEqual([status, err, out.endsWith('\n')], [0, '', true]);
    const [first, second] = answers();
    assert.deepEqual([first?.id, first?.published], ['nato-fivefold-air-defence', '2025-06-04~']);
    assert.deepEqual(Object.keys(second!), ['id', 'title', 'published', 'mentions', 'statements', 'quantities']);
    assert.deepEqual([second?.id, second?.title, second?.published], ['one-more', 'Rutte in Riga', '2022-03']);
    assert.ok(second?.mentions?.some(({ kind }) => kind === 'person'));
    for (const mention of second?.mentions ?? []) assert.equal(text.slice(mention.start, mention.end), mention.text);
  });

  it('takes --published before the sidecar’s date', () => {
    const [answer] = run(['extract', '--published', '2024-05', ARTICLE]).answers();
    assert.equal(answer?.published, '2024-05');
  });

  it('says null where no date is known', () => {
    const root = project({ 'a.txt': 'NATO will decide on it in June, the minister said.' });
    assert.equal(run(['extract', path.join(root, 'a.txt')]).answers()[0]?.published, null);
  });

  it('tells an inferred date from one that is stated', () => {
    const root = project({
      'a.txt': 'The ministry said today, 12 September 2023, that parts had been found on 5 September.',
    });
    const [answer] = run(['extract', path.join(root, 'a.txt')]).answers();
    assert.deepEqual([answer?.published, answer?.publishedFrom], ['2023-09-12', 'inferred']);
    const [, , third] = answer!.mentions!.filter(({ kind }) => kind === 'date');
    assert.deepEqual([third?.text, third?.certainty], ['5 September', 'implied']);
  });

  it('reports bad files and goes on with the others', () => {
    const root = project({
      'empty.txt': '',
      'a.txt': 'NATO will decide.',
      'b.txt': 'NATO will.',
      'b.yaml': 'titel: x',
    });
    const files = ['empty.txt', 'none.txt', 'a.txt', 'b.txt'].map((name) => path.join(root, name));
    const { status, err, answers } = run(['extract', ...files]);
    assert.equal(status, 1);
    assert.deepEqual(
      answers().map(({ id }) => id),
      ['a'],
    );
    const lines = err.trim().split('\n');
    assert.equal(lines.length, 3);
    assert.match(lines[0]!, /empty\.txt: expected .*; found an empty file; /);
    assert.match(lines[1]!, /none\.txt: expected .*; found none of this name; /);
    assert.match(lines[2]!, /b\.yaml:1: expected one of the keys .*; found "titel"; write "title"/);
  });
});

describe('extract --jsonl', () => {
  const line = (value: unknown): string => JSON.stringify(value);

  it('answers line by line in order; a bad line does not stop the rest', () => {
    const text = 'NATO’s Rutte\u2028spoke in Riga 🚀 on Monday.\r\nHe left.';
    const input = [
      `\ufeff${line({ id: 'One/1', text, published: '2025-06-04' })}`,
      '',
      '{"id":"two"',
      line({ id: 'three' }),
      line({ id: 'four', text: 'NATO', published: '2025-02-30' }),
      line({ id: 'five', text: 'Last week, NATO met.' }),
      line({ id: 'five', text: 'Last week, NATO met.', published: null }),
    ].join('\n');
    const { status, err, out, answers } = run(['extract', '--jsonl', '--published=2022-03-01'], input);
    assert.deepEqual([status, err], [0, '']);
    assert.ok(!/[\u2028\u2029]/.test(out), 'a line of output is a line for every reader');
    const found = answers();
    assert.deepEqual(
      found.map(({ id }) => id),
      ['One/1', undefined, 'three', 'four', 'five', 'five'],
    );
    assert.deepEqual(
      found.map(({ line: number }) => number),
      [undefined, 3, 4, 5, undefined, undefined],
    );
    assert.deepEqual(
      found.map(({ published }) => published),
      ['2025-06-04', undefined, undefined, undefined, '2022-03-01', '2022-03-01'],
    );
    assert.match(found[1]?.error ?? '', /JSON/);
    assert.match(found[2]?.error ?? '', /"text"/);
    assert.match(found[3]?.error ?? '', /"2025-02-30"/);
    assert.ok(found[0]!.mentions!.length > 0);
    for (const mention of found[0]!.mentions!) assert.equal(text.slice(mention.start, mention.end), mention.text);
  });

  it('takes the text as it is', () => {
    const text = '\ufeffNATO met in Riga.';
    const [answer] = run(['extract', '--jsonl'], line({ id: 'a', text })).answers();
    for (const mention of answer!.mentions!) assert.equal(text.slice(mention.start, mention.end), mention.text);
  });

  it('has nothing to say to nothing', () => {
    const { status, out, err } = run(['extract', '--jsonl'], '\n\n');
    assert.deepEqual([status, out, err], [0, '', '']);
  });

  it('answers a line before the next one comes', { timeout: 20_000 }, async () => {
    const child = spawn(process.execPath, [CLI, 'extract', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    for (const id of ['a', 'b']) {
      child.stdin.write(`${line({ id, text: 'NATO met in Riga.' })}\n`);
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal((JSON.parse(chunk.toString()) as Answer).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('stops quietly when nobody reads on', { timeout: 20_000 }, async () => {
    const child = spawn(process.execPath, [CLI, 'extract', '--jsonl']);
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${line({ id: 'a', text: 'NATO met in Riga. '.repeat(50) })}\n`.repeat(300));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number | null];
    assert.deepEqual([status, complaints], [0, '']);
  });
});

describe('how the command is called', () => {
  it('is explained by --help', () => {
    for (const args of [['--help'], ['extract', '-h']]) {
      const { status, out, err } = run(args);
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /Usage:[\s\S]*extract FILE…[\s\S]*--jsonl[\s\S]*--published DATE/);
    }
  });

  const wrong: [args: string[], complaint: RegExp][] = [
    [[], /Expected a command/],
    [['extrct', 'a.txt'], /Unknown command "extrct" \(did you mean extract\?\)/],
    [['extract'], /Expected a FILE or --jsonl/],
    [['extract', '--jsonl', 'a.txt'], /Expected no FILE beside --jsonl.*"a\.txt"/],
    [['extract', '--publshed', '2025', 'a.txt'], /Unknown option "--publshed" \(did you mean --published\?\)/],
    [['extract', '-x'], /Unknown option "-x"/],
    [['extract', 'a.txt', '--published'], /--published/],
    [['extract', 'a.txt', '--published', 'yesterday'], /Expected --published to be a date in EDTF .*found "yesterday"/],
    [['extract', 'a.txt', '--published', '2025-02-30'], /found "2025-02-30"/],
    [['extract', 'a.txt', '--published', '2025/..'], /found "2025\/\.\."/],
    [['extract', '--jsonl=yes'], /--jsonl/],
  ];
  for (const [args, complaint] of wrong)
    it(`wrongly: ${args.join(' ') || 'with nothing'}`, () => {
      const { status, out, err } = run(args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, complaint);
      assert.match(err, /--help/);
    });

  it('with files whose names begin with a dash, after --', () => {
    assert.match(run(['extract', '--', '--odd.txt']).err, /--odd\.txt: expected/);
  });
});
