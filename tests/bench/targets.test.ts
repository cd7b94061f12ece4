import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, times, typical } from './statistics.ts';
import { isMet, targets } from './targets.ts';
import { MADE_UP } from './results-made-up.ts';

const found = (what: RegExp, results = MADE_UP) => targets(results).find((one) => what.test(one.what))!;

describe('statistics', () => {
  it('take the one in the middle, or between the two', () => {
    assert.equal(median([9, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 100]), 3);
    assert.equal(median([]), undefined);
  });

  it('take the typical figure of one task, contestant and size', () => {
    assert.equal(typical(MADE_UP, 'cold', 'Flankwatch'), 20);
    assert.equal(typical(MADE_UP, 'cold', 'Flankwatch', 'memory', 1000), 600);
    assert.equal(typical(MADE_UP, 'cold', 'Nobody'), undefined);
  });

  it('make no ratio of what is not known', () => {
    assert.equal(times(1, undefined), undefined);
    assert.equal(times(1, 0), undefined);
    assert.equal(times(1, 4), 0.25);
  });
});

describe('targets', () => {
  it('are met or missed by ratios of medians', () => {
    assert.equal(found(/^Cold.*Astro$/).measured, 0.8);
    assert.equal(found(/per page/).measured!.toFixed(3), '0.267');
    const missed = targets(MADE_UP).filter((one) => isMet(one) === false);
    assert.deepEqual(
      missed.map(({ what, measured }) => [what, measured]),
      [['One article edited, beside Eleventy', 1.5]],
    );
  });

  it('tell how memory grows, and carry it on to 10,000 articles', () => {
    assert.equal(found(/^Memory for each/).measured, 50);
    assert.equal(found(/^Memory at 10,000/).measured, 1.05);
  });

  it('allow time to grow as the articles do, and a tenth', () => {
    assert.deepEqual([found(/^Time/).measured, found(/^Time/).atMost], [5, 5.5]);
  });

  it('go by the text that does worse', () => {
    assert.equal(Math.round(found(/compromise/).measured!), 15);
    assert.equal(found(/5,000 known/).measured, 120);
  });

  it('are open where nothing was measured', () => {
    const { speeds: _, ...without } = MADE_UP;
    assert.equal(isMet(found(/compromise/, without)), undefined);
    const few = { ...MADE_UP, articles: 1000 };
    assert.equal(isMet(found(/^Memory at/, few)), undefined, 'too few articles to tell');
  });
});
