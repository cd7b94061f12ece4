import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionAt } from '../../../src/extract/dates/resolve/tense.ts';

/** `@` marks the place of the date. */
const SENTENCES: readonly (readonly [string, 'past' | 'future' | undefined])[] = [
  ['The issue will be discussed at a meeting on @, sources said.', 'future'],
  ['The company said on @ it will build a plant.', 'past'],
  ['On @, NATO announced it will deploy its force.', 'past'],
  ['On @ the company will meet, it announced.', 'future'],
  ['Talks are expected to be completed until @.', 'future'],
  ['The decision would be made at the summit in @.', 'future'],
  ['The policy, agreed by ministers in @, names Russia.', 'past'],
  ['He has been in office since @.', 'past'],
  ['The shop stays shut until @.', 'future'],
  ['It was made in @.', 'past'],
  ['The rules take effect @.', 'future'],
  ['The talks, due in @, were called off.', 'future'],
  ['The United States in @.', undefined],
  ['A deadline of @.', undefined],
];

describe('directionAt', () => {
  for (const [marked, expected] of SENTENCES)
    it(`${marked} looks ${expected ?? 'nowhere'}`, () => {
      const at = marked.indexOf('@');
      assert.equal(directionAt(marked.replace('@', 'June'), at)?.toward, expected);
    });
});
