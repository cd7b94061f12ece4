import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, describe, it } from 'node:test';
import { placeFor, putInPlace } from '../../../scripts/build/place.ts';

function project(t: TestContext): string {
  const root = mkdtempSync(path.join(tmpdir(), 'flankwatch-place-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** A folder with one file of its name in it. */
function site(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), name);
}

const none = (line: string): void => assert.fail(line);

describe('putInPlace(place)', () => {
  it('puts the new site in the place of the former one and leaves nothing behind', async (t) => {
    const root = project(t);
    site(path.join(root, 'dist'), 'former.html');
    const place = placeFor(path.join(root, 'dist'), root);
    assert.deepEqual(readdirSync(path.join(root, 'dist')), ['former.html']);
    site(place.made, 'new.html');
    putInPlace(place, none);
    assert.deepEqual(readdirSync(path.join(root, 'dist')), ['new.html']);
    assert.deepEqual(readdirSync(root).sort(), ['.cache', 'dist']);
    // The former site is removed by a process of its own.
    while (readdirSync(path.join(root, '.cache')).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('makes the folder, and those that it lies in', (t) => {
    const root = project(t);
    const place = placeFor(path.join(root, 'a/b/dist'), root);
    site(place.made, 'new.html');
    putInPlace(place, none);
    assert.equal(readFileSync(path.join(root, 'a/b/dist/new.html'), 'utf8'), 'new.html');
  });

  it('replaces what a link leads to, not the link', (t) => {
    const root = project(t);
    site(path.join(root, 'elsewhere/site'), 'former.html');
    symlinkSync(path.join(root, 'elsewhere/site'), path.join(root, 'dist'));
    const place = placeFor(path.join(root, 'dist'), root);
    site(place.made, 'new.html');
    putInPlace(place, none);
    assert.ok(lstatSync(path.join(root, 'dist')).isSymbolicLink());
    assert.deepEqual(readdirSync(path.join(root, 'elsewhere/site')), ['new.html']);
    assert.deepEqual(readdirSync(path.join(root, 'elsewhere')), ['site']);
  });
});

describe('placeFor(out, root)', () => {
  it('removes what killed builds have left', (t) => {
    const root = project(t);
    site(path.join(root, 'dist'), 'former.html');
    for (const left of ['.cache/site-new', '.dist-new', '.dist-former']) site(path.join(root, left), 'half.html');
    const place = placeFor(path.join(root, 'dist'), root);
    assert.deepEqual(readdirSync(place.made), []);
    assert.deepEqual(readdirSync(root).sort(), ['.cache', 'dist']);
  });

  it('brings the former site back where a build was killed between the two renames', (t) => {
    const root = project(t);
    site(path.join(root, '.dist-former'), 'former.html');
    placeFor(path.join(root, 'dist'), root);
    assert.deepEqual(readdirSync(path.join(root, 'dist')), ['former.html']);
    assert.ok(!existsSync(path.join(root, '.dist-former')));
  });
});
