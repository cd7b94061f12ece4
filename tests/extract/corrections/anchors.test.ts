import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it, test } from 'node:test';
import { assemble } from '../../../src/assemble.ts';
import { groundOf, locate, quoteOf } from '../../../src/extract/corrections/anchors.ts';
import { findMentions } from '../../../src/extract/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Article, Quote, Span } from '../../../src/model.ts';
import { article } from '../sample.ts';

const spansOf = (page: Article, quote: Quote): readonly Span[] => {
  const located = locate(groundOf(page), quote);
  return 'spans' in located ? located.spans : [];
};

describe('quoteOf', () => {
  const page = article('Nor said it. Then Nor said it, and Nor said so.\nNor said it.');
  const at = (start: number): Quote => quoteOf(page, { start, end: start + 3 });

  it('gives a quote as little context as it needs', () => {
    assert.deepEqual(quoteOf(page, { start: 13, end: 17 }), { article: 'sample', quote: 'Then' });
    assert.deepEqual(at(18), { article: 'sample', quote: 'Nor', before: 'Then' });
    assert.deepEqual(at(35), { article: 'sample', quote: 'Nor', before: 'and' });
    assert.deepEqual(at(0), { article: 'sample', quote: 'Nor', after: 'said it. Then' });
    assert.deepEqual(at(48), { article: 'sample', quote: 'Nor', before: 'so.' });
  });

  it('writes words on one line, without what cannot be seen', () => {
    const broken = article('Then Stol\u00adten\u00a0\u200bBerg came.');
    assert.equal(quoteOf(broken, { start: 5, end: 19 }).quote, 'Stolten Berg');
  });

  it('means the same place when it is looked for, for every mention of the project', () => {
    const { articles, catalogue } = assemble(path.join(import.meta.dirname, '../../..'));
    let count = 0;
    for (const { article: own } of articles)
      for (const mention of findMentions(own, catalogue)) {
        const block = own.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
        if (block?.role === 'leftover') continue;
        count += 1;
        assert.deepEqual(
          spansOf(own, quoteOf(own, mention)),
          [{ start: mention.start, end: mention.end }],
          mention.text,
        );
      }
    assert.ok(count > 100, `${count} mentions`);
  });
});

test('a quote means words of the article itself, not of what the web page left behind', () => {
  const page = ingest({
    id: 'a',
    text: 'Rutte visits Riga\n\nMark Rutte came to Riga and spoke for an hour.\n\n(Photo: Riga Shutters)\n\nHe left.\n',
  });
  assert.ok(
    page.blocks.some(({ role, start, end }) => role === 'leftover' && page.text.slice(start, end).includes('Riga')),
  );
  assert.equal(spansOf(page, { article: 'a', quote: 'Riga', all: true }).length, 2);
  assert.deepEqual(locate(groundOf(page), { article: 'a', quote: 'Shutters' }), {
    fault: {
      key: 'quote',
      expected: 'words of the article a',
      found: '"Shutters" in a leftover of the web page only, or across two lines',
      hint: 'quote words of one line of the article itself, or remove the correction',
    },
  });
});

test('a quote lies in one line', () => {
  const page = article('He met Anneli\nVahtra left.');
  assert.deepEqual(spansOf(page, { article: 'sample', quote: 'Anneli Vahtra' }), []);
  assert.equal(spansOf(page, { article: 'sample', quote: 'Vahtra', before: 'met Anneli' }).length, 1);
});
