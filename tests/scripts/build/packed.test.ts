import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { every, packed, repacked, type Packed } from '../../../scripts/build/packed.ts';

function unpacked(bytes: Packed): number[] {
  const numbers: number[] = [];
  every(bytes, (number) => numbers.push(number) > 0);
  return numbers;
}

describe('packed numbers', () => {
  it('come back as they were, in their order', () => {
    for (const numbers of [[], [0], [5, 4, 4, 1_000_000, 0, 2 ** 30, 63, 127, 128], [...Array(70_000).keys()]])
      assert.deepEqual(unpacked(packed(numbers, numbers.length)), numbers);
  });

  it('give way to others, one for one', () => {
    const numbers = [...Array(70_000).keys()];
    const spread = (number: number): number => (number * 7919) % 1_000_003;
    assert.deepEqual(unpacked(repacked(packed(numbers, numbers.length), spread)), numbers.map(spread));
    assert.deepEqual(unpacked(repacked(packed([], 0), spread)), []);
  });

  it('take a byte each where they follow one another', () => {
    assert.equal(packed([...Array(1000).keys()], 1000).length, 1000);
  });

  it('are asked no further than to the first that does not hold', () => {
    const asked: number[] = [];
    const numbers = packed([7, 3, 9, 1], 4);
    assert.equal(
      every(numbers, (number) => asked.push(number) > 0 && number !== 9),
      false,
    );
    assert.deepEqual(asked, [7, 3, 9]);
    assert.ok(every(numbers, (number) => number > 0));
  });
});
