import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedOf, toEdtf } from '../../src/add/dates.ts';

describe('a date of metadata in EDTF', () => {
  const cases: readonly (readonly [stated: string, edtf: string | undefined])[] = [
    ['2025-05-14', '2025-05-14'],
    ['2025-05-14T23:40:00Z', '2025-05-14'],
    ['2025-05-15T00:40:00+03:00', '2025-05-15'],
    ['2025-05-14 10:00', '2025-05-14'],
    ['2025/5/4', '2025-05-04'],
    ['20250514', '2025-05-14'],
    ['2025-05', '2025-05'],
    ['2025', '2025'],
    ['14 May 2025', '2025-05-14'],
    ['Wed, 14 May 2025 10:00:00 GMT', '2025-05-14'],
    ['2025-02-30', undefined],
    ['2025-13', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['0001-01-01', undefined],
    ['yesterday', undefined],
    ['04/05/2025', undefined],
    ['', undefined],
  ];
  for (const [stated, edtf] of cases) it(`${stated || 'nothing'}: ${edtf}`, () => assert.equal(toEdtf(stated), edtf));
});

describe('the date of publication', () => {
  const at = (stated: string, from: string, near = false) => ({ stated, from, near });

  it('is the first that is one, with what says so', () => {
    assert.deepEqual(publishedOf([at('soon', 'a'), at('2025-05-14', 'the page’s b')]), {
      value: '2025-05-14',
      from: 'the page’s b',
      basis: 'The page’s b says “2025-05-14”.',
    });
    assert.equal(publishedOf([at('soon', 'a')]), undefined);
  });

  it('is that of the outlet’s own zone where one moment is told in two', () => {
    const [utc, own] = [at('2025-05-14T22:00:00Z', 'a'), at('2025-05-15T01:00:00+03:00', 'b')];
    assert.equal(publishedOf([utc, own])?.value, '2025-05-15');
    assert.equal(publishedOf([own, utc])?.value, '2025-05-15');
  });

  it('is one of two days where two places are a day apart', () => {
    const found = publishedOf([at('2025-05-15', 'a'), at('2025-05-14T10:00:00Z', 'b')]);
    assert.equal(found?.value, '2025-05-14/2025-05-15');
  });

  it('is the surer place’s where they are further apart', () => {
    assert.equal(publishedOf([at('2025-05-15', 'a'), at('2025-05-20', 'b')])?.value, '2025-05-15');
  });
});
