import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysOf } from '../../../src/extract/publication/clue.ts';
import { yearlessClues } from '../../../src/extract/publication/yearless.ts';
import { inShort, traces } from './support.ts';

const IN_2024 = { earliest: '2024-01-01', latest: '2024-12-31' };

describe('months and days without a year', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['The club met on Tuesday, 5 March.', '2024-03-05/2025-02-13'],
    ['The club will meet on Tuesday, 5 March.', '2023-03-26/2024-03-05'],
    ['The minister said today (23 December) that it was over.', '2023-12-23 2024-12-23 2025-12-23'],
    ['He had said so in February, before the war in Ukraine.', '2022-02-01/2023-02-08'],
  ];
  for (const [text, ...expected] of rows)
    it(text, () =>
      assert.deepEqual(
        yearlessClues(traces(text)).map((clue) => inShort(clue, IN_2024)),
        expected,
      ),
    );

  it('are told as past or as to come', () => {
    const [past] = yearlessClues(traces('The club met in June.'));
    const [ahead] = yearlessClues(traces('The club will meet in June.'));
    const near = { earliest: '2024-04-01', latest: '2024-04-30' };
    assert.ok(daysOf(past!.rather!, near).some(({ earliest }) => earliest === '2023-06-01'));
    assert.ok(daysOf(ahead!.rather!, near).some(({ latest }) => latest === '2024-06-30'));
    assert.match(past!.words, /told|named as past/);
    assert.match(ahead!.words, /still to come/);
  });

  it('leave no year in which the weekday is another', () => {
    const [clue] = yearlessClues(traces('The club met on Wednesday, 5 March.'));
    const near = { earliest: '2022-01-01', latest: '2026-12-31' };
    assert.deepEqual(
      daysOf(clue!.days!, near).map(({ earliest }) => earliest),
      ['2025-03-05'],
    );
  });

  it('with their year, or without month, are none', () => {
    for (const text of ['The club met in June 2024.', 'The club met on Tuesday.', 'The club met last week.'])
      assert.deepEqual(yearlessClues(traces(text)), []);
  });
});
