import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type TestContext, describe, it } from 'node:test';
import { ROOT, copyOfScripts, runScript, startScript } from './copy.ts';

/** A copy of the scripts with a tiny built site and the packages of this checkout. */
function copyWithSite(t: TestContext): string {
  const folder = copyOfScripts(t);
  for (const name of ['node_modules', 'src']) symlinkSync(path.join(ROOT, name), path.join(folder, name));
  mkdirSync(path.join(folder, 'dist/about'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/index.html'), '<h1>Home</h1>');
  writeFileSync(path.join(folder, 'dist/about/index.html'), '<h1>About</h1>');
  writeFileSync(path.join(folder, 'dist/404.html'), '<h1>Lost</h1>');
  return folder;
}

describe('npm start', () => {
  it('says in one line that the port is taken', async (t) => {
    const server = createServer().listen(0, '127.0.0.1');
    t.after(() => server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const outcome = await runScript(copyOfScripts(t), ['scripts/start.mjs'], { PORT: String(port) });
    assert.equal(outcome.status, 1);
    assert.equal(outcome.stdout, '');
    assert.match(outcome.stderr, new RegExp(`^Port ${port} is taken [^\\n]*--port ${port + 1}[^\\n]*\\n$`));
  });

  it('says in one line that an option makes no sense', async (t) => {
    const folder = copyOfScripts(t);
    const wrong = [
      [['--port', 'http'], /"http"/],
      [['--port', '70000'], /"70000"/],
      [['--prot', '80'], /--prot.*known: --port/],
      [['extra'], /extra/],
    ] as const;
    for (const [args, expected] of wrong) {
      const outcome = await runScript(folder, ['scripts/start.mjs', ...args]);
      assert.equal(outcome.status, 1);
      assert.match(outcome.stderr, /^[^\n]+\n$/);
      assert.match(outcome.stderr, expected);
    }
  });

  for (const base of ['/', '/flank/']) {
    it(`serves the built site at ${base} and ends quietly on Ctrl-C`, async (t) => {
      const folder = copyWithSite(t);
      const env = { FLANKWATCH_BASE: base };
      const { child, finished } = startScript(folder, ['scripts/start.mjs', '--built', '--port', '0'], env);
      t.after(() => child.kill('SIGKILL'));
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout?.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? ''));
        void finished.then((outcome) => reject(new Error(outcome.stderr)));
      });
      assert.ok(address.endsWith(base), address);
      assert.equal(await (await fetch(address)).text(), '<h1>Home</h1>');
      assert.equal(await (await fetch(`${address}about/`)).text(), '<h1>About</h1>');
      assert.equal((await fetch(new URL('/', address))).url, address, 'the root leads to the site');
      const lost = await fetch(`${address}no/such/page/`);
      assert.deepEqual([lost.status, await lost.text()], [404, '<h1>Lost</h1>']);
      child.kill('SIGINT');
      const outcome = await finished;
      assert.deepEqual([outcome.status, outcome.stderr], [0, '']);
    });
  }

  it('goes by the name and the base of the settings', async (t) => {
    const folder = copyWithSite(t);
    mkdirSync(path.join(folder, 'content'));
    writeFileSync(path.join(folder, 'content/settings.yaml'), 'name: Riga Files\nbase: reports');
    const { child, finished } = startScript(folder, ['scripts/start.mjs', '--built', '--port', '0']);
    t.after(() => child.kill('SIGKILL'));
    const said = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (text) => resolve(String(text)));
      void finished.then((outcome) => reject(new Error(outcome.stderr)));
    });
    assert.match(said, /^Riga Files is at http:\/\/localhost:\d+\/reports\/ /);
  });

  it('says in one line that there is nothing to serve', async (t) => {
    const folder = copyOfScripts(t);
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const outcome = await runScript(folder, ['scripts/start.mjs', '--built', '--port', '0']);
    assert.equal(outcome.status, 1);
    assert.match(outcome.stderr, /^dist\/ holds no site[^\n]*\n$/);
  });
});
