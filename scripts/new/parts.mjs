/** What a new site takes along of this one. */
import path from 'node:path';

/** The program, and what is around it. */
export const PROGRAM = [
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.prettierignore',
  '.prettierrc.json',
  'LICENSE',
  'astro.config.mjs',
  'docs/hosting',
  'docs/publishing.md',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** The tests that hold for any articles, or none: of the program alone, and of whatever site it has built. */
export const TESTS = [
  'tests/architecture',
  'tests/architecture.test.ts',
  'tests/batch',
  'tests/browser/access.test.ts',
  'tests/browser/axe.ts',
  'tests/browser/browser.ts',
  'tests/browser/build-sites.ts',
  'tests/browser/data.test.ts',
  'tests/browser/html.test.ts',
  'tests/browser/it.ts',
  'tests/browser/links.test.ts',
  'tests/browser/repeat.test.ts',
  'tests/browser/site.ts',
  'tests/browser/stage.ts',
  'tests/browser/unpack-chromium.ts',
  'tests/ingest',
  'tests/kept',
  'tests/read',
  'tests/site',
  'tests/text',
  'tests/time',
];

/** Parts of those that speak of the articles here, or of what is known here. */
const LEFT_OUT = [
  'scripts/quality',
  'tests/ingest/blocks.test.ts',
  'tests/read/articles.test.ts',
  'tests/read/catalogue.test.ts',
  'tests/read/content.test.ts',
  'tests/read/settings.test.ts',
];

/** Commands of package.json that need what is left out. */
export const COMMANDS_LEFT_OUT = ['quality', 'bench'];

/**
 * Whether a file or folder goes along.
 *
 * @param {string} file its path from the root of the project
 * @returns {boolean}
 */
export function isTaken(file) {
  return !LEFT_OUT.includes(file.split(path.sep).join('/')) && path.basename(file) !== '.DS_Store';
}
