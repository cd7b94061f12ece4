import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ending } from '../../../src/extract/dates/ending.ts';

const SOURCE = String.raw`(?<words>(?:the\s+)?(?:early|end\s+of|mid)(?:[\s-]+(?:the\s+)?|(?<=mid-?)))`;
const BORDERS = [String.raw`\b`, String.raw`(?:^|[\s(])`];
const PARTS = ['the ', 'early ', 'early-', 'end of ', 'mid', 'mid-', 'x', '(', ' ', 'THE ', 'of ', 'nearly '];

/** Every text of four parts, and every place to begin at. */
function* places(): Generator<[text: string, floor: number]> {
  for (let i = 0; i < PARTS.length ** 4; i++) {
    const text = [0, 1, 2, 3].map((at) => PARTS[Math.floor(i / PARTS.length ** at) % PARTS.length]!).join('');
    for (let floor = 0; floor < text.length; floor += 3) yield [text, floor];
  }
}

describe('words that end at a place', () => {
  for (const border of BORDERS)
    it(`are what a search from the beginning finds, with ${border} before them`, () => {
      const ending = new Ending(border, SOURCE, 'i');
      const plain = new RegExp(`${border}${SOURCE}$`, 'i');
      let found = 0;
      for (const [text, floor] of places()) {
        const expected = plain.exec(text.slice(floor));
        const actual = ending.exec(`${text}May`, floor, text.length);
        assert.equal(actual?.groups!['words'], expected?.groups!['words'], `${floor} in ${text}`);
        if (expected) found++;
      }
      assert.ok(found > 1000, `${found} found`);
    });
});
