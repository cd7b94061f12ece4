import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { findSources } from '../../src/read/sources.ts';
import { project } from './project.ts';

describe('the files that may hold articles', () => {
  it('are those of a folder and below, sorted; of the rest it is told what was passed over', () => {
    const root = project({
      'in/b.txt': 'x',
      'in/a.html': 'x',
      'in/a_files/frame.html': 'x',
      'in/a-Dateien/frame.html': 'x',
      'in/about/c.md': 'x',
      'in/e.docx': 'x',
      'in/f.odt': 'x',
      'in/g.png': 'x',
      'in/h.css': 'x',
      'in/README': 'x',
      'in/.hidden.txt': 'x',
      'in/~$e.docx': 'x',
    });
    symlinkSync(root, path.join(root, 'in/loop'));
    symlinkSync('nowhere', path.join(root, 'in/gone.txt'));
    const { files, passed, errors } = findSources(['in'], root);
    assert.deepEqual(
      files.map(({ label }) => label),
      ['in/README', 'in/a.html', 'in/about/c.md', 'in/b.txt', 'in/e.docx', 'in/f.odt'],
    );
    assert.deepEqual(passed, [
      'in/a-Dateien: the pictures and styles of the page beside it',
      'in/a_files: the pictures and styles of the page beside it',
      'in/loop: a link to a folder; name it itself if it is meant',
      'in: 2 of other kinds (.css, .png)',
    ]);
    assert.deepEqual(
      errors.map(({ file, found }) => [file, found]),
      [['in/gone.txt', 'none of this name']],
    );
  });

  it('come in the order in which they are named, each once', () => {
    const root = project({ 'a.txt': 'x', 'b.png': 'x' });
    const { files, errors } = findSources(['b.png', 'none.txt', 'a.txt', './a.txt', '.'], root);
    assert.deepEqual(
      files.map(({ label }) => label),
      ['b.png', 'a.txt'],
    );
    assert.deepEqual(
      errors.map(({ file }) => file),
      ['none.txt'],
    );
  });
});
