import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perArticle, rememberArticles } from '../../src/analyze/per-article.ts';
import { article } from '../extract/sample.ts';
import type { ReadArticle } from '../../src/model.ts';

const read = (text: string): ReadArticle => ({ article: article(text), mentions: [], sha256: '', file: 'a.txt' });

test('what is derived of an article is kept only once articles are remembered', () => {
  let made = 0;
  const lengthOf = perArticle(({ article: { text } }) => (made++, text.length));
  const one = read('Four');
  assert.deepEqual([lengthOf(one), lengthOf(one), made], [4, 4, 2]);
  rememberArticles();
  assert.deepEqual([lengthOf(one), lengthOf(one), made], [4, 4, 3]);
  assert.deepEqual([lengthOf(read('Four')), made], [4, 4], 'another article of the same words is another one');
});
