import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { assemble } from '../../src/assemble.ts';
import { analyze } from '../../src/analyze/index.ts';
import { findMentions } from '../../src/extract/index.ts';
import type { Corpus, ReadArticle } from '../../src/model.ts';
import { dressFor } from '../../src/site/dress.ts';
import { lookup } from '../../src/site/lookup.ts';
import { renderArticle } from '../../src/site/render.ts';
import { CORPUS } from './corpus.ts';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The printed text of a piece of HTML, by the plainest reading: what repairs put in and all tags cut, entities decoded. */
function textOf(html: string): string {
  return html
    .replace(/<ins>.*?<\/ins>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name] ?? all;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    });
}

function rendered(corpus: Corpus, read: ReadArticle) {
  return renderArticle(read, dressFor(read, lookup(corpus)));
}

function real(): Corpus {
  const { articles, catalogue } = assemble(path.resolve(import.meta.dirname, '../..'));
  return analyze(
    articles.map((filed) => ({ ...filed, mentions: findMentions(filed.article, catalogue) })),
    catalogue,
  );
}

describe('renderArticle', () => {
  it('gives HTML whose text is the text of each block, character for character', () => {
    for (const corpus of [CORPUS, real()]) {
      for (const read of corpus.articles) {
        const blocks = rendered(corpus, read);
        assert.equal(blocks.length, read.article.blocks.length);
        for (const { block, html } of blocks) {
          assert.equal(textOf(html), read.article.text.slice(block.start, block.end), read.article.id);
        }
      }
    }
  });

  it('shows HTML in an article as text', () => {
    const html = rendered(CORPUS, CORPUS.articles[0]!)
      .map((block) => block.html)
      .join('\n');
    assert.match(html, /&#x3C;script>alert\("1"\)&#x3C;\/script>/);
    assert.doesNotMatch(html, /<(script|img)/);
  });

  it('reads no Markdown', () => {
    const text =
      'A headline\n\n# Not a heading, *not* emphasis, [no](link) and `no` code.\n\n    Indented, but no code.';
    const article = {
      ...CORPUS.articles[0]!.article,
      text,
      blocks: [{ start: 12, end: text.length, role: 'paragraph' as const, rule: 'test' }],
      sentences: [],
    };
    const read = { article, mentions: [], sha256: '', file: '' };
    assert.equal(rendered(CORPUS, read)[0]!.html, text.slice(12).replace(/</g, '&#x3C;'));
  });

  it('gives every sentence its id once, and no link lies in a link', () => {
    for (const read of CORPUS.articles) {
      const html = rendered(CORPUS, read)
        .map((block) => block.html)
        .join('\n');
      const ids = [...html.matchAll(/ id="(s\d+)"/g)].map(([, id]) => id);
      assert.deepEqual(
        ids,
        read.article.sentences.map(({ index }) => `s${index}`),
      );
      let open = 0;
      for (const [tag] of html.matchAll(/<\/?a\b/g)) {
        open += tag === '<a' ? 1 : -1;
        assert.ok(open === 0 || open === 1, html);
      }
    }
  });

  it('marks the first mention fully and later ones not', () => {
    const html = rendered(CORPUS, CORPUS.articles[0]!)
      .slice(1)
      .map((block) => block.html)
      .join('\n');
    const drones = [...html.matchAll(/class="([^"]*)" href="\/systems\/drone\/"/g)].map(([, classes]) => classes);
    assert.deepEqual(drones, ['m system class first glyph-after']);
    assert.match(html, /class="m person misspelt" href="\/people\/jens-stoltenberg\/">Stolstenberg</);
  });

  it('puts dates into <time> where HTML has a form for them, linked to the timeline', () => {
    const html = rendered(CORPUS, CORPUS.articles[0]!)
      .map((block) => block.html)
      .join('\n');
    assert.match(
      html,
      /<a class="m date" href="\/timeline\/#on-[^"]+"><time datetime="2022-06-24">24 June 2022<\/time><\/a>/,
    );
    assert.doesNotMatch(html, /datetime="[^"]*\//);
  });
});
