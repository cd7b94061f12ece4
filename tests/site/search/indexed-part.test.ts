import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { indexedPart } from '../../../src/site/search/indexed-part.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Not this</title><meta name="description" content="Nor this"></head>
<body><nav><a href="/">Start</a></nav><main><article class="article" data-pagefind-body>
<h1 dir="auto"><span id="s0"><a class="m person" href="../../people/x/" title="a &quot;name&quot; > 2">Kaja Kallas</a> &amp; others</span></h1>
<ul class="facts" data-pagefind-ignore><li data-pagefind-meta="publisher">The <b>Post</b></li><li data-pagefind-meta="published:3 May 2022"><time>3 May</time></li><li>696 words</li></ul>
<details data-pagefind-ignore="all"><summary>Corrections</summary><p data-pagefind-meta="hidden">never</p></details>
<p>A first<br>line, <em>of</em> <span class="q">“quoted”</span> words.<span id="s1">The second; <time datetime="2022">2022</time>&nbsp;ended.</span></p>
<p data-pagefind-ignore>Not of the text.</p><svg><title>Picture</title></svg><form><label>Field</label></form>
<table><tr><td id="cell">One</td><td>Two</td></tr></table><p>It was so, <del>Nor</del><ins>he</ins> said.</p>
</article></main><footer>Never</footer></body></html>`;

describe('the indexed part of a page', () => {
  it('gives the index that the whole page gives', async () => {
    const [whole, part] = [await indexOf(PAGE), await indexOf(indexedPart(PAGE))];
    assert.deepEqual(part, whole);
    assert.ok(whole.words.length > 1);
    await pagefind.close();
  });

  it('has the text, what can be pointed at and the fields, and nothing else', () => {
    const part = indexedPart(PAGE);
    assert.match(part, /<span id="s0">Kaja Kallas &amp; others<\/span>/);
    assert.match(part, /<li data-pagefind-meta="publisher" data-pagefind-ignore="index">The Post<\/li>/);
    assert.match(part, /<span id="s1">The second; 2022&nbsp;ended\.<\/span>/);
    assert.match(part, /<del>Nor<\/del><ins>he<\/ins>/);
    for (const absent of ['Not this', 'Start', '696', 'Corrections', 'never', 'Not of', 'Never', 'href', '<a ', 'dir='])
      assert.ok(!part.includes(absent), absent);
  });

  it('of a page without a text is empty', () =>
    assert.equal(indexedPart('<p>Not marked as a text.</p>'), '<html><body></body></html>'));
});

/** What the index knows of a page, and the files of the words. */
async function indexOf(content: string) {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  assert.deepEqual((await index!.addHTMLFile({ url: '/articles/one/', content })).errors, []);
  const { files } = await index!.getFiles();
  const opened = files.filter(({ path }) => /\.pf_(fragment|index|meta)$/.test(path)).toSorted(byPath);
  const [page = '', ...words] = opened.map((file) =>
    gunzipSync(file.content).subarray('pagefind_dcd'.length).toString(),
  );
  return { page: JSON.parse(page) as object, words };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : 1);
