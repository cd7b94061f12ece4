import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDateIn, isDateline, openingDateline } from '../../src/ingest/dateline.ts';

describe('fullDateIn', () => {
  const printed: [string, string | undefined][] = [
    ['Published: 4 June 2025, 10:20', '2025-06-04'],
    ['June 4, 2025', '2025-06-04'],
    ['Jun. 4th, 2025', '2025-06-04'],
    ['the 4th of June 2025', '2025-06-04'],
    ['2025-06-04T10:00', '2025-06-04'],
    ['peace26.05.25, 20:17', '2025-05-26'],
    ['04.06.2025', '2025-06-04'],
    ['25/06/2025', '2025-06-25'],
    ['6/25/2025', '2025-06-25'],
    ['04/06/2025', undefined],
    ['30.02.2025', undefined],
    ['June 31, 2025', undefined],
    ['June 2025', undefined],
    ['on June 4', undefined],
    ['version 1.2.3456', undefined],
    ['192.168.10.25', undefined],
  ];
  for (const [text, day] of printed) it(`${text}: ${day}`, () => assert.equal(fullDateIn(text)?.day, day));

  it('gives the first of several, with its place', () => {
    const text = 'From 26.05.25 to June 4, 2025';
    const date = fullDateIn(text);
    assert.equal(text.slice(date?.start, date?.end), '26.05.25');
  });
});

describe('isDateline', () => {
  it('takes lines that say when, where and by whom only', () => {
    for (const line of [
      'Monday, July 28, 2014',
      '26.05.25, 20:17',
      'By Jane Doe | June 4, 2025 10:20 am EST',
      'KYIV, June 4, 2025',
      '2025-06-04',
    ])
      assert.ok(isDateline(line), line);
  });

  it('refuses headlines and sentences with a date', () => {
    for (const line of [
      'Russian offensive campaign assessment, June 4, 2025',
      'The summit is on June 24, 2025.',
      'June 24-25',
      'Kyiv',
    ])
      assert.ok(!isDateline(line), line);
  });
});

describe('openingDateline', () => {
  it('reads the dateline of an agency', () => {
    assert.equal(openingDateline('KYIV, Ukraine, June 4, 2025 (Reuters) - Ukraine said')?.day, '2025-06-04');
    assert.equal(openingDateline('BRUSSELS (June 4, 2025) – NATO said')?.day, '2025-06-04');
  });

  it('leaves dates of the story alone', () => {
    for (const line of [
      'On June 4, 2025 - a Wednesday - it rained.',
      'NATO said on June 4, 2025 – as before – that',
      'KYIV, June 4, 2025 was hot.',
    ])
      assert.equal(openingDateline(line), undefined, line);
  });
});
