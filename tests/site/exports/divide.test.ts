import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { division, type Frame, partsList } from '../../../src/site/exports/divide.ts';
import { held } from '../../../src/site/exports/sink.ts';

const FRAME: Frame = { head: '<', between: ',', tail: '>', empty: '-' };

function divided(pieces: readonly string[], most?: number) {
  const { files, ...sink } = held(() => true);
  const { add, end } = division('x.txt', FRAME, sink, most);
  for (const piece of pieces) add(piece);
  return { parts: end(), files: Object.fromEntries([...files].map(([file, bytes]) => [file, String(bytes)])) };
}

describe('a division', () => {
  it('is one file where there is room for all, and where there is nothing', () => {
    assert.deepEqual(divided(['a', 'ä', '😀']), {
      parts: [{ file: 'x.txt', records: 3 }],
      files: { 'x.txt': '<a,ä,😀>' },
    });
    assert.deepEqual(divided([]), { parts: [{ file: 'x.txt', records: 0 }], files: { 'x.txt': '-' } });
  });

  it('has numbered parts, in order, no bigger than they may be unless one record alone is', () => {
    assert.deepEqual(divided(['aaaa', 'öö', 'cc', 'd'.repeat(30)], 12), {
      parts: [
        { file: 'x-1.txt', records: 2 },
        { file: 'x-2.txt', records: 1 },
        { file: 'x-3.txt', records: 1 },
      ],
      files: { 'x-1.txt': '<aaaa,öö>', 'x-2.txt': '<cc>', 'x-3.txt': `<${'d'.repeat(30)}>` },
    });
  });

  it('holds long records and many of them as they are', () => {
    const pieces = ['a', 'ü'.repeat(300_000), ...Array.from({ length: 9_000 }, (_, i) => `${i} ${'—'.repeat(i % 90)}`)];
    assert.ok(divided(pieces).files['x.txt'] === `<${pieces.join()}>`);
  });

  it('is told as a list of its parts', () => {
    const { parts } = divided(['a', 'b'], 3);
    assert.equal(partsList(parts, 'csv'), 'file,records\r\nx-1.txt,1\r\nx-2.txt,1\r\n');
    assert.deepEqual(JSON.parse(partsList(parts, 'json')), { parts });
  });
});
