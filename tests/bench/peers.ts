/** What people would use instead, installed for the time of a run; none of it is a dependency of the project. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { astro } from './contestants/astro.ts';
import type { Contestant } from './contestants/contestant.ts';
import { eleventy } from './contestants/eleventy.ts';
import { hugo } from './contestants/hugo.ts';

/** Exact versions: the Astro that this project is built with as well, and the newest of the others that npm could install. */
const REMARK = '7.3.1';
const ELEVENTY = '3.1.7';

export interface Peers {
  readonly contestants: readonly Contestant[];
  /** Those that are not there, and why, in a sentence each. */
  readonly missing: readonly string[];
}

type Tell = (line: string) => void;

/** All peers that can be had, each in a folder of its own below this one. */
export function installPeers(folder: string, root: string, tell: Tell): Peers {
  const version = astroOf(root);
  const places = { astro: `Astro ${version}`, eleventy: `Eleventy ${ELEVENTY}` };
  const missing: string[] = [];
  const install = (name: keyof typeof places, packages: readonly string[]): string | undefined => {
    tell(`Installing ${places[name]} to compare with…`);
    const { modules, complaint } = npmInstall(path.join(folder, `${name}-packages`), packages);
    if (complaint) missing.push(`${places[name]} is left out: npm could not install it (${complaint}).`);
    return modules;
  };
  const ofAstro = install('astro', [`astro@${version}`, `@astrojs/markdown-remark@${REMARK}`]);
  const ofEleventy = install('eleventy', [`@11ty/eleventy@${ELEVENTY}`]);
  const hugoVersion = /v([\d.]+)/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
  if (!hugoVersion) missing.push('Hugo is left out: it is not installed here.');
  const place = (name: string) => path.join(folder, name);
  const contestants = [
    ...(ofAstro ? [astro(place('astro'), ofAstro, version, 'unified')] : []),
    ...(ofAstro ? [astro(place('astro-default'), ofAstro, version, 'default')] : []),
    ...(ofEleventy ? [eleventy(place('eleventy'), ofEleventy, ELEVENTY)] : []),
    ...(hugoVersion ? [hugo(place('hugo'), hugoVersion)] : []),
  ];
  missing.forEach(tell);
  return { contestants, missing };
}

const astroOf = (root: string): string =>
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: { astro: string } })
    .dependencies.astro;

/** The folder of the packages, or what npm complained of. */
function npmInstall(folder: string, packages: readonly string[]): { modules?: string; complaint?: string } {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr, error } = spawnSync(npm, args, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return { modules: path.join(folder, 'node_modules') };
  const lines = (error?.message ?? stderr).split('\n').filter((line) => /^npm error (?!code|A complete)/.test(line));
  return { complaint: lines[0]?.replace('npm error ', '') ?? error?.message ?? `exit code ${status}` };
}
