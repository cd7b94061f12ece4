import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { PublicationClue } from '../../src/model.ts';
import { cluesWords } from '../../src/site/dates.ts';

const clue = (agrees: boolean): PublicationClue => ({
  kind: 'event',
  words: 'It is still to come.',
  sentence: 3,
  agrees,
});

it('clues are counted, and those against the date apart', () => {
  assert.equal(cluesWords([clue(true)]), '1 clue in the text');
  assert.equal(cluesWords([clue(true), clue(true)]), '2 clues in the text');
  assert.equal(cluesWords([clue(true), clue(false), clue(true)]), '2 clues in the text, 1 against it');
});
