import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passagesOf } from '../../../src/site/search/passages.ts';
import { readingsOf, withBothReadings } from '../../../src/site/search/readings.ts';
import { soughtBy } from '../../../src/site/search/sought.ts';

/** What Pagefind keeps of an element: its text, with single spaces. */
const indexed = (html: string): string =>
  withBothReadings(html)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the readings of an indexed text', () => {
  for (const [html, ...readings] of [
    ['It was so, <del>Nor</del><ins>he</ins> said.', 'It was so, he said.', 'It was so, Nor said.'],
    ['Anti<del> </del>-<del>Seamal</del><ins>Missile</ins>, too', 'Anti-Missile, too', 'Anti-Seamal, too'],
    ['talks<del> (<a href="x">wire</a>)</del> were', 'talks were', 'talks (wire) were'],
    ['from Kyiv.<ins> </ins>The end', 'from Kyiv. The end'],
    ['rockets.<del> “</del><ins>”</ins>', 'rockets.”'],
    ['nothing to repair', 'nothing to repair'],
  ] as const)
    it(`are told apart: ${html}`, () => assert.deepEqual(readingsOf(indexed(html)), readings));

  it('give one passage, in the reading that has what is sought', () => {
    const anchors = [{ id: 's3', text: indexed('The talks were good, <del>Nor</del><ins>NATO</ins> said.') }];
    const found = (query: string): string[] =>
      passagesOf(soughtBy(query), anchors).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
    assert.deepEqual(found('talks'), ['The talks were good, NATO said.']);
    assert.deepEqual(found('"NATO said"'), ['The talks were good, NATO said.']);
    assert.deepEqual(found('"Nor said"'), ['The talks were good, Nor said.']);
  });
});
