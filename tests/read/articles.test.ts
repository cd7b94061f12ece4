import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { assemble, assembleFile } from '../../src/assemble.ts';
import { readArticles } from '../../src/read/articles.ts';
import { errorLine, isContentError } from '../../src/read/errors.ts';
import { project } from './project.ts';

const PROSE = 'Defence ministers agreed on Thursday to expand the air defences of the alliance.\n';

const errorsIn = (root: string): string[] => readArticles(root).errors.map(errorLine).sort();

describe('readArticles', () => {
  it('reads the articles in order of their names, with their sidecars, byte for byte', () => {
    const root = project({
      'content/articles/b.txt': Buffer.from('\ufeffTwo.\r\n'),
      'content/articles/a.txt': PROSE,
      'content/articles/a.yaml': 'title: One',
      'content/articles/.gitkeep': '',
      'content/articles/.DS_Store': 'x',
      'content/articles/a.txt~': 'a backup',
    });
    const { articles, errors } = readArticles(root);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      articles.map(({ id, file, path: label, sidecar }) => [id, file, label, sidecar]),
      [
        ['a', 'a.txt', 'content/articles/a.txt', { title: 'One' }],
        ['b', 'b.txt', 'content/articles/b.txt', undefined],
      ],
    );
    assert.equal(articles[1]?.sha256, createHash('sha256').update('\ufeffTwo.\r\n').digest('hex'));
  });

  it('tells of a name that is no Unicode, and of the other mistakes as well', (t) => {
    const root = project({ 'content/articles/.a.txt': PROSE, 'content/articles/._b.txt': 'x' });
    const name = Buffer.from([...Buffer.from(path.join(root, 'content/articles/bad')), 0xff, ...Buffer.from('.txt')]);
    try {
      writeFileSync(name, PROSE);
    } catch {
      return t.skip('this file system takes no such name');
    }
    const errors = errorsIn(root);
    assert.equal(errors.length, 2);
    assert.match(errors[0]!, /\.a\.txt: expected a name that does not begin with a dot; found a hidden file/);
    assert.match(errors[1]!, /bad.*\.txt: expected a file that can be read; found none of this name/);
  });

  it('makes the id of the name', () => {
    const root = project({ 'content/articles/Über die NATO’s Pläne (2).txt': PROSE });
    assert.deepEqual(
      readArticles(root).articles.map(({ id }) => id),
      ['uber-die-natos-plane-2'],
    );
  });

  const cases: [name: string, files: Record<string, string>, ...expected: RegExp[]][] = [
    [
      'two files with one address',
      { 'Foo Bar.txt': PROSE, 'foo-bar.txt': PROSE },
      /foo-bar\.txt: expected a name .*"foo-bar", which Foo Bar\.txt has too; rename/,
    ],
    [
      'two that differ in accents',
      { 'Grüße.txt': PROSE, 'Grusse.txt': PROSE },
      /Grüße\.txt: .*which Grusse\.txt has too/,
    ],
    [
      'a sidecar without its article',
      { 'b.yaml': 'title: x' },
      /b\.yaml: expected an article b\.txt beside it; found a sidecar without its article; add the article/,
    ],
    [
      'a sidecar named otherwise',
      { 'Foo Bar.txt': PROSE, 'foo-bar.yaml': 'title: x' },
      /foo-bar\.yaml: .*; rename it to Foo Bar\.yaml/,
    ],
    [
      'a Markdown file',
      { 'a.md': '# A' },
      /a\.md: expected articles.*found a \.md file; move it elsewhere and run "npm run add -- FILE" on it/,
    ],
    [
      'a word processor file',
      { 'a.docx': 'PK' },
      /a\.docx: .*found a \.docx file; move it elsewhere and run "npm run add/,
    ],
    ['a .yml sidecar', { 'a.txt': PROSE, 'a.yml': 'title: x' }, /a\.yml: .*give it the ending \.yaml/],
    ['capitals in the ending', { 'a.TXT': PROSE }, /a\.TXT: .*give it the ending \.txt/],
    ['no ending', { README: 'x' }, /README: .*without an ending/],
    ['another file', { 'a.zip': 'x' }, /a\.zip: .*move it out/],
    ['a folder', { 'more/a.txt': PROSE }, /articles\/more: expected a file; found a folder; move its files up/],
    ['a folder named like an article', { 'a.txt/b.txt': PROSE }, /a\.txt: expected a file; found a folder/],
  ];
  for (const [name, files, ...expected] of cases)
    it(`refuses ${name}`, () => {
      const root = project(
        Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/articles/${file}`, text])),
      );
      const errors = errorsIn(root);
      assert.equal(errors.length, expected.length, errors.join('\n'));
      expected.forEach((pattern, i) => assert.match(errors[i]!, pattern));
    });

  it('refuses links that lead out of the folder or nowhere, and follows one within', () => {
    const root = project({ 'content/articles/a.txt': PROSE, 'secret.txt': PROSE });
    const folder = path.join(root, 'content/articles');
    symlinkSync(path.join(root, 'secret.txt'), path.join(folder, 'b.txt'));
    symlinkSync(path.join(folder, 'none.txt'), path.join(folder, 'c.txt'));
    symlinkSync(path.join(folder, 'd.txt'), path.join(folder, 'd.txt'));
    symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'e.txt'));
    assert.deepEqual(
      readArticles(root).articles.map(({ file }) => file),
      ['a.txt', 'e.txt'],
    );
    const errors = errorsIn(root);
    assert.equal(errors.length, 3);
    assert.match(errors[0]!, /b\.txt: .*a link to a file elsewhere; copy/);
    assert.match(errors[1]!, /c\.txt: .*a link that leads nowhere/);
    assert.match(errors[2]!, /d\.txt: .*a link that leads nowhere/);
  });

  it('says when there is no folder', () => {
    const root = project({});
    assert.deepEqual(readArticles(root), { articles: [], errors: [] });
    assert.match(
      readArticles(path.join(root, 'nowhere')).errors.map(errorLine).join(),
      /content\/articles: expected a folder/,
    );
  });

  it('refuses a file too large for an article', () => {
    const root = project({});
    writeFileSync(path.join(root, 'content/articles/a.txt'), Buffer.alloc(20_000_001, 65));
    assert.match(errorsIn(root).join(), /a\.txt: expected at most 20 MB; found 21 MB/);
  });
});

describe('assemble', () => {
  it('throws everything that is wrong at once, a line for each', () => {
    const root = project({
      'content/articles/empty.txt': '',
      'content/articles/blank.txt': ' \n\n',
      'content/articles/binary.txt': Buffer.from([0, 1, 2, 3]),
      'content/articles/good.txt': PROSE,
      'content/articles/good.yaml': '\n\npublshed: 2025\npublished: 2022-02-30\n',
      'content/articles/Good.txt': PROSE,
      'content/articles/lost.yaml': 'title: x',
      'content/articles/notes.md': '# x',
      'content/entities/people.yaml': '- name: Jane Doe\n  nick: JD\n',
      'content/entities/heroes.yaml': '- name: John Roe\n',
    });
    let error: unknown;
    try {
      assemble(root);
    } catch (thrown) {
      error = thrown;
    }
    assert.ok(isContentError(error));
    const lines = error.message.split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(': expected')[0]),
      [
        'content/articles/binary.txt',
        'content/articles/blank.txt',
        'content/articles/empty.txt',
        'content/articles/good.txt',
        'content/articles/good.yaml:3',
        'content/articles/good.yaml:4',
        'content/articles/lost.yaml',
        'content/articles/notes.md',
        'content/entities/heroes.yaml',
        'content/entities/people.yaml:2',
      ],
    );
    for (const line of lines) assert.match(line, /: expected .+; found .+; .+[^.]$/);
    assert.equal(error.errors.length, lines.length);
  });

  it('makes articles of good files, in order, and of none at all', () => {
    const root = project({
      'content/articles/b.txt': Buffer.from([0x93, 0x4e, 0x41, 0x54, 0x4f, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35]),
      'content/articles/a.txt': `NATO’s plan\r\n${PROSE}`,
      'content/articles/a.yaml': 'published: 2025-06-04',
    });
    const { articles, catalogue } = assemble(root);
    assert.deepEqual(
      articles.map(({ article, file }) => [article.id, file, article.title, article.published?.from]),
      [
        ['a', 'a.txt', 'NATO’s plan', 'sidecar'],
        ['b', 'b.txt', '“NATO” — €5', undefined],
      ],
    );
    assert.ok(catalogue.entries.length > 1000);
    assert.deepEqual(assemble(project({})).articles, []);
  });
});

describe('assembleFile', () => {
  it('reads a file anywhere with the sidecar beside it; a date given goes before its', () => {
    const root = project({
      'some/where/My article.txt': PROSE,
      'some/where/My article.yaml': 'published: 2022-03\ntitle: T',
    });
    const file = path.join(root, 'some/where/My article.txt');
    const { article } = assembleFile(file);
    assert.deepEqual([article.id, article.title, article.published?.edtf], ['my-article', 'T', '2022-03']);
    assert.equal(assembleFile(file, '2025').article.published?.edtf, '2025');
  });

  it('names the file as it was given', () => {
    const root = project({ 'a.txt': '', 'b.txt': PROSE, 'b.yaml': 'x: 1' });
    mkdirSync(path.join(root, 'c.txt'));
    for (const [name, expected] of [
      ['a.txt', 'a.txt: '],
      ['b.txt', 'b.yaml:1: '],
      ['c.txt', 'c.txt: '],
      ['d.txt', 'd.txt: '],
    ] as const) {
      const file = path.join(root, name);
      assert.throws(
        () => assembleFile(file),
        (error) => isContentError(error) && error.message.startsWith(path.join(root, expected)),
      );
    }
  });
});

it('a review of a text that has changed since is a mistake', () => {
  const text = 'Some text.\n';
  const digits = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const withReview = (sha256: string) =>
    readArticles(
      project({
        'content/articles/a.txt': text,
        'content/articles/a.yaml': `reviewed:\n  by: A. Editor\n  date: 2025-07-01\n  sha256: ${sha256}\n`,
      }),
    ).errors.map(({ found, expected }) => `${expected}; ${found}`);
  assert.deepEqual(withReview(digits), []);
  assert.match(withReview('0123456789ab').join(), new RegExp(`as it is \\(sha256: ${digits}\\); a review of another`));
});
