import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certaintyWords, datetimeOf } from '../../src/site/dates.ts';
import { extent, rankings } from '../../src/site/home-view.ts';
import { navigation } from '../../src/site/navigation.ts';
import { piecesOf } from '../../src/site/sentences.ts';
import { count, shorten } from '../../src/site/words.ts';
import { CORPUS, NOTHING } from './corpus.ts';

describe('the site', () => {
  it('has a place only for the kinds that occur', () => {
    assert.ok(navigation(CORPUS).some(({ path }) => path === '/systems/'));
    assert.deepEqual(
      navigation(NOTHING).map(({ path }) => path),
      ['/articles/', '/timeline/', '/analysis/'],
    );
  });

  it('tells how much there is and who is written about most; classes of systems stay out', () => {
    assert.equal(extent(CORPUS), '2 articles, May 2022 to June 2025');
    assert.equal(extent(NOTHING), '0 articles');
    const systems = rankings(CORPUS).find(({ words }) => words.kind === 'system');
    assert.deepEqual(
      systems?.entities.map((ranked) => ranked.entity.id),
      ['system/s-400-triumf'],
    );
  });
});

describe('words', () => {
  it('count and shorten', () => {
    assert.deepEqual([count(1, 'article'), count(1200, 'entry', 'entries')], ['1 article', '1,200 entries']);
    assert.equal(shorten('one two three', 13), 'one two three');
    assert.equal(shorten('one two, three', 9), 'one two…');
  });

  it('of a date are a datetime only in the forms that HTML has', () => {
    for (const value of ['2022', '2022-06', '2022-06-24', '2022-W23', '2025-05-26T20:17'])
      assert.equal(datetimeOf(value), value);
    for (const value of ['2022-06-20/2022-06-30', '2022-03-27~', '197', 'P3D', 'PAST_REF', '2022-SP'])
      assert.equal(datetimeOf(value), undefined);
  });

  it('say how sure a date of publication is', () => {
    const published = { edtf: '2022-06-14', earliest: '', latest: '', anchor: '', basis: '' };
    assert.equal(certaintyWords({ ...published, certainty: 'stated', from: 'sidecar' }), '');
    assert.equal(certaintyWords({ ...published, certainty: 'implied', from: 'text' }), 'inferred');
    assert.equal(
      certaintyWords({ ...published, edtf: '2022-06-14/2022-06-15', certainty: 'implied', from: 'sidecar' }),
      'inferred, between these days',
    );
  });
});

it('pieces are the whole sentence, whatever spans are marked in it', () => {
  const text = 'one two three';
  const pieces = piecesOf(text, { start: 4, end: 13 }, [
    { start: 8, end: 20 },
    { start: 0, end: 5 },
    { start: 3, end: 5 },
  ]);
  assert.deepEqual(pieces, [
    { text: 't', marked: true },
    { text: 'wo ', marked: false },
    { text: 'three', marked: true },
  ]);
});
