import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { findSources } from '../../src/read/sources.ts';
import { holdFolder } from '../../src/write/lock.ts';
import { recover } from '../../src/write/recover.ts';
import { project } from '../read/project.ts';

describe('add, in folders with what does not belong there:', () => {
  it('links that lead in a circle or nowhere hide no other file', () => {
    const root = project({ 'in/a.txt': 'x', 'in/-rf.txt': 'y' });
    symlinkSync('loop', path.join(root, 'in/loop'));
    symlinkSync('nowhere', path.join(root, 'in/b.txt'));
    symlinkSync('.', path.join(root, 'in/self'));
    mkdirSync(path.join(root, 'in/x.html'));
    const { files, passed, errors } = findSources(['in'], root);
    assert.deepEqual(
      files.map(({ label }) => label),
      ['in/-rf.txt', 'in/a.txt'],
    );
    assert.deepEqual(
      errors.map(({ file, found }) => `${file}: ${found}`),
      ['in/b.txt: none of this name', 'in/loop: links that lead round in a circle'],
    );
    assert.match(passed.join('\n'), /in\/self: a link to a folder/);
  });

  it('a folder in place of the lock is told, and stays', () => {
    const root = project({});
    mkdirSync(path.join(root, '.adding.lock'));
    assert.deepEqual(holdFolder(root), { heldBy: 0 });
    assert.ok(readdirSync(root).includes('.adding.lock'));
  });

  it('folders and links that are called like half-written files stay as they are', () => {
    const root = project({ 'secret.txt': 'x' });
    const folder = path.join(root, 'content/articles');
    mkdirSync(path.join(folder, '.adding-a.txt.part'));
    symlinkSync('../../secret.txt', path.join(folder, '.adding-b.txt.part'));
    writeFileSync(path.join(folder, '.adding-c.txt.part'), 'x');
    assert.deepEqual(recover(folder), { completed: [], cleared: 1 });
    assert.deepEqual(readdirSync(folder).sort(), ['.adding-a.txt.part', '.adding-b.txt.part']);
  });
});
