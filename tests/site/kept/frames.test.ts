import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  apart,
  beginPage,
  endPage,
  isNoting,
  note,
  noteAll,
  noteUntold,
  UNTOLD,
} from '../../../src/site/kept/frames.ts';

const MANY = 50_001;
const noteMany = (): void => {
  for (let question = 0; question < MANY; question++) note(question);
};

function frameOf(make: () => void): number[] {
  beginPage();
  make();
  return [...endPage()];
}

describe('what a page asks', () => {
  it('is noted once each, in its order', () => {
    const frame = frameOf(() => {
      note(3);
      note(1);
      note(3);
    });
    assert.deepEqual(frame, [3, 1]);
    assert.equal(isNoting(), false);
  });

  it('can be told no more once there is something untold, or too much', () => {
    for (const ask of [noteUntold, noteMany, () => noteAll(new Set([1, UNTOLD, 2]))])
      assert.deepEqual(
        frameOf(() => {
          note(7);
          ask();
          assert.equal(isNoting(), false);
          note(8);
        }),
        [UNTOLD],
      );
  });

  it('does not make the next page untold', () => {
    frameOf(noteMany);
    assert.deepEqual(
      frameOf(() => note(5)),
      [5],
    );
  });

  it('comes with what is made once for several pages, which does not forget what was asked before', () => {
    for (const [make, own] of [
      [() => note(2), [1, 2, 3]],
      [noteMany, [UNTOLD]],
    ] as const) {
      const { questions } = apart(make);
      const frame = frameOf(() => {
        note(1);
        assert.equal(apart(make).questions.length, questions.length);
        noteAll(questions);
        note(3);
      });
      assert.deepEqual(frame, own);
    }
  });
});
