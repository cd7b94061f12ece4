import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Published } from '../../../src/model.ts';
import { surePublication, sureStretch } from '../../../src/site/machines/sure-date.ts';

const published = (edtf: string, earliest: string, latest: string, certainty: Published['certainty'] = 'stated') =>
  surePublication({ edtf, earliest, latest, anchor: earliest, basis: 'a test', certainty, from: 'sidecar' });

describe('the date of publication that programs are told', () => {
  it('is the day only where somebody states it without a doubt', () => {
    assert.equal(published('2025-06-04', '2025-06-04', '2025-06-04'), '2025-06-04');
    assert.equal(published('2025-06-04~', '2025-06-04', '2025-06-04'), '2025-06');
    assert.equal(published('2025-06-04?', '2025-06-04', '2025-06-04'), '2025-06');
    assert.equal(published('2025-06-04', '2025-06-04', '2025-06-04', 'implied'), '2025-06');
  });

  it('is what all possible days have in common, or nothing', () => {
    assert.equal(published('2025-06-05/2025-06-23', '2025-06-05', '2025-06-23'), '2025-06');
    assert.equal(published('2022-03-31~', '2022-03-28', '2022-04-02'), '2022');
    assert.equal(published('2021-12-30/2022-01-02', '2021-12-30', '2022-01-02'), undefined);
    assert.equal(published('../2022-01-02', '0000-01-01', '2022-01-02'), undefined);
  });
});

describe('the stretch of an event', () => {
  it('has the ends that are sure, each as far as it is', () => {
    assert.deepEqual(sureStretch('2022-06-28/2022-06-30'), { start: '2022-06-28', end: '2022-06-30' });
    assert.deepEqual(sureStretch('2022-06-28'), { start: '2022-06-28', end: '2022-06-28' });
    assert.deepEqual(sureStretch('2014-02-20~/..'), { start: '2014-02' });
    assert.deepEqual(sureStretch('2022'), { start: '2022', end: '2022' });
    assert.deepEqual(sureStretch('197X'), {});
    assert.deepEqual(sureStretch('../2022'), { end: '2022' });
  });
});
