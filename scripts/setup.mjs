/**
 * Everything that a fresh clone lacks: the packages of package-lock.json, and with them the Node that runs the project.
 */
import { stop } from './node-version.mjs';
import { lackOfMemory, roomFor } from './room.mjs';
import { takeTurn } from './turn.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(fileURLToPath(import.meta.url), '../..');
const MODULES = path.join(ROOT, 'node_modules');
/** Hash of the lock file that node_modules was installed from; written last, so that half an install has none. */
const STAMP = path.join(MODULES, '.installed-from');
const WINDOWS = process.platform === 'win32';

/** The codes by which npm says that the registry is out of reach. */
const NETWORK_ERROR =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|E50[234])\b/;

/** Installs the packages unless those of package-lock.json are there already. Ends the process where that fails. */
export async function setup() {
  const wanted = lockHash();
  if (isInstalled(wanted)) return;
  const turn = await takeTurn(path.join(ROOT, '.cache/install.lock'), (pid) =>
    console.log(`Another process (${pid}) installs the packages already; waiting for it…`),
  );
  process.once('exit', turn.release);
  if (!isInstalled(wanted)) await install(wanted, turn);
  turn.release();
}

function isInstalled(wanted) {
  return fs.existsSync(STAMP) ? fs.readFileSync(STAMP, 'utf8') === wanted : installedByHand();
}

async function install(wanted, turn) {
  console.log('Installing the packages of package-lock.json (a minute or so)…');
  fs.rmSync(STAMP, { force: true });
  const { status, stderr } = await npmCi(turn);
  const complaint = installComplaint(status, stderr);
  if (complaint) stop(complaint);
  projectNode();
  fs.writeFileSync(STAMP, wanted);
}

/** Runs `npm ci` in a process group of its own, so that Ctrl-C ends it whole: npm alone would go on for a while. */
function npmCi(turn) {
  // Listening comes before starting: a Ctrl-C between the two would leave npm running.
  let npm;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      if (npm && WINDOWS) npm.kill();
      else if (npm && npm.pid) process.kill(-npm.pid, 'SIGKILL');
      process.exit(130);
    });
  }
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'].concat(retryLimits());
  npm = spawn('npm', ['ci'].concat(options), {
    cwd: ROOT,
    env: Object.assign({}, process.env, { PATH: pathWithoutModules() }),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: !WINDOWS,
    shell: WINDOWS,
  });
  // npm goes on where this process alone is killed.
  if (npm.pid) turn.handTo(npm.pid);
  let stderr = '';
  npm.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise((resolve) => {
    npm.once('error', ({ message }) =>
      stop(`npm could not be started (${message}): it comes with Node and must be on the PATH.`),
    );
    npm.once('close', (status) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
      resolve({ status, stderr });
    });
  });
}

/**
 * What to tell a user whose `npm ci` failed: one line where the registry was out of reach, npm's own words otherwise.
 *
 * @param {number | null} status exit status of npm
 * @param {string} stderr what npm printed
 * @returns {string | undefined} undefined where npm did not fail
 */
export function installComplaint(status, stderr) {
  if (status === 0) return undefined;
  if (/\bENOSPC\b/.test(stderr)) {
    return "No space is left on the disk, so the packages can't be installed: free some and run the same command again.";
  }
  const network = NETWORK_ERROR.exec(stderr);
  if (network) {
    return `The npm registry can't be reached (${network[1]}), so the packages can't be installed: check the network or the proxy, then run the same command again.`;
  }
  return `npm ci failed and says:\n${stderr.trim()}`;
}

/**
 * The Node that comes with the packages; the running one where that one can't run here and this one is new enough.
 *
 * @returns {string} path of the executable
 */
export function projectNode() {
  const own = path.join(MODULES, 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
  if (spawnSync(own, ['--version']).status === 0) return own;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  return stop(
    'The package "node" is installed but its program does not run (install scripts switched off?): run "npm rebuild node --ignore-scripts=false", or use Node 24.',
  );
}

/**
 * Runs the project's Node, without Astro's telemetry.
 *
 * @param {string[]} args arguments of node
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {(child: import('node:child_process').ChildProcess) => void} [watch] gets the process once it is started
 * @returns {Promise<number>} the exit status; 130 when it was interrupted
 */
export function runNode(args, options, watch) {
  // What Node has compiled is kept: to do that again each time would be half of a build that has nothing to do.
  const folder = process.env['FLANKWATCH_CACHE'] || path.join(MODULES, '.cache/flankwatch');
  const kept = { NODE_COMPILE_CACHE: path.join(folder, 'compiled') };
  const env = Object.assign(kept, process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  const child = spawn(projectNode(), roomFor(args), Object.assign({ cwd: ROOT, stdio: 'inherit', env }, options));
  if (watch) watch(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      const lack = lackOfMemory(signal);
      if (lack) console.error(lack);
      resolve(signal ? 130 : status === null ? 1 : status);
    });
  });
}

/**
 * The script behind the command of an installed package of the same name.
 *
 * @param {string} name "astro", "prettier"
 * @returns {string} its path
 */
export function commandFile(name) {
  const folder = path.join(MODULES, name);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function lockHash() {
  const lock = fs.readFileSync(path.join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** Whether npm, run by a developer, finished installing what the lock file asks for: its own record says so. */
function installedByHand() {
  const record = path.join(MODULES, '.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const installed = JSON.parse(fs.readFileSync(record, 'utf8')).packages;
  const asked = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.keys(asked).every(
    (key) => key === '' || asked[key].optional || (installed[key] && installed[key].version === asked[key].version),
  );
}

/** Fail within seconds rather than minutes without a network, unless the user set other limits. */
function retryLimits() {
  if (process.env['npm_config_fetch_retries']) return [];
  return ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
}

/** npm puts the project's own Node first on the PATH, but an install must not run on what it is about to delete. */
function pathWithoutModules() {
  const folders = (process.env['PATH'] || '').split(path.delimiter);
  return folders.filter((folder) => !folder.startsWith(MODULES)).join(path.delimiter);
}
