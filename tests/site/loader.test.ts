import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { articlesLoader } from '../../src/site/loader.ts';
import type { StoredArticle } from '../../src/site/fill.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-'));
const articles = path.join(folder, 'content', 'articles');
const entities = path.join(folder, 'content', 'entities');
after(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  for (const made of [articles, entities]) mkdirSync(made, { recursive: true });
  writeFileSync(path.join(articles, 'one.txt'), 'A headline\n\nPresident Ada Lovelace went to Riga.\n');
  writeFileSync(path.join(articles, 'two.txt'), 'Another headline\n\nNothing was said in Vilnius.\n');
});

/** Loads into a store; tells which entries were set. */
async function load(store: Map<string, { data: StoredArticle; digest: string }>): Promise<string[]> {
  const set: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${ROOT}/`) },
    logger: { info: () => undefined, error: () => undefined },
    generateDigest: (data: string) => data,
    store: {
      keys: () => [...store.keys()],
      get: (id: string) => store.get(id),
      delete: (id: string) => store.delete(id),
      set: (entry: { id: string; data: StoredArticle; digest: string }) => {
        set.push(entry.id);
        store.set(entry.id, entry);
        return true;
      },
    },
  };
  process.env['FLANKWATCH_CONTENT'] = folder;
  try {
    await articlesLoader().load(context as unknown as LoaderContext);
  } finally {
    delete process.env['FLANKWATCH_CONTENT'];
  }
  return set;
}

describe('articlesLoader', () => {
  it('stores articles with what was found in them and what is known of it', async () => {
    const store = new Map();
    assert.deepEqual(await load(store), ['one', 'two']);
    const { article, mentions, sha256, known } = store.get('one').data as StoredArticle;
    assert.equal(article.title, 'A headline');
    assert.match(sha256, /^[0-9a-f]{64}$/);
    assert.ok(mentions.some((mention) => mention.text === 'Riga'));
    assert.ok(known.some(({ name }) => name === 'Riga'));
  });

  it('reads again only what has changed, and everything when the catalogue has', async () => {
    const store = new Map();
    await load(store);
    assert.deepEqual(await load(store), []);
    writeFileSync(path.join(articles, 'two.yaml'), 'publisher: The Paper\n');
    assert.deepEqual(await load(store), ['two']);
    writeFileSync(path.join(entities, 'people.yaml'), '- name: Ada Lovelace\n');
    assert.deepEqual(await load(store), ['one', 'two']);
    rmSync(path.join(articles, 'one.txt'));
    assert.deepEqual(await load(store), []);
    assert.deepEqual([...store.keys()], ['two']);
  });

  it('stores an article without a date with the one that its text tells, and keeps it', async () => {
    const store = new Map();
    writeFileSync(path.join(articles, 'one.txt'), 'A headline\n\nHe said so today, 12 September 2023, in Riga.\n');
    await load(store);
    const { article } = store.get('one').data as StoredArticle;
    assert.deepEqual([article.published?.edtf, article.published?.from], ['2023-09-12', 'inferred']);
    assert.equal((store.get('two').data as StoredArticle).article.published, undefined);
    assert.deepEqual(await load(store), []);
    writeFileSync(path.join(articles, 'one.yaml'), 'published: 2023-09-13\n');
    assert.deepEqual(await load(store), ['one']);
    assert.equal((store.get('one').data as StoredArticle).article.published?.from, 'sidecar');
  });

  it('stores what an article has become by corrections, and goes back when they are gone', async () => {
    const store = new Map();
    await load(store);
    const before = structuredClone([...store.values()]);
    const file = path.join(folder, 'content', 'corrections.yaml');
    writeFileSync(file, '- do: remove\n  article: one\n  quote: Riga\n  why: the test\n');
    assert.deepEqual(await load(store), ['one']);
    const { mentions, corrected, corrections } = store.get('one').data as StoredArticle;
    assert.ok(!mentions.some(({ text }) => text === 'Riga'));
    assert.deepEqual(
      corrected?.map(({ correction }) => correction),
      ['remove-one-riga'],
    );
    assert.deepEqual(
      corrections?.map(({ why }) => why),
      ['the test'],
    );
    assert.deepEqual(await load(store), []);
    writeFileSync(
      file,
      '- do: refuse\n  words: Riga\n  why: the test\n- do: refuse\n  words: Vilnius\n  why: the test\n',
    );
    assert.deepEqual(await load(store), ['one', 'two']);
    rmSync(file);
    assert.deepEqual(await load(store), ['one', 'two']);
    assert.deepEqual([...store.values()], before);
  });

  it('stops at a correction that changes nothing any more, with its line, and keeps what it had', async () => {
    const store = new Map();
    await load(store);
    const before = structuredClone([...store.values()]);
    writeFileSync(
      path.join(folder, 'content', 'corrections.yaml'),
      '# Comment\n- do: link\n  article: one\n  quote: Riga\n  entity: Riga\n  why: the test\n',
    );
    writeFileSync(path.join(articles, 'two.txt'), 'Another headline\n\nNothing was said in Tallinn.\n');
    await assert.rejects(
      load(store),
      /content\/corrections\.yaml:4: expected .*; found "Riga", .* already; remove the correction$/,
    );
    assert.deepEqual([...store.values()], before);
  });

  it('stops with one plain message that lists every mistake', async () => {
    writeFileSync(path.join(articles, 'one.yaml'), 'publishd: 2022\n');
    writeFileSync(path.join(articles, 'three.txt'), '');
    await assert.rejects(load(new Map()), (error: Error) => {
      assert.equal('errors' in error, false);
      assert.match(error.message, /content\/articles\/one\.yaml:1: expected/);
      assert.match(error.message, /content\/articles\/three\.txt/);
      return true;
    });
  });
});
