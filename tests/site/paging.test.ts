import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksOf, extentOf, listOf, nearNumbers, sheetPath, sheetsOf, type Sheet } from '../../src/site/paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('pages of a list', () => {
  for (const [items, most, expected] of [
    [0, 3, [[]]],
    [3, 3, [[0, 1, 2]]],
    [4, 3, [[0, 1, 2], [3]]],
    [7, 3, [[0, 1, 2], [3, 4, 5], [6]]],
  ] as const) {
    it(`${items} items, ${most} to a page`, () => {
      const sheets = sheetsOf(numbers(items), most);
      assert.deepEqual(
        sheets.map((sheet) => sheet.items),
        expected,
      );
      assert.deepEqual(
        sheets.map(({ number, of }) => [number, of]),
        expected.map((_, i) => [i + 1, expected.length]),
      );
    });
  }

  it('keep what belongs together on one page', () => {
    const groups = [2, 2, 9, 1, 1, 3];
    const sheets = sheetsOf(groups, 4, (size) => size);
    assert.deepEqual(
      sheets.map(({ items }) => items),
      [[2, 2], [9], [1, 1], [3]],
    );
  });

  it('say how much the list holds on the first one alone, without asking on the others', () => {
    const [first, second] = sheetsOf(numbers(4), 3) as [Sheet<number>, Sheet<number>];
    assert.equal(
      extentOf(first, () => '4 items', '3 items'),
      '4 items',
    );
    assert.equal(
      extentOf(second, () => assert.fail('asked'), '1 item'),
      '1 item on this page',
    );
  });

  it('can have a part each of what is longer than a page', () => {
    assert.deepEqual(chunksOf(numbers(7), 3), [[0, 1, 2], [3, 4, 5], [6]]);
    assert.deepEqual(chunksOf([], 3), []);
  });

  it('have addresses: the first that of the list', () => {
    assert.equal(sheetPath('/figures/', 1), '/figures/');
    assert.equal(sheetPath('/figures/', 12), '/figures/pages/12/');
  });

  it('are told from the list itself', () => {
    assert.equal(listOf('/figures/pages/12/'), '/figures/');
    for (const path of ['/figures/', '/places/pages/', '/articles/pages/source/', '/pages/2/x/'])
      assert.equal(listOf(path), undefined, path);
  });

  it('are chosen from by the first, the last and the nearest', () => {
    assert.deepEqual(nearNumbers({ number: 8, of: 44 }), [1, 7, 8, 9, 44]);
    assert.deepEqual(nearNumbers({ number: 1, of: 44 }), [1, 2, 44]);
    assert.deepEqual(nearNumbers({ number: 2, of: 2 }), [1, 2]);
    assert.deepEqual(nearNumbers({ number: 1, of: 1 }), [1]);
  });
});
