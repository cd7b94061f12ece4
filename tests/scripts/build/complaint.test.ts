import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaint } from '../../../scripts/build/complaint.ts';

const coded = (code: string, path?: string) => Object.assign(new Error(`${code}: words`), { code, path });

describe('complaint(error, out)', () => {
  it('is the list of what is wrong with the content, as it is', () => {
    const list = 'The content has mistakes:\ncontent/a.yaml:1: expected x; found y; do z\ncontent/b.txt: expected …';
    assert.equal(complaint(new Error(list), 'dist'), `${list}\ndist is as it was.`);
  });

  it('says in one line what to do about a full disk and a folder that may not be written', () => {
    const wrapped = new Error('An unknown error', { cause: coded('ENOSPC', '/x/y') });
    assert.match(
      complaint(wrapped, 'dist'),
      /^No space is left on the disk at \/x\/y: free some [^\n]*dist is as it was\.$/,
    );
    for (const code of ['EACCES', 'EPERM', 'EROFS'])
      assert.match(
        complaint(coded(code, '/x'), 'dist'),
        new RegExp(`^No permission to write at /x \\(${code}\\)[^\\n]*$`),
      );
  });

  it('knows a full disk by the words of the bundler', () => {
    const words =
      'Build failed\n  Failed to write file in /x/y.mjs\nCaused by:\n No space left on device (os error 28)\n';
    assert.match(complaint(new Error(words), 'dist'), /^No space is left on the disk at \/x\/y\.mjs: [^\n]*$/);
  });

  it('says what to do about a thread without memory', () => {
    const error = Object.assign(new Error('JS heap out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    assert.match(complaint(error, 'dist'), /^A thread may not take more memory\. [^\n]*FLANKWATCH_WORKERS=1[^\n]*$/);
  });

  it('tells anything else in one line with its place', () => {
    const error = Object.assign(new Error('Some\n thing.\n'), { loc: { file: 'src/pages/x.astro', line: 3 } });
    assert.match(complaint(error, 'dist'), /^The build failed: Some thing \(src\/pages\/x\.astro:3\)\. [^\n]*$/);
    const thrown = Object.assign(new Error('Some thing'), { id: 'src/pages/y.astro' });
    assert.match(complaint(thrown, 'dist'), /^The build failed: Some thing \(src\/pages\/y\.astro\)\. [^\n]*$/);
    assert.match(complaint('words', 'dist'), /^The build failed: words\. /);
  });
});
