import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareHoldings, type Compared } from './holdings/compare.ts';

/** Lowest precision and recall that pass. */
const FLOORS: Readonly<Record<Compared['group'], readonly [precision: number, recall: number]>> = {
  articles: [0.95, 0.9],
  extra: [0.9, 0.9],
  sentences: [0.95, 0.9],
};

const compared = compareHoldings();

for (const group of ['articles', 'extra', 'sentences'] as const)
  test(`who has, orders or delivers which system: precision and recall on the ${group}`, (t) => {
    const own = compared.filter((one) => one.group === group);
    const right = own.reduce((sum, one) => sum + one.right, 0);
    const wrong = own.flatMap((one) => one.wrong);
    const missed = own.flatMap((one) => one.missed);
    const precision = right / (right + wrong.length);
    const recall = right / (right + missed.length);
    t.diagnostic(`${group}: precision ${percent(precision)}, recall ${percent(recall)}, ${right} right`);
    for (const one of wrong) t.diagnostic(`wrong: ${one}`);
    for (const one of missed) t.diagnostic(`missed: ${one}`);
    const [least, most] = FLOORS[group];
    assert.ok(precision >= least, `precision ${percent(precision)} is under ${percent(least)}`);
    assert.ok(recall >= most, `recall ${percent(recall)} is under ${percent(most)}`);
  });

test('what is annotated as saying nothing says nothing', () => {
  const silent = compared.filter((one) => one.group === 'sentences' && one.right === 0 && one.missed.length === 0);
  assert.deepEqual(
    silent.flatMap(({ wrong }) => wrong),
    [],
  );
  assert.equal(silent.length, 15);
});

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
