import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { inputsDigest, programDigest } from '../../../scripts/build/inputs.ts';
import { isIntact, stampsOf } from '../../../scripts/build/site-files.ts';
import { store, stored } from '../../../scripts/build/stored.ts';
import { writeKept } from '../../../src/kept/file.ts';
import { DEFAULT_SETTINGS } from '../../../src/read/settings-defaults.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-stored-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('what is stored', () => {
  const file = path.join(folder, 'deep/kept');

  it('comes back as it was', () => {
    const value = { pages: new Map([['a', Uint32Array.of(1, 2)]]) };
    store(file, value);
    assert.deepEqual(stored(file), value);
  });

  it('counts as nothing where it is not there or not whole', () => {
    const bytes = readFileSync(file);
    assert.equal(stored(path.join(folder, 'nothing')), undefined);
    for (const damaged of [bytes.subarray(0, -1), bytes.with(40, bytes[40]! ^ 1), Buffer.alloc(0)]) {
      writeFileSync(file, damaged);
      assert.equal(stored(file), undefined);
    }
  });

  it('counts as nothing where it is whole, but in a form that this Node cannot read', () => {
    writeKept(file, Buffer.from([0xff, 0x7f]));
    assert.equal(stored(file), undefined);
  });
});

describe('a built site', () => {
  it('is intact as long as no file is changed, gone or new', () => {
    const site = mkdtempSync(path.join(folder, 'site-'));
    const page = path.join(site, 'index.html');
    writeFileSync(page, 'one');
    const stamps = stampsOf(site);
    assert.ok(isIntact(site, stamps));
    writeFileSync(page, 'another');
    assert.ok(!isIntact(site, stamps));
    const again = stampsOf(site);
    writeFileSync(path.join(site, 'new.html'), '');
    assert.ok(!isIntact(site, again));
    rmSync(path.join(site, 'new.html'));
    assert.ok(isIntact(site, again));
    rmSync(page);
    assert.ok(!isIntact(site, again));
  });
});

describe('the digest of what a build is made from', () => {
  const root = mkdtempSync(path.join(folder, 'root-'));
  const content = mkdtempSync(path.join(folder, 'content-'));
  const of = (env = {}, settings = DEFAULT_SETTINGS) => ({
    program: programDigest(root, settings, env),
    all: inputsDigest(root, content, env),
  });

  it('is another one after an edit of the program, the settings or the environment', () => {
    const before = of();
    assert.deepEqual(of({ FLANKWATCH_CONTENT: 'elsewhere', HOME: 'anywhere' }), before);
    const edited = [of({ FLANKWATCH_CARDS: '3' }), of({ TZ: 'Europe/Riga' })];
    writeFileSync(path.join(root, 'package.json'), '{}');
    for (const { program, all } of [...edited, of()]) {
      assert.notEqual(program, before.program);
      assert.notEqual(all, before.all);
    }
    assert.notEqual(of({}, { ...DEFAULT_SETTINGS, name: 'Another' }).program, of().program);
    // The settings that it goes into are another matter.
    assert.equal(of({ FLANKWATCH_BASE: '/flank/' }).program, of().program);
    assert.notEqual(of({ FLANKWATCH_BASE: '/flank/' }).all, of().all);
  });

  it('leaves it to the reader of the content to tell of what cannot be read, and follows links', () => {
    symlinkSync('nowhere', path.join(content, 'link.txt'));
    symlinkSync('.', path.join(content, 'folder'));
    const before = of();
    writeFileSync(path.join(content, 'nowhere'), 'text');
    const there = of();
    writeFileSync(path.join(content, 'nowhere'), 'other');
    assert.equal(new Set([before, there, of()].map(({ all }) => all)).size, 3);
    for (const name of ['link.txt', 'folder', 'nowhere']) rmSync(path.join(content, name));
  });

  it('tells an edit of the content alone, a name that has changed too', () => {
    const before = of();
    writeFileSync(path.join(content, 'a.txt'), 'text');
    const with_ = of();
    assert.equal(with_.program, before.program);
    assert.notEqual(with_.all, before.all);
    rmSync(path.join(content, 'a.txt'));
    writeFileSync(path.join(content, 'b.txt'), 'text');
    assert.notEqual(of().all, with_.all);
  });
});
