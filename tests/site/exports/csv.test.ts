import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from '../../../src/site/exports/csv.ts';

test('a table has its columns in order, booleans in words, lists with spaces, and no formula', () => {
  const rows = [
    { id: 'a', direct: false, about: ['x', 'y'], parts: [{ start: 1 }], note: null, text: '=SUM(A1)' },
    { id: 'b, c', direct: true, about: [], parts: [], text: 'He said "no"' },
  ];
  assert.deepEqual(toCsv(rows, ['id', 'direct', 'about', 'parts', 'note', 'text']).split('\r\n'), [
    'id,direct,about,parts,note,text',
    `a,false,x y,"[{""start"":1}]",,'=SUM(A1)`,
    '"b, c",true,,,,"He said ""no"""',
    '',
  ]);
});
