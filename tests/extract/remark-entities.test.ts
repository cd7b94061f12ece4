import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkEntities } from '../../src/extract/remark-entities.ts';
import { article, WORLD } from './sample.ts';

const TEXT = 'Then NATO met in Madrid <b>again</b>. Russia & Poland did not.';

function tree(text: string) {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  };
  return {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, position, children: [{ type: 'text' as const, value: text }] }],
  };
}

test('finds the mentions where none are given, marks them, and leaves the text as it was', () => {
  const file = new VFile({ data: { article: article(TEXT) } });
  const marked = unified().use(remarkEntities, { catalogue: WORLD }).runSync(tree(TEXT), file);
  assert.equal(toString(marked), TEXT);
  assert.deepEqual(
    file.data.mentions?.map(({ text }) => text),
    ['NATO', 'Madrid', 'Russia', 'Poland'],
  );
});

test('given mentions, only marks them', () => {
  const file = new VFile({ data: { article: article(TEXT), mentions: [] } });
  const html = unified().use(remarkEntities, { catalogue: WORLD }).use(remarkRehype).use(rehypeStringify);
  assert.doesNotMatch(html.stringify(html.runSync(tree(TEXT), file)), /class="mention/);
});

test('HTML in the text stays text, sentences have their addresses, mentions the class of their kind', () => {
  const file = new VFile({ data: { article: article(TEXT) } });
  const html = unified().use(remarkEntities, { catalogue: WORLD }).use(remarkRehype).use(rehypeStringify);
  assert.equal(
    html.stringify(html.runSync(tree(TEXT), file)),
    '<p><span id="s0">Then <span class="mention organization">NATO</span> met in <span class="mention place">Madrid</span> &#x3C;b>again&#x3C;/b>.</span> ' +
      '<span id="s1"><span class="mention place">Russia</span> &#x26; <span class="mention place">Poland</span> did not.</span></p>',
  );
});

test('works after remark-parse too', () => {
  const file = new VFile({
    value: TEXT.replace(/<\/?b>/g, ''),
    data: { article: article(TEXT.replace(/<\/?b>/g, '')) },
  });
  const html = unified()
    .use(remarkParse)
    .use(remarkEntities, { catalogue: WORLD })
    .use(remarkRehype)
    .use(rehypeStringify);
  assert.match(String(html.processSync(file)), /<span class="mention organization">NATO<\/span>/);
});

test('without an article it says what is missing', () => {
  assert.throws(
    () => unified().use(remarkEntities).runSync(tree(TEXT), new VFile()),
    /expected the article in file\.data\.article/,
  );
});
