import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Timex } from '../../src/model.ts';
import { boundsOf } from '../../src/time/edtf.ts';
import { boundsOfTimex, edtfToTimex, timexToEdtf } from '../../src/time/timex.ts';

const PLACED: readonly (readonly [string, Timex['mod'], string])[] = [
  ['2025-06-24', undefined, '2025-06-24'],
  ['2025-06-24T18:00Z', undefined, '2025-06-24'],
  ['2025-06-24TMO', undefined, '2025-06-24'],
  ['2022-06', undefined, '2022-06'],
  ['2022-06', 'START', '2022-06-01/2022-06-10'],
  ['2022-06', 'MID', '2022-06-10/2022-06-20'],
  ['2022-06', 'END', '2022-06-20/2022-06-30'],
  ['2024-02', 'END', '2024-02-20/2024-02-29'],
  ['2009', 'START', '2009-01/2009-04'],
  ['2009', 'END', '2009-09/2009-12'],
  ['2022-W23', undefined, '2022-06-06/2022-06-12'],
  ['2022-W23', 'END', '2022-06-10/2022-06-12'],
  ['2022-W23-WE', undefined, '2022-06-11/2022-06-12'],
  ['2009-Q3', undefined, '2009-07/2009-09'],
  ['2009-Q3', 'MID', '2009-08'],
  ['2009-H1', undefined, '2009-01/2009-06'],
  ['2009-WI', undefined, '2009-24'],
  ['2009-SP', 'START', '2009-03'],
  ['197', undefined, '197X'],
  ['198', 'START', '1980/1983'],
  ['19', undefined, '19XX'],
  ['2022-02-XX', undefined, '2022-02-XX'],
  ['2022-XX', undefined, '2022-XX'],
  ['2022-XX-XX', undefined, '2022-XX-XX'],
  ['2022-03-27', 'APPROX', '2022-03-27~'],
  ['2022-W23', 'APPROX', '2022-06-06~/2022-06-12~'],
  // EDTF has no "about" for digits that are not known.
  ['2022-XX-XX', 'APPROX', '2022-XX-XX'],
  ['199', 'APPROX', '199X'],
  ['2025-06-24/2025-06-25', undefined, '2025-06-24/2025-06-25'],
  ['2025-05/2025-06', 'APPROX', '2025-05~/2025-06~'],
  ['1939/1945', undefined, '1939/1945'],
];

const UNPLACED: readonly (readonly [string, Timex['mod']])[] = [
  ['PRESENT_REF', undefined],
  ['P3D', undefined],
  ['P2D/P3D', undefined],
  ['XXXX-06', undefined],
  ['XXXX-WXX-4', undefined],
  ['FY1990', undefined],
  ['BC0493', undefined],
  ['2022-02-30', undefined],
  ['2022-W60', undefined],
  ['2009-Q5', undefined],
  ['2022-13', undefined],
  ['2025-06-25/2025-06-24', undefined],
  ['1987', 'BEFORE'],
  ['1987', 'AFTER'],
  ['', undefined],
];

describe('TIMEX3 values', () => {
  for (const [value, mod, edtf] of PLACED)
    it(`${value} ${mod ?? ''} is ${edtf}, with its bounds`, () => {
      assert.equal(timexToEdtf(value, mod), edtf);
      assert.deepEqual(boundsOfTimex(value, mod), boundsOf(edtf));
    });
  for (const [value, mod] of UNPLACED)
    it(`"${value}" ${mod ?? ''} has no place on the calendar`, () => {
      assert.equal(timexToEdtf(value, mod), undefined);
      assert.equal(boundsOfTimex(value, mod), undefined);
    });
});

describe('edtfToTimex', () => {
  const SAME: readonly (readonly [string, string, Timex['mod']?])[] = [
    ['2022-03-27', '2022-03-27'],
    ['2022-03-27~', '2022-03-27', 'APPROX'],
    ['2022-03', '2022-03'],
    ['2022', '2022'],
    ['2009-24', '2009-WI'],
    ['2009-21~', '2009-SP', 'APPROX'],
    ['197X', '197'],
    ['19XX', '19'],
    ['2022-02-XX', '2022-02-XX'],
    ['2025-06-24/2025-06-25', '2025-06-24/2025-06-25'],
    ['2025-05~/2025-06~', '2025-05/2025-06', 'APPROX'],
  ];

  it('gives a value of the same days, which makes the same EDTF', () => {
    for (const [edtf, value, mod] of SAME) {
      assert.deepEqual(edtfToTimex(edtf), { value, ...(mod && { mod }) }, edtf);
      assert.equal(timexToEdtf(value, mod), edtf);
      assert.deepEqual(boundsOfTimex(value, mod), boundsOf(edtf), edtf);
    }
  });

  it('leaves out that a date is uncertain', () => {
    assert.deepEqual(edtfToTimex('2022-03?'), { value: '2022-03' });
    assert.deepEqual(edtfToTimex('2022-03%'), { value: '2022-03', mod: 'APPROX' });
  });

  it('gives none of an open end, a time of day, a day that is none or no date', () => {
    const none = ['2022/..', '../2022', '2022-03-27T10:00', '2022-02-30', '2022-06/2022-05', 'May', '', '/', '2022-Q3'];
    for (const edtf of none) assert.equal(edtfToTimex(edtf), undefined, edtf);
  });
});
