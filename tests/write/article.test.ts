import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { partName } from '../../src/read/adding.ts';
import { readArticles } from '../../src/read/articles.ts';
import { giveName, writeArticle } from '../../src/write/article.ts';
import { holdFolder } from '../../src/write/lock.ts';
import { recover } from '../../src/write/recover.ts';
import { project } from '../read/project.ts';

const PROSE = 'The mayor said on Tuesday that the ferry will be repaired.\n';
const FILES = [
  { name: 'a.html', bytes: Buffer.from('<p>x') },
  { name: 'a.yaml', bytes: Buffer.from('title: x\n') },
  { name: 'a.txt', bytes: Buffer.from(PROSE) },
];
const NAMES = FILES.map(({ name }) => name);

/** A folder as an interrupted run leaves it: these files have their names already, those only their parts. */
function interrupted(named: readonly string[], parts: readonly string[]): { folder: string; root: string } {
  const root = project({});
  const folder = path.join(root, 'content/articles');
  for (const { name, bytes } of FILES) {
    if (named.includes(name)) writeFileSync(path.join(folder, name), bytes);
    if (parts.includes(name)) writeFileSync(path.join(folder, partName(name)), bytes);
  }
  return { folder, root };
}

describe('the files of an article', () => {
  it('are written, and nothing else', () => {
    const { folder } = interrupted([], []);
    assert.equal(writeArticle(folder, FILES), undefined);
    assert.deepEqual(readdirSync(folder).sort(), [...NAMES].sort());
    for (const { name, bytes } of FILES) assert.deepEqual(readFileSync(path.join(folder, name)), bytes);
  });

  it('replace nothing, follow no link, and are all there or none', () => {
    const { folder, root } = interrupted([], []);
    symlinkSync(path.join(root, 'elsewhere.txt'), path.join(folder, 'a.txt'));
    assert.deepEqual(writeArticle(folder, FILES), { file: 'a.txt', found: 'another file of this name' });
    assert.deepEqual(readdirSync(folder), ['a.txt']);
    assert.deepEqual(readdirSync(root), ['content']);
    symlinkSync(path.join(root, 'elsewhere.txt'), path.join(folder, partName('b.txt')));
    assert.equal(writeArticle(folder, [{ name: 'b.txt', bytes: Buffer.from('x') }])?.file, 'b.txt');
    assert.deepEqual(readdirSync(root), ['content']);
  });

  it('are told why they cannot be written', () => {
    const { folder } = interrupted([], []);
    assert.match(writeArticle(path.join(folder, 'none'), FILES)?.found ?? '', /ENOENT/);
    assert.throws(() => giveName(folder, 'c.txt'), /ENOENT/);
  });
});

describe('an interrupted run', () => {
  // In the order in which it happens: parts, then names, the text's last; a link is made before the part goes.
  const stages: readonly (readonly [named: readonly string[], parts: readonly string[], whole: boolean])[] = [
    [[], ['a.html'], false],
    [[], NAMES, false],
    [['a.html'], NAMES, true],
    [['a.html'], ['a.yaml', 'a.txt'], true],
    [['a.html', 'a.yaml'], ['a.yaml', 'a.txt'], true],
    [['a.html', 'a.yaml'], ['a.txt'], true],
    [NAMES, ['a.txt'], true],
    [NAMES, [], true],
  ];
  for (const [named, parts, whole] of stages)
    it(`after ${named.join(', ') || 'nothing'}, with parts of ${parts.join(', ') || 'nothing'}, leaves no mistake, and all or nothing`, () => {
      const { folder, root } = interrupted(named, parts);
      const strays = () => readArticles(root).errors.filter(({ file }) => !file.endsWith('a.html'));
      assert.deepEqual(strays(), []);
      recover(folder);
      assert.deepEqual(strays(), []);
      assert.deepEqual(readdirSync(folder).sort(), whole ? [...NAMES].sort() : []);
    });

  it('is told of', () => {
    assert.deepEqual(recover(interrupted(['a.html'], ['a.yaml', 'a.txt']).folder), {
      completed: ['a.txt'],
      cleared: 0,
    });
    assert.deepEqual(recover(interrupted([], ['a.html', 'a.yaml']).folder), { completed: [], cleared: 2 });
  });
});

describe('a folder that is held', () => {
  it('is nobody else’s until it is released, or its holder is gone', () => {
    const { folder } = interrupted([], []);
    const lock = path.join(folder, '.adding.lock');
    const held = holdFolder(folder);
    assert.ok('release' in held);
    held.release();
    assert.deepEqual(readdirSync(folder), []);
    writeFileSync(lock, `${process.ppid}\n`);
    assert.deepEqual(holdFolder(folder), { heldBy: process.ppid });
    for (const left of ['999999999\n', '', 'x']) {
      writeFileSync(lock, left);
      const again = holdFolder(folder);
      assert.ok('release' in again, left);
      again.release();
    }
    mkdirSync(path.join(folder, 'x'));
  });
});
