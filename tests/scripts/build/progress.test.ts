import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { profile } from '../../../scripts/build/profile.ts';
import { duration, lineOf } from '../../../scripts/build/progress.ts';

describe('the line of a long work', () => {
  it('has what is done of how much, how fast it goes, how long it will take', () => {
    assert.equal(lineOf('Pages', 1200, 20_000, 4000), 'Pages: 1,200 of 20,000, 300 a second, 63 s left');
  });

  for (const [seconds, words] of [
    [0.42, '0.4 s'],
    [48, '48 s'],
    [200, '3 min'],
  ] as const)
    it(`has ${seconds} seconds as ${words}`, () => assert.equal(duration(seconds), words));
});

describe('the profile of a build', () => {
  it('has its parts in order, the pages by kind, the slowest first, and why they were made', () => {
    let clock = 0;
    const times = profile(() => clock);
    const until = (at: number) => void (clock = at);
    until(1000);
    times.begin('pages');
    times.pages('quick.astro', 200, 2000);
    times.pages('slow.astro', 2500, 1);
    times.because('slow.astro', 'entity mentions');
    until(4000);
    times.begin('putting in place');
    until(4100);
    assert.deepEqual(times.lines(), [
      '   1.0 s          start',
      '   3.0 s          pages',
      '   2.5 s       1    slow.astro',
      '   0.2 s   2,000    quick.astro',
      '   0.1 s          putting in place',
      'Why pages are others than before:',
      '       1  slow.astro: entity mentions',
    ]);
  });
});
