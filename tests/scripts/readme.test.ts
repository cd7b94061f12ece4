import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Files, folders and commands that a text in Markdown names and that the project does not have. */
function missing(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  const paths = [...text.matchAll(/`((?:src|tests|scripts|content|docs)\/[^\s`*]*)`/g)].map((match) => match[1] ?? '');
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const commands = [...text.matchAll(/(?:`|^ {4})npm\s+(?:run\s+)?([a-z]+)/gm)].map((match) => match[1] ?? '');
  return [
    ...[...links, ...paths].filter((file) => !existsSync(path.join(ROOT, file))),
    ...commands.filter((name) => !(name in scripts)).map((name) => `npm run ${name}`),
  ];
}

describe('README.md', () => {
  it('names only files and commands that are there', () => {
    assert.deepEqual(missing(readFileSync(path.join(ROOT, 'README.md'), 'utf8')), []);
  });

  it('would not pass with one that is not', () => {
    const wrong = '![x](docs/no.png) `src/gone.ts` `src/model.ts` `npm run fly` [y](https://example.org/)';
    assert.deepEqual(missing(wrong), ['docs/no.png', 'src/gone.ts', 'npm run fly']);
  });
});
