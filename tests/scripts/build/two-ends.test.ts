import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takenFrom, untaken } from '../../../scripts/build/two-ends.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('taking from two ends', () => {
  it('hands out each item once, whoever is faster', () => {
    for (const count of [0, 1, 31, 32, 33, 1000])
      for (const faster of [1, 2, 50]) {
        const all = numbers(count);
        const left = untaken(count);
        const [front, back] = [takenFrom('front', all, left), takenFrom('back', all, left)];
        const taken: number[] = [];
        const take = (end: Generator<number>, times: number): boolean => {
          const given = numbers(times).flatMap(() => end.next().value ?? []);
          taken.push(...given);
          return given.length === times;
        };
        for (let more = true; more;) more = [take(front, faster), take(back, 1)].some(Boolean);
        assert.deepEqual(
          taken.toSorted((a, b) => a - b),
          all,
        );
      }
  });

  it('leaves nothing, whichever end it is taken from', () => {
    const all = numbers(1000);
    const left = untaken(all.length);
    const front = takenFrom('front', all, left);
    const first = numbers(100).map(() => front.next().value!);
    const back = [...takenFrom('back', all, left)];
    const rest = [...front];
    assert.deepEqual(first, numbers(100));
    assert.equal(back.at(0), 992, 'the last piece');
    assert.deepEqual(
      [...first, ...back, ...rest].sort((a, b) => a - b),
      all,
    );
  });

  it('is all of one thread where the other takes nothing', () => {
    const all = numbers(77);
    assert.deepEqual([...takenFrom('front', all, untaken(77))], all);
    assert.equal(new Set(takenFrom('back', all, untaken(77))).size, 77);
  });
});
