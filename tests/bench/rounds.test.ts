import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Contestant } from './contestants/contestant.ts';
import { buildRounds, TASKS } from './rounds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-bench-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

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
