/**
 * npm test: installs what is missing, checks format and types, builds the sites that the browser tests look at, runs
 * every test. `npm test -- tests/ingest` runs the tests of a folder (or file) alone, without the checks; options of
 * node's test runner pass through.
 */
import { stop } from './node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, commandFile, runNode, setup } from './setup.mjs';

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const wanted = args.filter((arg) => !arg.startsWith('-'));

test()
  .then((status) => process.exit(status))
  .catch((error) => stop(error.stack || String(error)));

async function test() {
  await setup();
  const patterns = wanted.length === 0 ? ['tests/**/*.test.ts'] : wanted.map(pattern);
  if (wanted.length === 0) {
    await step('Format', [commandFile('prettier'), '--check', '--log-level=warn', '.']);
    await step('Types', [commandFile('astro'), 'check', '--minimumSeverity=warning']);
  }
  const kept = process.env['FLANKWATCH_TEST_SITES'];
  const sites = path.resolve(ROOT, kept || `.cache/test-sites-${process.pid}`);
  const env = Object.assign({}, process.env, { FLANKWATCH_TEST_SITES: sites, ASTRO_TELEMETRY_DISABLED: '1' });
  if (!kept) process.once('exit', () => fs.rmSync(sites, { recursive: true, force: true }));
  if (patterns.some((text) => /^tests\/(\*|browser)/.test(text))) {
    await step('Sites for the browser tests', ['tests/browser/build-sites.ts'], { env });
  }
  const runner = ['--test', '--test-reporter=spec', '--test-concurrency=2', '--test-timeout=300000'];
  return runNode(runner.concat(options, patterns), { env });
}

/** Runs one step and ends the process where it fails. */
async function step(name, command, settings) {
  const began = Date.now();
  const status = await runNode(command, settings);
  if (status !== 0) process.exit(status);
  console.log(`✔ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** A folder stands for the tests in it. */
function pattern(argument) {
  const file = path.relative(ROOT, path.resolve(argument)).split(path.sep).join('/');
  const found = fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false });
  if (!found) return stop(`There is no test file or folder ${argument}.`);
  return found.isDirectory() ? `${file}/**/*.test.ts` : file;
}
