import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parseCall } from '../../src/cli/arguments.ts';
import { checkExtract } from '../../src/cli/extract.ts';
import { checkReview } from '../../src/cli/review.ts';
import { project } from '../read/project.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');

/** Runs the command from a folder that has nothing to do with the project. */
function run(args: readonly string[], input: string | Uint8Array = '') {
  const settings = { input, cwd: '/', maxBuffer: 1 << 28, timeout: 120_000 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], settings);
  return { status, out: stdout.toString(), err: stderr.toString() };
}

const NEWS = 'Minister Maria Velm spoke in Riga on 3 May 2024.';
const object = (value: object): string => JSON.stringify(value);

/** Lines beside what they are answered with: an error, or the id of what was read. */
const LINES: readonly (readonly [line: string | Uint8Array, answer: RegExp | string])[] = [
  [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /expected/],
  [`{"id":"a","text":"T","x":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, 'a'],
  ['['.repeat(100_000), /expected JSON/],
  [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), /expected UTF-8/],
  [Buffer.from([0x7b, 0xed, 0xa0, 0x80, 0x7d]), /expected UTF-8/],
  ['{"id":"a","id":"b","text":"Riga."}', 'b'],
  ['{"__proto__":{"id":"a","text":"T"}}', /key "id"/],
  ['{"id":"__proto__","text":"Riga."}', '__proto__'],
  ['{"constructor":{"prototype":{"id":"x"}},"id":"c","text":"Riga."}', 'c'],
  ['{"id":1,"text":"T"}', /key "id" with a text/],
  ['{"id":null,"text":"T"}', /key "id"/],
  ['{"id":["a"],"text":"T"}', /key "id"/],
  ['{"id":"a","text":{}}', /key "text"/],
  ['{"id":"a","text":null}', /key "text"/],
  ['{"id":"a","text":" \\n "}', /something in it/],
  ['{"id":"a","text":"T","published":20250604}', /"published"/],
  ['{"id":"a","text":"T","published":""}', /EDTF/],
  ['{"id":"a","text":"T","published":"99999999999-01-01"}', /EDTF/],
  ['{"id":"a","text":"T","published":"2022-02-30"}', /EDTF/],
  ['{"id":"a","text":"T","published":"../.."}', /EDTF/],
  [object({ id: 'a', text: 'T', published: `{${'2022,'.repeat(200_000)}}` }), /EDTF/],
  ['{"id":"a","text":"T",}', /expected JSON/],
  ["{'id':'a'}", /expected JSON/],
  ['{"id":"a" "text":"T"}', /expected JSON/],
  ['NaN', /expected JSON/],
  ['1e999', /expected a JSON object/],
  ['null', /expected a JSON object/],
  ['"text"', /expected a JSON object/],
  ['[]', /expected a JSON object/],
  ['\u0000', /expected JSON/],
  ['{"id":"\\ud800","text":"Riga \\ud800\\u0000\\u2028 Velm."}', '\ud800'],
  ['{"id":"../../etc/passwd","text":"Riga."}', '../../etc/passwd'],
  [object({ id: 'long', text: `${NEWS} `.repeat(500) }), 'long'],
  [object({ id: 'a', text: 'T', x: 'x'.repeat(10_000_000) }), 'a'],
  [object({ id: 'i'.repeat(100_000), text: 'Riga.' }), 'i'.repeat(100_000)],
  ['\ufeff{"id":"mark","text":"Riga."}', 'mark'],
  [object({ id: 'last', text: NEWS }), 'last'],
];

describe('extract --jsonl', () => {
  it('answers each of these lines, in their order, with what it is or what is wrong with it', () => {
    const input = Buffer.concat(LINES.flatMap(([line]) => [Buffer.from(line as string), Buffer.from('\n')]));
    const { status, out, err } = run(['extract', '--jsonl'], input);
    assert.deepEqual([status, err], [0, '']);
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer); // prettier-ignore
    assert.equal(answers.length, LINES.length);
    answers.forEach((answer, i) => {
      const [line, expected] = LINES[i]!;
      const what = `line ${i + 1}: ${String(line).slice(0, 80)}`;
      if (typeof expected === 'string') return assert.deepEqual([answer.id, answer.error], [expected, undefined], what);
      assert.match(answer.error ?? '', expected, what);
      assert.ok(answer.line === i + 1 && (answer.error ?? '').length < 400, what);
    });
    assert.ok((answers.at(-1)?.mentions ?? []).length > 0);
  });
});

interface Answer {
  readonly id?: string;
  readonly error?: string;
  readonly line?: number;
  readonly mentions?: readonly object[];
}

describe('extract FILE…', () => {
  it('tells of each operand that is no article, and reads those that are', () => {
    const root = project({
      'a.txt': NEWS,
      '-.txt': NEWS,
      '\u001b[2J.txt': '',
      'b.txt': NEWS,
      'b.yaml': 'title: !!js/function x',
    });
    mkdirSync(path.join(root, 'folder.txt'));
    symlinkSync('loop.txt', path.join(root, 'loop.txt'));
    writeFileSync(path.join(root, 'new\nline.txt'), '');
    const names = [
      'folder.txt',
      '.',
      'none.txt',
      'loop.txt',
      'a.txt/',
      'new\nline.txt',
      '\u001b[2J.txt',
      'b.txt',
      '-.txt',
      'a.txt',
    ];
    const files = [...names.map((name) => path.join(root, name)), '-', '', '/dev/zero', '\0'.replace('\0', '/nowhere')];
    const { status, out, err } = run(['extract', '--', ...files]);
    assert.equal(status, 1);
    assert.equal(out.trim().split('\n').length, 2, out);
    const lines = err.trim().split('\n');
    assert.equal(lines.length, files.length - 2, err);
    for (const line of lines) assert.match(line, /^\P{Cc}*: expected \P{Cc}+; found \P{Cc}+; \P{Cc}+$/u);
    assert.match(lines[0]!, /folder\.txt: .*found a folder/);
  });
});

/** Calls that are wrong, by words of the complaint. */
const CALLS: readonly (readonly [args: readonly string[], complaint: RegExp])[] = [
  [['__proto__'], /Unknown command "__proto__"/],
  [['constructor'], /Unknown command/],
  [['toString'], /Unknown command/],
  [[''], /Unknown command ""/],
  [['-'], /Unknown command "-"/],
  [['extract', '--__proto__'], /Unknown option/],
  [['extract', '--constructor=x', 'a'], /Unknown option/],
  [['extract', '--published=', 'a'], /Expected --published/],
  [['extract', '--published', '', 'a'], /Expected --published/],
  [['extract', '--published', '2022-02-30', 'a'], /found "2022-02-30"/],
  [['extract', '--published', '24.06.2025', 'a'], /found "24\.06\.2025"/],
  [['extract', '--published', '0000', 'a'], /Expected --published/],
  [['extract', '--published', '9'.repeat(10_000), 'a'], /Expected --published/],
  [['extract', '--published', `{${'2022,'.repeat(20_000)}}`, 'a'], /Expected --published/],
  [['extract', '--published', '--jsonl'], /./],
  [['extract', '--no-jsonl', 'a'], /Unknown option/],
  [['extract', '--json', 'a'], /Unknown option "--json" of extract/],
  [['extract', '---jsonl', 'a'], /Unknown option/],
  [['extract', '-jsonl'], /Unknown option/],
  [['extract', '--limit', '1', 'a'], /of extract/],
  [['review', '--limit', '-1'], /--limit/],
  [['review', '--limit', '1e9'], /--limit to be a number/],
  [['review', '--limit', '99999999999'], /--limit to be a number/],
  [['review', '--limit=NaN'], /--limit to be a number/],
  [['review', '--limit='], /--limit to be a number/],
  [['review', '--jsonl'], /of review/],
];

describe('a call that is wrong is told so, before anything is read', () => {
  for (const [args, complaint] of CALLS)
    it(args.map((arg) => JSON.stringify(arg.slice(0, 40))).join(' '), () => {
      const call = parseCall(args);
      const check = typeof call === 'object' ? (call.command === 'extract' ? checkExtract : checkReview)(call) : call;
      assert.match(check ?? 'nothing is wrong', complaint);
    });
});
