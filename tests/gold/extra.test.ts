import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadNames } from './load.ts';
import { readExtra } from './read.ts';
import { comparerOf } from '../../scripts/quality/comparer.ts';
import { belowFloor, linesOfErrors, linesOfTable, tableOf, type Row } from '../../scripts/quality/report.ts';

/** Lowest precision and recall that pass; these texts are far from the corpus, so the floors are modest. */
const FLOORS: Readonly<Partial<Record<Row, number>>> = {
  person: 0.6,
  system: 0.5,
  place: 0.8,
  organization: 0.5,
  'system-class': 0.8,
  date: 0.8,
};

const table = tableOf(readExtra(), comparerOf(loadNames()));

test('precision and recall on further texts', (t) => {
  for (const line of [...linesOfTable(table), ...linesOfErrors(table)]) t.diagnostic(line);
  assert.deepEqual(belowFloor(table, FLOORS), []);
});
