import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  HABIT,
  LIKELY,
  onOrAfter,
  onOrBefore,
  SURE,
  type Clue,
  type Days,
} from '../../../src/extract/publication/clue.ts';
import { combine } from '../../../src/extract/publication/combine.ts';
import type { Bounds } from '../../../src/time/calendar.ts';

const clue = (words: string, days: Days, weight = LIKELY): Clue => ({
  kind: 'event',
  words,
  sentence: 0,
  days,
  weight,
});
const rather = (words: string, days: Days): Clue => ({ kind: 'page', words, block: 0, rather: days, weight: HABIT });
const on = (earliest: string, latest = earliest): Bounds => ({ earliest, latest });

function inShort(...clues: Clue[]): string {
  const { earliest, latest, conflicting } = combine(clues);
  const against = conflicting.map(({ words }) => ` !${words}`).join('');
  return `${earliest}/${latest}${against}`;
}

describe('combine', () => {
  const after = clue('after', onOrAfter('2022-02-24'));
  const before = clue('before', onOrBefore('2022-06-28'));

  it('takes the days that all clues leave', () => {
    assert.equal(inShort(after, before), '2022-02-24/2022-06-28');
    assert.equal(inShort(after, before, clue('later', onOrAfter('2022-03-26'))), '2022-03-26/2022-06-28');
    assert.equal(inShort(after), '2022-02-24/9999-12-31');
  });

  it('keeps what contradicts apart, by weight and not by order', () => {
    const slip = clue('slip', onOrAfter('2031-01-01'));
    const term = clue('term', [on('2014-10-01', '2024-10-01')]);
    for (const order of [
      [slip, term, before, after],
      [after, before, term, slip],
    ])
      assert.equal(inShort(...order), '2022-02-24/2022-06-28 !slip');
    assert.equal(inShort(clue('sure', onOrAfter('2031-01-01'), SURE), before), '2031-01-01/9999-12-31 !before');
  });

  it('spans both terms of an office until another clue excludes one', () => {
    const terms = clue('terms', [on('2017-01-20', '2021-01-20'), on('2025-01-20', '2029-01-20')]);
    assert.equal(inShort(terms), '2017-01-20/2029-01-20');
    assert.equal(inShort(terms, clue('chief', onOrAfter('2024-10-01'))), '2025-01-20/2029-01-20');
  });

  it('asks what comes again each year only near the days that the others leave', () => {
    const asked: Bounds[] = [];
    const yearly = (near: Bounds) => {
      asked.push(near);
      return [on('2022-03-01', '2022-04-30'), on('2023-03-01', '2023-04-30')];
    };
    assert.equal(inShort(clue('yearly', yearly), after, before), '2022-03-01/2022-04-30');
    assert.deepEqual(asked, [on('2022-02-24', '2022-06-28')]);
    assert.equal(inShort(clue('yearly', yearly), after), '2022-02-24/9999-12-31');
    assert.equal(asked.length, 1);
  });

  it('lets likelier days choose between stretches, but not narrow one', () => {
    const meetings = clue('meetings', [on('2025-02-07', '2025-02-13'), on('2025-05-30', '2025-06-05')]);
    const link = rather('link', onOrAfter('2025-06-02'));
    assert.equal(inShort(meetings, link), '2025-05-30/2025-06-05');
    assert.equal(inShort(after, before, rather('link', onOrAfter('2022-05-01'))), '2022-02-24/2022-06-28');
    assert.deepEqual(
      combine([after, before, rather('link', onOrAfter('2022-05-01'))]).likely,
      on('2022-05-01', '2022-06-28'),
    );
  });

  it('tells of likelier days that contradict', () => {
    assert.equal(inShort(after, before, rather('copy', onOrAfter('2025-01-01'))), '2022-02-24/2022-06-28 !copy');
  });
});
