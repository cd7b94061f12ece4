import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvCells, csvLine } from '../../../src/site/exports/csv.ts';

test('a line has its cells in order, booleans in words, lists with spaces, and no formula', () => {
  const cells = ['a', false, ['x', 'y'], [{ start: 1 }], null, '=SUM(A1)', -1.5];
  assert.equal(csvCells(cells), `a,false,x y,"[{""start"":1}]",,'=SUM(A1),-1.5`);
  assert.equal(csvLine(['b, c', true, [], 'He said "no"\nand left']), '"b, c",true,,"He said ""no""\nand left"\r\n');
  assert.equal(csvLine(['-1', '@x', 'a-b', undefined]), "'-1,'@x,a-b,\r\n");
});
