import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { newCorrections, newSettings, siteName } from '../../scripts/new/texts.mjs';
import { projectNode } from '../../scripts/setup.mjs';
import { readContent } from '../../src/read/content.ts';
import { ROOT, runScript } from './copy.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'flankwatch-new-'));
after(() => rmSync(parent, { recursive: true, force: true }));

/** Runs it where its user would, in the folder that the new site is to lie in. */
const make = (...args: readonly string[]) => runScript(ROOT, ['scripts/new.mjs', ...args], { INIT_CWD: parent });

/** Words of the articles here. */
const HERE = /\bNATO\b|Rutte|Stoltenberg|eastern flank/i;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const speakingOfHere = (files: readonly string[]): string[] =>
  files.filter(
    (file) => /\.(html|json|js|xml|csv|ics|yaml|md|txt)$/.test(file) && HERE.test(readFileSync(file, 'utf8')),
  );

/** The packages of this project, without what is kept of its builds. */
function linkPackages(folder: string): void {
  mkdirSync(path.join(folder, 'node_modules'));
  const names = readdirSync(path.join(ROOT, 'node_modules')).filter((name) => !/^\.(astro|cache|vite)/.test(name));
  for (const name of names) symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name));
}

describe('npm run new', () => {
  const folder = path.join(parent, 'riga-files');

  it('makes a site of its own, with nothing of the articles here', async () => {
    const { status, stdout, stderr } = await make('riga-files');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Riga files is in riga-files: no article yet.*\n {4}cd riga-files && npm start\n$/);
    assert.deepEqual(readdirSync(parent), ['riga-files']);
    const content = ['README.md', 'content', 'src/pages', 'src/components', 'src/site'].flatMap((part) =>
      part.includes('.') ? [path.join(folder, part)] : filesBelow(path.join(folder, part)),
    );
    assert.deepEqual(speakingOfHere(content), []);
    const { articles, corrections, settings, errors } = readContent(folder);
    assert.deepEqual([articles, corrections.corrections, errors], [[], [], []]);
    assert.equal(settings.name, 'Riga files');
  });

  it('whose empty site says on each page that there is nothing yet', async () => {
    linkPackages(folder);
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
    const { stdout, stderr } = await promisify(execFile)(projectNode(), [astro, 'build'], { cwd: folder, env });
    assert.match(stdout, /0 articles in the search index/);
    assert.equal(stderr, '');
    const dist = path.join(folder, 'dist');
    assert.deepEqual(speakingOfHere(filesBelow(dist)), []);
    const silent = filesBelow(dist)
      .filter(
        (file) =>
          file.endsWith('.html') &&
          !/There is no article yet|404|There are none so far/.test(file + readFileSync(file, 'utf8')),
      )
      .map((file) => path.relative(dist, path.dirname(file)));
    assert.deepEqual(silent.toSorted(), ['about', 'data', 'quality']);
  });

  it('takes along what is known where it is asked to', async () => {
    assert.equal((await make('other', '--with-entities')).status, 0);
    const names = (root: string) => readdirSync(path.join(root, 'content/entities'));
    assert.deepEqual(names(path.join(parent, 'other')), names(ROOT));
  });

  it('says in one line why it makes none, and leaves all as it is', async () => {
    mkdirSync(path.join(parent, 'full'));
    writeFileSync(path.join(parent, 'full/note.txt'), 'mine');
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^Which folder\? For example: npm run new -- /],
      [['a', 'b'], /^One folder at a time/],
      [['full'], /full is not empty: choose another folder/],
      [['full/note.txt'], /is a file/],
      [['full/note.txt/new'], /can't be written/],
      [[path.join(ROOT, 'sites')], /lies in this project: choose a folder outside it/],
      [['new', '--with-articles'], /known: DIR, --with-entities/],
    ];
    for (const [args, expected] of wrong) {
      const { status, stderr } = await make(...args);
      assert.equal(status, 1, args.join(' '));
      assert.match(stderr, /^[^\n]+\n$/);
      assert.match(stderr, expected);
    }
    assert.deepEqual(readdirSync(path.join(parent, 'full')), ['note.txt']);
    assert.ok(!existsSync(path.join(ROOT, 'sites')));
  });
});

describe('the texts of a new site', () => {
  it('go by the name of its folder', () => {
    assert.deepEqual(['riga-files', 'x', '--', 'Å b'].map(siteName), ['Riga files', 'X', 'News on the record', 'Å b']);
  });

  it('keep what explains, and nothing of what is settled or corrected here', () => {
    const settings = '# Settings\n# name: Flankwatch\n#\nbase: /here/\nkinds:\n  - people\n';
    assert.equal(
      newSettings(settings, 'X "y"'),
      '# Settings\nname: "X \\"y\\""\n#\n# base: /here/\n# kinds:\n#   - people\n',
    );
    assert.equal(newSettings('name: Here\n', 'X'), 'name: "X"\n');
    assert.equal(
      newCorrections('# Head\n#\n# The corrections:\n- do: remove\n  # why\n'),
      '# Head\n#\n# The corrections:\n',
    );
  });
});
