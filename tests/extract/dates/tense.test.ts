import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionAt, isPresent } from '../../../src/extract/dates/resolve/tense.ts';

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
  ['A deadline of @.', 'future'],
  ['At the end of @ they met.', 'past'],
  ['Parliament meets @ to vote.', 'future'],
  ['Ministers meet in Brussels on @.', 'future'],
  ['They failed to meet on @.', 'past'],
  ['The pope arrives in Havana on @.', 'future'],
  ['He left on @.', 'past'],
  ['The two are meeting in Oslo on @.', 'future'],
  ['The funeral is @.', 'future'],
  ['The union has threatened to walk out on @.', 'future'],
  ['The launch was delayed to @.', 'future'],
  ['The launch was delayed from @ by rain.', undefined],
  ['The launch was delayed on @.', 'past'],
  ['The frigate, to be delivered in @, has missiles.', 'future'],
  ['The frigate, delivered in @, has missiles.', 'past'],
  ['Russia announced its own drills for @.', 'future'],
  ['It announced results for @.', 'past'],
  ['It announced on @ that it left.', 'past'],
  ['They missed a deadline of @.', 'past'],
];

describe('goods that are sold ahead', () => {
  for (const [sentence, expected] of [
    ['Copper for December delivery rose.', 'future'],
    ['The March futures fell.', 'future'],
    ['The March contract with Boeing was signed.', 'past'],
  ] as const)
    it(sentence, () => {
      const at = sentence.search(/December|March/);
      assert.equal(directionAt(sentence, at)?.toward, expected);
    });
});

describe('isPresent', () => {
  it('tells how things are', () => {
    assert.ok(isPresent('The election is on Sunday.'));
    assert.ok(!isPresent('The election was on Sunday.'));
    assert.ok(!isPresent('The election is to be held on Sunday.'));
  });
});

describe('directionAt', () => {
  for (const [marked, expected] of SENTENCES)
    it(`${marked} looks ${expected ?? 'nowhere'}`, () => {
      const at = marked.indexOf('@');
      assert.equal(directionAt(marked.replace('@', 'June'), at)?.toward, expected);
    });
});
