import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { readArticles } from '../../src/read/articles.ts';
import { errorLine } from '../../src/read/errors.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { project } from './project.ts';

const PROSE = 'The mayor said on Tuesday that the ferry will be repaired.\n';
const PAGE = '<p>The mayor';
const SHA = createHash('sha256').update(PAGE).digest('hex');
const naming = (file: string, sha256 = SHA): string => `original:\n  file: ${file}\n  sha256: ${sha256}\n`;

const errorsOf = (files: Readonly<Record<string, string>>): string[] => {
  const inArticles = Object.entries(files).map(([name, text]) => [`content/articles/${name}`, text]);
  return readArticles(project(Object.fromEntries(inArticles))).errors.map(errorLine);
};

describe('the original of an article', () => {
  it('may lie beside it, where its sidecar names it with its hash', () => {
    assert.deepEqual(errorsOf({ 'a.txt': PROSE, 'a.html': PAGE, 'a.yaml': naming('a.html') }), []);
  });

  const cases: readonly (readonly [what: string, files: Record<string, string>, expected: RegExp])[] = [
    [
      'without being named',
      { 'a.txt': PROSE, 'a.html': PAGE },
      /a\.html: .*found a \.html file; move it elsewhere and run/,
    ],
    [
      'named, but another is there too',
      { 'a.txt': PROSE, 'a.html': PAGE, 'a.pdf': PAGE, 'a.yaml': naming('a.html') },
      /a\.pdf: .*found a \.pdf file/,
    ],
    ['without its article', { 'b.txt': PROSE, 'a.html': PAGE }, /a\.html: .*found a \.html file/],
    [
      'changed',
      { 'a.txt': PROSE, 'a.html': `${PAGE}!`, 'a.yaml': naming('a.html') },
      /a\.html: expected the file that the text was taken out of, with the SHA-256 .*; found another file, with .*; put the file back/,
    ],
    [
      'missing',
      { 'a.txt': PROSE, 'a.yaml': naming('a.html') },
      /a\.html: expected a file that can be read; found none of this name; put the file back as it was, or remove "original"/,
    ],
    [
      'of another article',
      { 'a.txt': PROSE, 'a.yaml': naming('b.html'), 'b.txt': PROSE },
      /a\.yaml: expected an original named as its article, a with .*found "b\.html"/,
    ],
    [
      'elsewhere',
      { 'a.txt': PROSE, 'a.yaml': naming('../a.html') },
      /a\.yaml:2: expected the name of a file of this folder.*found "\.\.\/a\.html"/,
    ],
    [
      'of a kind that nothing is taken out of',
      { 'a.txt': PROSE, 'a.yaml': naming('a.exe') },
      /a\.yaml:2: expected the name of a file of this folder that ends in \.html/,
    ],
    ['with half a hash', { 'a.txt': PROSE, 'a.yaml': naming('a.html', 'ab') }, /a\.yaml:3: expected its SHA-256/],
  ];
  for (const [what, files, expected] of cases)
    it(`is refused ${what}`, () => {
      const errors = errorsOf(files);
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(errors[0]!, expected);
    });

  it('is no second mistake where the sidecar cannot be read', () => {
    assert.equal(errorsOf({ 'a.txt': PROSE, 'a.html': PAGE, 'a.yaml': `titel: x\n${naming('a.html')}` }).length, 1);
  });
});

describe('facts that nobody has checked', () => {
  const read = (yaml: string) => parseSidecar('a.yaml', Buffer.from(yaml));

  it('are told with where they are from, until no line is left', () => {
    assert.deepEqual(read('title: x\ninferred:\n  title: the page’s title\n'), {
      value: { title: 'x', inferred: { title: 'the page’s title' } },
    });
    for (const rest of ['inferred:', 'inferred:\n  # title: checked', 'inferred: {}'])
      assert.ok('value' in read(`title: x\n${rest}\n`), rest);
  });

  it('must be stated, and known', () => {
    const errors = (yaml: string) => {
      const result = read(yaml);
      return 'errors' in result ? result.errors.map(errorLine).join('\n') : '';
    };
    assert.match(errors('inferred:\n  title: x\n'), /:2: expected a fact that is stated above.*remove this line/);
    assert.match(errors('title: x\ninferred:\n  titel: x\n'), /:3: .*found "titel"; write "title"/);
  });
});
