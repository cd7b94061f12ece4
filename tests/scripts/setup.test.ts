import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { installComplaint } from '../../scripts/setup.mjs';
import { copyOfScripts, runScript, startScript, withNpm } from './copy.ts';

/** Does what matters of an install: notes that it ran, brings a Node and a package with a command. */
const INSTALLS = `echo ran >> npm.log
mkdir -p node_modules/node/bin node_modules/hello
ln -sf ${process.execPath} node_modules/node/bin/node
echo '{"bin":"hello.js"}' > node_modules/hello/package.json
echo 'console.log("hello from " + process.argv[2])' > node_modules/hello/hello.js`;

const INSTALLING = 'Installing the packages of package-lock.json (a minute or so)…\n';
const HELLO = ['scripts/run.mjs', 'hello', 'here'];

describe('installComplaint(status, stderr)', () => {
  it('is one line where the registry is out of reach', () => {
    for (const code of ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT']) {
      const line = installComplaint(1, `npm error code ${code}\nnpm error syscall connect\nnpm error stack\n`) ?? '';
      assert.match(line, /^The npm registry can't be reached/);
      assert.ok(line.includes(code) && !line.includes('\n'), line);
    }
  });

  it("hands on npm's own words for anything else, and nothing where npm succeeded", () => {
    assert.match(installComplaint(1, 'npm error code EUSAGE\nnpm error out of sync\n') ?? '', /EUSAGE\n.*out of sync$/);
    assert.equal(installComplaint(0, 'npm warn ECONNRESET, tried again'), undefined);
  });
});

describe('setup()', () => {
  it('tells in one line that the network is missing', async (t) => {
    const folder = copyOfScripts(t);
    const registry = `http://127.0.0.1:${await closedPort()}/`;
    const outcome = await runScript(folder, ['scripts/start.mjs', '--port', '0'], {
      npm_config_registry: registry,
      npm_config_cache: path.join(folder, 'cache'),
      npm_config_fetch_retries: '0',
    });
    assert.equal(outcome.status, 1);
    assert.match(outcome.stderr, /^The npm registry can't be reached \(ECONNREFUSED\)[^\n]*\n$/);
    assert.ok(!existsSync(path.join(folder, 'node_modules/.installed-from')));
  });

  it('installs once, and again when the lock file or the stamp changed', async (t) => {
    const folder = copyOfScripts(t);
    const env = withNpm(folder, INSTALLS);
    const installs = async (): Promise<number> => {
      const outcome = await runScript(folder, HELLO, env);
      assert.match(outcome.stdout, /hello from here\n$/, outcome.stderr);
      return readFileSync(path.join(folder, 'npm.log'), 'utf8').split('\n').length - 1;
    };
    assert.equal(await installs(), 1);
    assert.equal(await installs(), 1);
    appendFileSync(path.join(folder, 'package-lock.json'), '\n');
    assert.equal(await installs(), 2);
    rmSync(path.join(folder, 'node_modules/.installed-from'));
    assert.equal(await installs(), 3);
    assert.equal(await installs(), 3);
  });

  it('does not trust an install that was broken off', async (t) => {
    const folder = copyOfScripts(t);
    const broken = await runScript(
      folder,
      HELLO,
      withNpm(folder, `${INSTALLS}\necho 'npm error code EWHATEVER' >&2; exit 1`),
    );
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /npm ci failed and says:\nnpm error code EWHATEVER\n$/);
    const again = await runScript(folder, HELLO, withNpm(folder, INSTALLS));
    assert.match(again.stdout, /^Installing .*\nhello from here\n$/);
  });

  it('ends npm and all that npm started when it is interrupted', async (t) => {
    const folder = copyOfScripts(t);
    const { child, finished } = startScript(folder, HELLO, withNpm(folder, 'sleep 60 & echo $! > npm.log; wait'));
    const log = path.join(folder, 'npm.log');
    while (!(existsSync(log) && readFileSync(log, 'utf8').endsWith('\n'))) await setTimeout(20);
    child.kill('SIGINT');
    assert.deepEqual(await finished, { status: 130, stdout: INSTALLING, stderr: '' });
    const started = Number(readFileSync(log, 'utf8'));
    for (let tries = 0; tries < 50 && isRunning(started); tries++) await setTimeout(20);
    assert.equal(isRunning(started), false);
  });

  it('keeps what a developer installed by hand, as long as it is what the lock file asks for', async (t) => {
    const folder = copyOfScripts(t);
    const env = withNpm(folder, INSTALLS);
    await runScript(folder, HELLO, env);
    rmSync(path.join(folder, 'node_modules/.installed-from'));
    const lock = {
      packages: { '': {}, 'node_modules/hello': { version: '1.0.0' }, 'node_modules/other': { optional: true } },
    };
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
    const record = path.join(folder, 'node_modules/.package-lock.json');
    writeFileSync(record, JSON.stringify({ packages: { 'node_modules/hello': { version: '1.0.0' } } }));
    assert.equal((await runScript(folder, HELLO, env)).stdout, 'hello from here\n');
    writeFileSync(record, JSON.stringify({ packages: { 'node_modules/hello': { version: '0.9.0' } } }));
    assert.match((await runScript(folder, HELLO, env)).stdout, /^Installing /);
  });

  it('says so where neither the project nor the machine has a Node to run with', async (t) => {
    const folder = copyOfScripts(t);
    mkdirSync(path.join(folder, 'node_modules'));
    const env = withNpm(folder, 'exit 0');
    const script = `Object.defineProperty(process.versions, 'node', { value: '20.1.0' });
      const { projectNode } = await import('./scripts/setup.mjs');
      projectNode();`;
    const outcome = await runScript(folder, ['--input-type=module', '--eval', script], env);
    assert.equal(outcome.status, 1);
    assert.match(outcome.stderr, /^The package "node" is installed but its program does not run [^\n]*\n$/);
  });
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether a process is there and no mere leftover that nobody has collected. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('runNode(args)', () => {
  it('tells what to do where Node gives up, which it does without memory', async (t) => {
    const folder = copyOfScripts(t);
    const ending = ['scripts/run.mjs', 'node', '-e', 'process.kill(process.pid, "SIGKILL")'];
    const { status, stderr } = await runScript(folder, ending, withNpm(folder, INSTALLS));
    assert.equal(status, 130);
    assert.match(stderr, /The system has ended Node, .*memory.*FLANKWATCH_WORKERS=1.*--max-old-space-size=/);
  });
});
