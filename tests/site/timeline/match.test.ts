import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOf, passes, type Facts } from '../../../src/site/timeline/match.ts';

const facts = (given: Partial<Facts> = {}): Facts => ({
  kind: ['person', 'place'],
  entity: ['person/mark-rutte', 'place/the-hague'],
  article: ['first'],
  status: ['planned'],
  precision: ['day'],
  inferred: ['no'],
  earliest: '2022-06-24',
  latest: '2022-06-24',
  ...given,
});
const OTHER = facts({ status: ['past'], article: ['second'], earliest: '2022-02-01', latest: '2022-02-28' });

describe('an entry passes', () => {
  it('where nothing is chosen, and where all that is chosen holds', () => {
    assert.ok(passes(facts(), {}));
    assert.ok(passes(facts(), { kind: 'place', entity: 'person/mark-rutte', status: 'planned', precision: 'day' }));
  });

  it('not where one choice does not hold', () => {
    assert.ok(!passes(facts(), { kind: 'place', status: 'past' }));
    assert.ok(!passes(facts(), { entity: 'person/mark' }), 'a part of an id is another id');
    assert.ok(passes(facts(), { kind: 'place', status: 'past' }, 'status'), 'but for the one left out of account');
  });

  const stretch = facts({ earliest: '2022-05-20', latest: '2022-06-12' });
  const periods: readonly [string, Parameters<typeof passes>[1], boolean][] = [
    ['it ends in the first month', { from: '2022-06' }, true],
    ['it ends before the first month', { from: '2022-07' }, false],
    ['it begins in the last month', { to: '2022-05' }, true],
    ['it begins after the last month', { to: '2022-04' }, false],
    ['it lies in the year', { from: '2022', to: '2022' }, true],
    ['it lies before the year', { from: '2023' }, false],
    ['it lies after the year', { to: '2021' }, false],
  ];
  for (const [title, choices, expected] of periods) {
    it(`${expected ? 'where' : 'not where'} ${title}`, () => assert.equal(passes(stretch, choices), expected));
  }

  it('with an open end or beginning', () => {
    assert.ok(passes(facts({ earliest: '2014-01-01', latest: '9999-12-31' }), { from: '2025', to: '2025-06' }));
    assert.ok(passes(facts({ earliest: '0000-01-01', latest: '2022-06-30' }), { to: '1999' }));
  });
});

describe('the counts of a filter', () => {
  it('go by all other filters and not by its own', () => {
    const all = [facts(), facts(), OTHER];
    const counts = (choices: Parameters<typeof passes>[1]) => [
      ...countsOf(all, choices, 'status', ['planned', 'past']),
    ];
    assert.deepEqual(counts({}), [
      ['planned', 2],
      ['past', 1],
    ]);
    assert.deepEqual(counts({ status: 'past' }), counts({}));
    assert.deepEqual(counts({ article: 'second' }), [
      ['planned', 0],
      ['past', 1],
    ]);
  });
});
