import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { StoredArticle } from '../../src/site/fill.ts';
import { live } from '../../src/site/live.ts';
import { articlesLoader } from '../../src/site/loader.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-'));
const cache = path.join(folder, 'cache');
const articles = path.join(folder, 'content', 'articles');
const entities = path.join(folder, 'content', 'entities');
process.env['FLANKWATCH_CACHE'] = cache;
process.env['FLANKWATCH_CONTENT'] = folder;
after(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  for (const old of ['content', 'cache']) rmSync(path.join(folder, old), { recursive: true, force: true });
  for (const made of [articles, entities]) mkdirSync(made, { recursive: true });
  writeFileSync(path.join(articles, 'one.txt'), 'A headline\n\nPresident Ada Lovelace went to Riga.\n');
  writeFileSync(path.join(articles, 'two.txt'), 'Another headline\n\nNothing was said in Vilnius.\n');
});

/** Loads as a build does; tells how many articles were read anew, and what else was told. */
async function load(): Promise<{ anew: number; told: string[] }> {
  const told: string[] = [];
  const tell = (line: string) => void told.push(line);
  const context = {
    config: { root: pathToFileURL(`${ROOT}/`) },
    logger: { info: tell, warn: tell, error: tell },
    store: { clear: () => undefined },
  };
  await articlesLoader().load(context as unknown as LoaderContext);
  return { anew: Number(/(\d+) of them read anew$/.exec(told.pop()!)![1]), told };
}

const articleOf = (id: string): StoredArticle => live()!.articles.find(({ article }) => article.id === id)!;

describe('articlesLoader', () => {
  it('hands on articles with what was found in them and what is known of it', async () => {
    assert.deepEqual(await load(), { anew: 2, told: [] });
    const { article, mentions, sha256, known } = articleOf('one');
    assert.equal(article.title, 'A headline');
    assert.match(sha256, /^[0-9a-f]{64}$/);
    assert.ok(mentions.some((mention) => mention.text === 'Riga'));
    assert.ok(known.some(({ name }) => name === 'Riga'));
  });

  it('reads again only what has changed, and what it has found stays the same', async () => {
    await load();
    const before = live()!.articles;
    assert.deepEqual(await load(), { anew: 0, told: [] });
    assert.deepEqual(live()!.articles, before);
    writeFileSync(path.join(articles, 'two.yaml'), 'publisher: The Paper\n');
    assert.equal((await load()).anew, 1);
    assert.equal(articleOf('two').article.publisher, 'The Paper');
    writeFileSync(path.join(entities, 'people.yaml'), '- name: Ada Lovelace\n');
    assert.equal((await load()).anew, 2);
    rmSync(path.join(articles, 'one.txt'));
    assert.equal((await load()).anew, 0);
    assert.deepEqual(
      live()!.articles.map(({ file }) => file),
      ['two.txt'],
    );
  });

  it('takes an article under another name, and two of the same text, as they were found', async () => {
    await load();
    renameSync(path.join(articles, 'one.txt'), path.join(articles, 'three.txt'));
    cpSync(path.join(articles, 'three.txt'), path.join(articles, 'four.txt'));
    assert.equal((await load()).anew, 0);
    const [three, four] = [articleOf('three'), articleOf('four')];
    assert.deepEqual([three.article, three.mentions], [{ ...four.article, id: 'three' }, four.mentions]);
  });

  it('keeps an article without a date with the one that its text tells', async () => {
    writeFileSync(path.join(articles, 'one.txt'), 'A headline\n\nHe said so today, 12 September 2023, in Riga.\n');
    await load();
    assert.equal((await load()).anew, 0);
    const { published } = articleOf('one').article;
    assert.deepEqual([published?.edtf, published?.from], ['2023-09-12', 'inferred']);
    assert.equal(articleOf('two').article.published, undefined);
    writeFileSync(path.join(articles, 'one.yaml'), 'published: 2023-09-13\n');
    assert.equal((await load()).anew, 1);
    assert.equal(articleOf('one').article.published?.from, 'sidecar');
  });

  it('shows what an article has become by corrections, and goes back when they are gone', async () => {
    await load();
    const before = live()!.articles;
    const file = path.join(folder, 'content', 'corrections.yaml');
    writeFileSync(file, '- do: remove\n  article: one\n  quote: Riga\n  why: the test\n');
    assert.equal((await load()).anew, 0);
    const { mentions, corrected, corrections } = articleOf('one');
    assert.ok(!mentions.some(({ text }) => text === 'Riga'));
    assert.deepEqual(
      corrected?.map(({ correction }) => correction),
      ['remove-one-riga'],
    );
    assert.deepEqual(
      corrections?.map(({ why }) => why),
      ['the test'],
    );
    rmSync(file);
    assert.equal((await load()).anew, 0);
    assert.deepEqual(live()!.articles, before);
  });

  it('stops at a correction that changes nothing any more, with its line, and shows what it had', async () => {
    await load();
    const before = live()!.articles;
    writeFileSync(
      path.join(folder, 'content', 'corrections.yaml'),
      '# Comment\n- do: link\n  article: one\n  quote: Riga\n  entity: Riga\n  why: the test\n',
    );
    writeFileSync(path.join(articles, 'two.txt'), 'Another headline\n\nNothing was said in Tallinn.\n');
    await assert.rejects(
      load(),
      /content\/corrections\.yaml:4: expected .*; found "Riga", .* already; remove the correction$/,
    );
    assert.equal(live()!.articles, before);
  });

  it('stops with one plain message that lists every mistake, and keeps what it found in the others', async () => {
    writeFileSync(path.join(articles, 'one.yaml'), 'publishd: 2022\n');
    writeFileSync(path.join(articles, 'three.txt'), '');
    await assert.rejects(load(), (error: Error) => {
      assert.equal('errors' in error, false);
      assert.match(error.message, /content\/articles\/one\.yaml:1: expected/);
      assert.match(error.message, /content\/articles\/three\.txt/);
      return true;
    });
    for (const file of ['one.yaml', 'three.txt']) rmSync(path.join(articles, file));
    assert.equal((await load()).anew, 1);
  });

  it('reads anew what was kept and is damaged, and says so; a disk that cannot be written is no failure', async () => {
    await load();
    const before = live()!.articles;
    const [kept] = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /pack-/.test(name));
    const pack = path.join(cache, kept!);
    const whole = readFileSync(pack);
    for (const bytes of [whole.subarray(0, -5), Buffer.from(whole.toString().replace('Riga', 'Rija')), Buffer.of()]) {
      writeFileSync(pack, bytes);
      const { anew, told } = await load();
      assert.equal(anew, 2);
      assert.match(told.join('\n'), /^What was kept in .*pack-\w+ is damaged; its articles are read anew\.$/);
      assert.deepEqual(live()!.articles, before);
    }
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file in the place of the folder');
    assert.match((await load()).told.join('\n'), /^What was found can't be kept for the next time \(E\w+, [^\n]*$/);
    assert.deepEqual(live()!.articles, before);
    rmSync(cache);
  });
});
