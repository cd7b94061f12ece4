import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkAdd } from '../../src/cli/add.ts';
import { parseCall } from '../../src/cli/arguments.ts';
import { readArticles } from '../../src/read/articles.ts';
import { BLOG, BODY, HEADLINE, SAVED } from '../add/pages.ts';
import { project } from '../read/project.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');

/** Runs the command on a project, from its own folder. */
function run(root: string, args: readonly string[], input: string | Uint8Array = '', npm: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'add', ...args], {
    input,
    cwd: root,
    env: { ...process.env, FLANKWATCH_CONTENT: root, npm_lifecycle_event: '', npm_config_dry_run: '', ...npm },
  });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

const filesIn = (root: string): string[] => readdirSync(path.join(root, 'content/articles')).sort();
const NAME = 'four-coastal-radars-to-start-work-before-winter';
const LATIN = Buffer.from('Café closes\n\nThe café of the harbour closes, the owner René Dupont said.\n', 'latin1');

describe('add', () => {
  it('adds what it can, tells of twins and of what it cannot read, and leaves a folder that can be built', () => {
    const root = project({
      'in/a.html': BLOG,
      'in/a_files/frame.html': BLOG,
      'in/b.html': SAVED,
      'in/c.txt': LATIN,
      'in/d.txt': '',
      'in/e.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'in/f.md': `# ${HEADLINE}\n\n${[...BODY].reverse().join('\n\n')}\n\nOne more thing was said by nobody in particular.\n`,
    });
    const { status, out, err } = run(root, ['in']);
    assert.equal(status, 1);
    assert.deepEqual(filesIn(root), ['c.txt', 'c.yaml', `${NAME}.html`, `${NAME}.txt`, `${NAME}.yaml`]);
    assert.match(out, /passed over in\/a_files: the pictures and styles/);
    assert.match(
      out,
      /added four-.*\.txt \(and \.html, \.yaml\) from in\/a\.html\n {2}Four .* · The Valmiera Courier · 15 May 2025/,
    );
    assert.match(out, /not added in\/b\.html: \d\d % the same words as four-/);
    assert.match(out, /Added 2 articles, 2 there already, 2 could not be read/);
    assert.deepEqual(
      err
        .trim()
        .split('\n')
        .map((line) => line.replace(/: expected .*; found (.*?); .*/, ' $1')),
      ['in/d.txt an empty file', 'in/e.html a PNG picture'],
    );
    const { articles, errors } = readArticles(root);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      articles.map(({ id, sidecar }) => [id, sidecar?.original?.file]),
      [
        ['c', undefined],
        [NAME, `${NAME}.html`],
      ],
    );
    assert.deepEqual(Buffer.from(articles[0]!.bytes), LATIN);

    const again = run(root, ['in/a.html', 'in/c.txt']);
    assert.deepEqual([again.status, again.err], [0, '']);
    assert.match(
      again.out,
      /not added in\/a\.html: the same file as four-.*\nnot added in\/c\.txt: the same file as c\.txt\nAdded 0 articles, 2 there already\./,
    );
    const similar = run(root, ['in/b.html', '--similar']);
    assert.equal(similar.status, 0);
    assert.ok(filesIn(root).includes(`${NAME}-2.txt`));
  });

  it('reads standard input and shows what it would write, without writing it', () => {
    const root = project({});
    const { status, out, err } = run(root, ['-', '--dry-run', '--name', 'Radars.txt'], BLOG);
    assert.deepEqual([status, err], [0, '']);
    assert.match(
      out,
      /^would add four-.* from Radars\.txt\n[\s\S]*\n {2}\| inferred:\n {2}\| {3}title: the page’s JSON-LD headline\n/,
    );
    assert.deepEqual(filesIn(root), []);
  });

  it('completes what an interrupted run has begun', () => {
    const root = project({
      'content/articles/a.yaml': 'title: Ferries\n',
      'content/articles/.adding-a.txt.part': 'The ferries are late.\n',
      'content/articles/.adding-b.txt.part': 'The fer',
      'content/articles/.adding.lock': '999999999\n',
    });
    const { status, out } = run(root, ['-'], 'The trains are late, the ministry said today, 4 June 2025.');
    assert.equal(status, 0);
    assert.match(out, /^completed a\.txt, .*\ncleared away .*\nadded the-trains-are-late/);
    assert.equal(readFileSync(path.join(root, 'content/articles/a.txt'), 'utf8'), 'The ferries are late.\n');
    assert.deepEqual(readArticles(root).errors, []);
    assert.ok(!filesIn(root).some((name) => name.startsWith('.')));
  });

  const wrong: readonly (readonly [args: readonly string[], complaint: RegExp])[] = [
    [[], /Expected a FILE, a FOLDER or "-"/],
    [['-', '-'], /Expected "-" once/],
    [['a.txt', '--name', 'b'], /Expected "-" beside --name/],
    [['a.txt', '--dryrun'], /Unknown option "--dryrun" \(did you mean --dry-run\?\)/],
  ];
  for (const [args, complaint] of wrong)
    it(`is called wrongly: ${args.join(' ') || 'with nothing'}`, () => {
      const call = parseCall(['add', ...args]);
      assert.match(String(typeof call === 'object' ? checkAdd(call) : call), complaint);
    });

  it('writes nothing where npm has kept --dry-run for itself, and tells how to ask for help under npm', () => {
    const root = project({ 'in/a.html': BLOG });
    const { status, out } = run(root, ['in'], '', { npm_config_dry_run: 'true' });
    assert.equal(status, 0);
    assert.match(out, /Would add 1 article/);
    assert.deepEqual(filesIn(root), []);
    assert.match(run(root, [], '', { npm_lifecycle_event: 'add' }).err, /Try: npm run add -- --help\n$/);
  });
});
