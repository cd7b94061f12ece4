import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { assemble } from '../../src/assemble.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** The articles are kept byte for byte as they were received. */
const SHA256: Readonly<Record<string, string>> = {
  'germany-missile-shield-eastern-flank.txt': '88c34776a6921a1504bd5b8d68f98a2a90b30649e08561c555c4c6672477eecc',
  'nato-fivefold-air-defence.txt': '507db0d52fac61b1d8220801513c30b3cdde9585768b9e67b2e9c5dafd9b3d74',
  'nato-integrated-air-and-missile-defence.txt': '53d3411182250954de775e4757ffbcbb09cb368f2bd58944a555198d36ad801a',
  'nato-permanent-military-presence.txt': '287593556c6d89f7d5c3e2455301a8a76a2100b443d26ad5a65f1f87c0bef57b',
  'nato-wants-to-strengthen-significantly.txt': '44456dbecffbe3d005ef6829fb9a51c0df4f0619f1086dac2f03d7a17e3fffdc',
};

describe('the content of the project', () => {
  const { articles, catalogue } = assemble(ROOT);
  const of = (id: string) => articles.find(({ article }) => article.id === id)!.article;

  it('has the first five articles unchanged', () => {
    const found = Object.fromEntries(articles.map(({ file, sha256 }) => [file, sha256]));
    for (const [file, sha256] of Object.entries(SHA256)) assert.equal(found[file], sha256, file);
  });

  it('has a dated sidecar for each of them, with the sentence that dates it', () => {
    for (const file of Object.keys(SHA256)) {
      const { published, language, notes } = of(path.basename(file, '.txt'));
      assert.equal(published?.from, 'sidecar');
      assert.match(published.basis, /“.+”/);
      assert.ok(published.earliest <= published.anchor && published.anchor <= published.latest);
      assert.equal(language, 'en');
      assert.ok(notes.length > 0);
    }
  });

  it('quotes in the basis what the text says', () => {
    for (const { article } of articles) {
      const parts = [...(article.published?.basis ?? '').matchAll(/“([^”]+)”/g)].flatMap(([, quote]) =>
        quote!.split('…'),
      );
      const text = article.text.toLowerCase();
      for (const part of parts)
        assert.ok(text.includes(part.trim().replace(/,$/, '').toLowerCase()), `${article.id}: ${part}`);
    }
  });

  it('names titles and publishers where the copy shows them', () => {
    assert.deepEqual(
      Object.keys(SHA256).map((file) => {
        const { titleFrom, publisher } = of(path.basename(file, '.txt'));
        return [titleFrom, publisher];
      }),
      [
        ['printed', undefined],
        ['opening', 'UNN'],
        ['opening', 'Skai'],
        ['printed', 'Time News'],
        ['printed', undefined],
      ],
    );
  });

  it('sets the leftovers of their pages apart', () => {
    const leftovers = (id: string) => of(id).blocks.flatMap(({ leftover }) => leftover ?? []);
    assert.deepEqual(
      Object.keys(SHA256).map((file) => leftovers(path.basename(file, '.txt'))),
      [
        [],
        ['related'],
        ['source-line', 'author-note'],
        ['source-line', 'byline', 'credit', 'widget', 'related', 'comments'],
        ['comments', 'comments'],
      ],
    );
  });

  it('has one entry for each entity of the catalogue', () => {
    const ids = catalogue.entries.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
