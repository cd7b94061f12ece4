import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, scene } from './scene.ts';

const TEXT = 'The May 2025 Fund met in May 2025, and the Group of June left.';
const FOUND = ['date May 2025', 'date in May 2025', 'date June'];
const add = (quote: string, kind: string): string =>
  ['- do: add', 'article: sample', `quote: ${quote}`, `kind: ${kind}`].join('\n  ');

const CASES: readonly [what: string, quote: string, kind: string, holds: readonly string[], was: readonly string[]][] =
  [
    [
      'a date within it goes and is told',
      'May 2025 Fund',
      'organization',
      ['organization May 2025 Fund -> organization/may-2025-fund', 'date in May 2025', 'date June'],
      ['date May 2025'],
    ],
    [
      'a date that crosses it goes and is told',
      'Fund met in May',
      'organization',
      ['date May 2025', 'organization Fund met in May -> organization/fund-met-in-may', 'date June'],
      ['date in May 2025'],
    ],
    [
      'dates on both sides that it crosses go and are told',
      '2025 Fund met in',
      'place',
      ['place 2025 Fund met in -> place/2025-fund-met-in', 'date June'],
      ['date May 2025', 'date in May 2025'],
    ],
    [
      'a date that it lies in goes and is told',
      'in May',
      'place',
      ['date May 2025', 'place in May -> place/in-may', 'date June'],
      ['date in May 2025'],
    ],
    [
      'a date that an event holds stays',
      'Group of June left',
      'event',
      ['date May 2025', 'date in May 2025', 'event Group of June left -> event/group-of-june-left', 'date June'],
      [],
    ],
    [
      'a date that an event crosses goes and is told',
      'met in May',
      'event',
      ['date May 2025', 'event met in May -> event/met-in-may', 'date June'],
      ['date in May 2025'],
    ],
  ];

for (const [what, quote, kind, holds, was] of CASES)
  test(`add: ${what}`, () => {
    const { lines, corrected, problems } = scene(TEXT, FOUND, add(quote, kind));
    assert.deepEqual(problems, []);
    assert.deepEqual(lines, holds);
    assert.deepEqual(
      corrected.map((one) => one.was.map(lineOf)),
      [was],
    );
  });
