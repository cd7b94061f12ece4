import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Mention } from '../../src/model.ts';
import { project } from '../read/project.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const TEXT = 'President Ada Lovelace went to Riga. Peeter Orrum, director of the institute, was there.\n';
const CORRECTIONS = [
  '- do: remove\n  article: own\n  quote: Riga\n  why: the test',
  '- do: rename\n  entity: person/peeter-orrum\n  name: Peeter Orrumson\n  why: the test',
].join('\n');

/** The command of a project with other content: its code is this one's, by links that node is told to take as they are. */
function commandWith(corrections: string) {
  const root = project({
    'package.json': '{ "type": "module" }',
    'content/articles/own.txt': TEXT,
    'content/corrections.yaml': corrections,
    'elsewhere/own.txt': TEXT,
  });
  for (const name of ['src', 'node_modules']) symlinkSync(path.join(ROOT, name), path.join(root, name));
  return (args: readonly string[], input = '') => {
    const flags = ['--preserve-symlinks', '--preserve-symlinks-main', path.join(root, 'src/cli.ts')];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'extract', ...args], {
      input,
      cwd: root,
    });
    const lines = stdout.toString().split('\n').filter(Boolean);
    return { status, err: stderr.toString(), answers: lines.map((line) => named(JSON.parse(line))) };
  };
}

function named({ mentions }: { readonly mentions: readonly Mention[] }): string[] {
  return mentions.flatMap((mention) => ('entity' in mention ? [`${mention.text} -> ${mention.entity}`] : []));
}

const PEOPLE = ['Ada Lovelace -> person/ada-lovelace', 'Peeter Orrum -> person/peeter-orrumson'];

describe('extract in a project with corrections', () => {
  const run = commandWith(CORRECTIONS);

  it('corrects an article of the project by those of the article and those for all', () => {
    for (const file of ['content/articles/own.txt', './content/../content/articles/own.txt']) {
      assert.deepEqual(run([file]), { status: 0, err: '', answers: [PEOPLE] });
    }
  });

  it('corrects any other text by those for all, whatever it is called', () => {
    const others = [PEOPLE.toSpliced(1, 0, 'Riga -> place/riga')];
    assert.deepEqual(run(['elsewhere/own.txt']), { status: 0, err: '', answers: others });
    assert.deepEqual(run(['--jsonl'], JSON.stringify({ id: 'own', text: TEXT })), {
      status: 0,
      err: '',
      answers: others,
    });
  });

  it('says which correction does not fit the article, and goes on with the others', () => {
    const stale = commandWith(CORRECTIONS.replace('Riga', 'Vilnius'));
    const { status, err, answers } = stale(['content/articles/own.txt', 'elsewhere/own.txt']);
    assert.deepEqual([status, answers.length], [1, 1]);
    assert.match(err, /^content\/corrections\.yaml:3: expected words of the article own; found "Vilnius", .*\n$/);
  });

  it('answers nothing where the file itself is wrong', () => {
    const { status, err, answers } = commandWith('- do: remov\n- 1')(['elsewhere/own.txt']);
    assert.deepEqual([status, answers], [1, []]);
    assert.match(err, /corrections\.yaml:1: .*write "remove"\n.*corrections\.yaml:2: /);
  });
});
