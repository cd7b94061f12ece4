import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { fromLines, toLines } from '../../src/kept/compact.ts';

it('gives back what was written, with equal strings as one', () => {
  const plain = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  fc.assert(
    fc.property(fc.array(plain), (values) => {
      const lines = toLines(values);
      assert.ok(lines.every((line) => !line.includes('\n')));
      const read = fromLines(lines);
      const back = values.map((_, row) => read(row));
      assert.equal(JSON.stringify(back), JSON.stringify(values));
    }),
  );
});

it('leaves out what is not there', () => {
  const read = fromLines(toLines([{ a: undefined, b: -1.5 }]));
  assert.deepEqual(read(0), { b: -1.5 });
});
