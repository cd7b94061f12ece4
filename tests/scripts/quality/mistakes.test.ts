import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countMistakes, mistakesIn } from '../../../scripts/quality/mistakes.ts';
import type { Mention } from '../../../src/model.ts';
import { date, isNameOf, name, scored } from './sample.ts';

const SECOND_LINE = 40;
const role = { title: 'Mayor', start: 0, end: 5 };
const right: readonly Mention[] = [
  { ...name('person', 'Ada Quill'), role },
  name('place', 'Paris'),
  date('May', '2024-05'),
  name('place', 'Paris', SECOND_LINE),
];

/** What is wrong when the mentions with these words are replaced. */
function wrong(change: (mention: Mention) => Mention | readonly Mention[]): string[] {
  const found = mistakesIn(scored(...right.flatMap(change)), isNameOf);
  return found.map(({ sought, sort, told }) => `${sought} ${sort}: ${told}`);
}

describe('mistakes', () => {
  it('are none where all is right', () => {
    assert.deepEqual(
      wrong((one) => one),
      [],
    );
  });

  it('say what was not found', () => {
    assert.deepEqual(
      wrong((one) => (one.start > SECOND_LINE ? [] : one)),
      ['place missed: '],
    );
    assert.deepEqual(
      wrong((one) => (one.kind === 'date' ? [] : one)),
      ['date missed: it is 2024-05'],
    );
  });

  it('count a name of the wrong kind once', () => {
    assert.deepEqual(
      wrong((one) => (one.start > SECOND_LINE ? name('person', 'Paris', SECOND_LINE) : one)),
      ['place kind: taken for a person'],
    );
  });

  it('name the entity, the value and the words that are wrong', () => {
    assert.deepEqual(
      wrong((one) => (one.start > SECOND_LINE ? name('place', 'Paris', SECOND_LINE, 'Paris, Texas') : one)),
      ['place entity: taken for “Paris, Texas” instead of “Paris”'],
    );
    assert.deepEqual(
      wrong((one) => (one.kind === 'date' ? date('May', '2025-05') : one)),
      ['date value: read as 2025-05 instead of 2024-05'],
    );
    assert.deepEqual(
      wrong((one) => (one.kind === 'date' ? date('in May', '2024-05') : one)),
      ['date words: instead of “May”'],
    );
  });

  it('tell of what is found where nothing is, debatable places aside', () => {
    const more = [name('organization', 'Her'), name('event', 'Parade'), date('begins', '2024')];
    assert.deepEqual(
      wrong((one) => (one.start > SECOND_LINE ? [...more, one] : one)),
      ['organization false: taken for an organization', 'date false: read as 2024'],
    );
  });

  it('tell of roles', () => {
    assert.deepEqual(
      wrong((one) => (one.kind === 'person' ? name('person', 'Ada Quill') : one)),
      ['role missed: the role of Ada Quill'],
    );
    const longer = { ...role, title: 'Mayor Ada' };
    assert.deepEqual(
      wrong((one) => (one.kind === 'person' ? { ...name('person', 'Ada Quill'), role: longer } : one)),
      ['role words: instead of “Mayor”'],
    );
  });

  it('are counted by what was sought and what went wrong', () => {
    const found = mistakesIn(scored(date('May', '2025-05')), isNameOf);
    assert.deepEqual(countMistakes(found), [
      { sought: 'person', sort: 'missed', count: 1 },
      { sought: 'place', sort: 'missed', count: 2 },
      { sought: 'date', sort: 'value', count: 1 },
      { sought: 'role', sort: 'missed', count: 1 },
    ]);
  });
});
