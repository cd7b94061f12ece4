import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Corpus, Entity, ReadArticle } from '../../../src/model.ts';
import { summaryOf } from '../../../src/site/article-view.ts';
import { plain } from '../../../src/site/machines/plain.ts';
import { DEFAULT_SETTINGS } from '../../../src/read/settings-defaults.ts';
import { apartOf, documentTitle } from '../../../src/site/machines/titles.ts';
import { CORPUS } from '../corpus.ts';
import { HOSTILE, SEEN } from './hostile.ts';

const [first, second] = CORPUS.articles as [ReadArticle, ReadArticle];
const named = (read: ReadArticle, id: string, title: string): ReadArticle => ({
  ...read,
  article: { ...read.article, id, title },
});

describe('the title of a page', () => {
  it('is cut at a word, and counted as it stands in the source', () => {
    assert.equal(documentTitle(undefined), 'Flankwatch: news on the record, sentence by sentence');
    assert.equal(documentTitle('Mark Rutte'), 'Mark Rutte · Flankwatch');
    const settings = { ...DEFAULT_SETTINGS, name: 'Riga Files', tagline: 'what was said' };
    assert.equal(documentTitle(undefined, undefined, settings), 'Riga Files: what was said');
    assert.equal(documentTitle('Mark Rutte', undefined, settings), 'Mark Rutte · Riga Files');
    assert.ok(documentTitle(HOSTILE).length <= 70);
    assert.match(documentTitle('word '.repeat(60), 'about 4 June 2025'), /word… \(about 4 June 2025\) · Flankwatch$/);
  });

  it('tells pages of one name apart: by the date, by the kind, else by the id', () => {
    const long = `${'The same long beginning of a headline '.repeat(3)}`;
    const person = CORPUS.entities.find(({ kind }) => kind === 'person')!;
    const twin: Entity = { ...person, id: 'place/twin', kind: 'place', url: '/places/twin/' };
    const corpus: Corpus = {
      ...CORPUS,
      articles: [named(first, 'a', `${long}1`), named(second, 'b', `${long}2`), named(second, 'c', `${long}3`)],
      entities: [person, twin],
    };
    const apart = apartOf(corpus);
    assert.equal(apart.get('/articles/a/'), '11 May 2022');
    assert.equal(apart.get('/articles/b/'), 'b');
    assert.equal(apart.get('/articles/c/source/'), 'c');
    assert.equal(apart.get(person.url), 'person');
    assert.equal(apart.get('/places/twin/'), 'place');
    assert.equal(apartOf(CORPUS).size, 0);
  });
});

describe('plain', () => {
  it('leaves out what formats cannot hold, and nothing else', () => {
    assert.equal(plain(HOSTILE), SEEN);
    assert.equal(plain('Київ, 東京, محمد, 🚀, a\u200cb'), 'Київ, 東京, محمد, 🚀, a\u200cb');
  });
});

describe('the description of an article', () => {
  it('has as many sentences as tell something', () => {
    const { article } = second;
    assert.match(summaryOf(second), /early June\. “Now is the time,” Rutte said\.$|early June\.$/);
    const text = 'KYIV.\n\nThe minister spoke of air defence in the east of the country on Monday morning. More came.';
    const blocks = [
      { start: 0, end: 5, role: 'paragraph', rule: 'test' },
      { start: 7, end: text.length, role: 'paragraph', rule: 'test' },
    ] as const;
    const end = text.indexOf(' More');
    const sentences = [
      { start: 0, end: 5, index: 0, block: 0 },
      { start: 7, end, index: 1, block: 1 },
      { start: end + 1, end: text.length, index: 2, block: 1 },
    ];
    const short = { ...second, article: { ...article, text, blocks, sentences } };
    assert.equal(summaryOf(short), text.slice(0, end).replace('\n\n', ' '));
  });
});
