import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { filesBelow } from '../../../src/kept/files-below.ts';
import { indexArticles } from '../../../src/site/search-index.ts';
import { encodeCbor } from '../../../src/site/search/cbor.ts';
import { formerIndex } from '../../../src/site/search/former-index.ts';
import { mergedWords } from '../../../src/site/search/merge-words.ts';
import { type Random, random } from '../../bench/random.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-index-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Some differ in accents alone. */
const WORDS =
  'air base cafe café Café resume résume résumé resumé naïve naive naïf 𝒳ray ﬁre ｅast S-400 well-known run the'.split(
    ' ',
  );
/** Some are the beginnings of others, before the end of an address and before a hyphen. */
const IDS = ['report', 'report-2', 'report-20', 'news', 'news-a', 'riga', 'riga1', 'zoo'];

/** A page as far as the index goes: some have fields that others lack, one in ten has no word at all. */
function page(draw: Random): string {
  const words = (least: number, most: number): string =>
    Array.from({ length: draw.between(least, most) }, () => draw.one(WORDS)).join(' ');
  const field = (name: string): string =>
    draw.between(1, 10) <= 4 ? `<b data-pagefind-meta="${name}" data-pagefind-ignore>${words(1, 2)}</b>` : '';
  const most = draw.one([1, 4, 90]);
  const sentences = Array.from({ length: draw.between(1, 5) }, (_, i) => `<span id="s${i}">${words(1, most)}.</span>`);
  const text = draw.between(1, 10) === 1 ? '<h1>…</h1>' : `<h1>${words(1, 3)}</h1>${sentences.join(' ')}`;
  return `<html><body><article data-pagefind-body>${text}${field('publisher')}${field('published')}</article></body></html>`;
}

type Pages = ReadonlyMap<string, string>;

/** Articles come, go and change; now and then all go. */
function edited(pages: Pages, draw: Random): Pages {
  if (draw.between(1, 10) === 1) return new Map();
  const next = new Map(pages);
  for (let i = draw.between(0, 3); i >= 0; i--) {
    const id = draw.one(IDS);
    if (draw.between(1, 10) <= 4) next.delete(id);
    else next.set(id, page(draw));
  }
  return next;
}

function put(site: string, pages: Pages): void {
  rmSync(site, { recursive: true, force: true });
  for (const [id, html] of pages) {
    mkdirSync(path.join(site, 'articles', id), { recursive: true });
    writeFileSync(path.join(site, 'articles', id, 'index.html'), html);
  }
}

const filesIn = (site: string): string[] => {
  const index = path.join(site, 'pagefind');
  return filesBelow(index).map((file) => path.relative(index, file));
};

/** How often articles are edited. */
const ROUNDS = 12;

const bytesIn = (site: string): [string, string][] =>
  filesIn(site).map((file) => [file, readFileSync(path.join(site, 'pagefind', file), 'base64')]);

/** Indexes a site from what the former one has of pages that are the same; answers how many those are. */
async function indexAfter(former: string, before: Pages, site: string, pages: Pages): Promise<number> {
  const ids = [...pages.keys()].sort();
  const index = formerIndex(path.join(former, 'pagefind'), filesIn(former), [...before.keys()].sort());
  const kept = new Set(index ? ids.filter((id) => pages.get(id) === before.get(id)) : []);
  await indexArticles(
    site,
    ids.filter((id) => !kept.has(id)),
    index && { index, ids: kept },
  );
  return kept.size;
}

describe('an index that follows from a former one', () => {
  const [first, second, anew] = ['first', 'second', 'anew'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];

  it('is after each edit, byte for byte, the one that Pagefind would be given all articles for', async () => {
    const draw = random(8);
    let [site, next] = [first, second];
    let pages: Pages = new Map(IDS.map((id) => [id, page(draw)]));
    put(site, pages);
    await indexArticles(site);
    let kept = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const before = pages;
      pages = edited(pages, draw);
      [next, anew].forEach((place) => put(place, pages));
      kept += await indexAfter(site, before, next, pages);
      await indexArticles(anew);
      assert.deepEqual(bytesIn(next), bytesIn(anew), `round ${round}: ${[...pages.keys()].sort().join(' ')}`);
      [site, next] = [next, site];
    }
    assert.ok(kept > ROUNDS);
  });

  it('is made of no index that is half-written, lacks a file, or is that of other articles', async () => {
    const [draw, ids] = [random(3), IDS.slice(0, 2)];
    put(first, new Map(ids.map((id) => [id, page(draw)])));
    await indexArticles(first);
    const [index, files] = [path.join(first, 'pagefind'), filesIn(first)];
    assert.ok(formerIndex(index, files, ids));
    assert.equal(formerIndex(index, files, []), undefined);
    for (const part of ['index/', 'pairs/', 'pagefind.en']) {
      const others = files.filter((name) => !name.startsWith(part));
      assert.equal(formerIndex(index, others, ids), undefined, part);
    }
    for (const part of ['index/', 'pairs/', 'pagefind.en', 'pagefind-entry']) {
      const file = path.join(
        index,
        files.find((name) => name.startsWith(part))!,
      );
      const whole = readFileSync(file);
      writeFileSync(file, whole.subarray(0, whole.length - 9));
      assert.equal(formerIndex(index, files, ids), undefined, part);
      writeFileSync(file, whole);
    }
    assert.ok(formerIndex(index, files, ids));
  });

  it('has words in the order of their bytes, which is not that of JavaScript', () => {
    const source = (word: string) => ({
      words: [{ word, bytes: encodeCbor([word, [[0, [1], []]], []]) }],
      places: [0],
    });
    const merged = [...mergedWords(['𝒳ray', 'ﬁre', 'air'].map(source))].map(({ word }) => word);
    assert.deepEqual(merged, ['air', 'ﬁre', '𝒳ray']);
    assert.ok('𝒳ray' < 'ﬁre');
  });
});
