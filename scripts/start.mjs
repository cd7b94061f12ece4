/**
 * npm start: installs what is missing, builds the site, serves it. `--port`, `--host`; `--built` serves dist/ as it is.
 */
import { stop } from './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import util from 'node:util';
import { ROOT, projectNode, runNode, setup } from './setup.mjs';
import { listen, siteServer } from './serve.mjs';

const DIST = path.join(ROOT, 'dist');

start(readOptions()).catch((error) => stop(error.stack || String(error)));

async function start(options) {
  // Before the minute that the rest takes, see whether it can end well.
  (await listenOrStop(() => createServer(), options)).close();
  await setup();
  if (!options.built) await build();
  if (!existsSync(path.join(DIST, 'index.html'))) stop('dist/ holds no site: run "npm run build" first.');
  const { name, base } = settled();
  const { port } = await listenOrStop(await siteServer(DIST, base), options);
  console.log(`${name} is at http://${options.host || 'localhost'}:${port}${base} (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

async function build() {
  console.log('Building the site…');
  const env = Object.assign({}, process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  if (process.stdout.isTTY) env.FORCE_COLOR = '1';
  const stdio = ['inherit', 'pipe', 'inherit'];
  const status = await runNode(['scripts/build.ts'], { env, stdio }, printBuild);
  if (status !== 0) process.exit(status);
}

/** Prints what Astro says, without its line for each page: there can be thousands. */
function printBuild(child) {
  const perPage = /[├└]─|^\s*\(\+[\d.]+m?s\)\s*$/;
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    if (!perPage.test(util.stripVTControlCharacters(line))) console.log(line);
  });
}

/** The name and the base of the site: reading them takes the Node that runs the project. */
function settled() {
  const { status, stdout, stderr } = spawnSync(projectNode(), [path.join(ROOT, 'scripts/settled.ts')], {
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : stop(`The settings can't be read:\n${stderr.trim()}`);
}

async function listenOrStop(makeServer, options) {
  try {
    return await listen(makeServer, options.port, options.host);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') return stop(`Can't serve on port ${options.port}: ${error.message}.`);
    return stop(
      `Port ${options.port} is taken by another program: end that one, or choose another port with "npm start -- --port ${options.port + 1}".`,
    );
  }
}

function readOptions() {
  let values;
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' }, built: { type: 'boolean', default: false } };
    values = util.parseArgs({ options }).values;
  } catch (error) {
    return stop(`${error.message} (known: --port NUMBER, --host ADDRESS, --built)`);
  }
  const port = Number(values.port || process.env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    stop(`The port must be a number up to 65535, not "${values.port || process.env['PORT']}".`);
  return { port, host: values.host, built: values.built };
}
