import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine, csvLines } from '../../../src/site/exports/csv.ts';

test('a table has its columns in order, booleans in words, lists with spaces, and no formula', () => {
  const rows = [
    { id: 'a', direct: false, about: ['x', 'y'], parts: [{ start: 1 }], note: null, text: '=SUM(A1)', weight: -1.5 },
    { id: 'b, c', direct: true, about: [], parts: [], text: 'He said "no"\nand left' },
  ];
  assert.deepEqual(csvLines(rows, ['id', 'direct', 'about', 'parts', 'note', 'text', 'weight']), [
    `a,false,x y,"[{""start"":1}]",,'=SUM(A1),-1.5\r\n`,
    '"b, c",true,,,,"He said ""no""\nand left",\r\n',
  ]);
  assert.equal(csvLine(['-1', '@x', 'a-b', undefined]), "'-1,'@x,a-b,\r\n");
});
