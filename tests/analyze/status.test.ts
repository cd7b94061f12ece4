import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusOf } from '../../src/analyze/timeline/status.ts';
import type { Status } from '../../src/model.ts';
import { article } from '../extract/sample.ts';

/** Published on 15 June 2025; the expression stands in the sentence between brackets. */
function told(marked: string, earliest: string, latest: string, published: string | undefined = '2025-06-15') {
  const at = marked.indexOf('[');
  const text = marked.slice(at + 1, marked.indexOf(']'));
  const sentence = marked.replace(/[[\]]/g, '');
  return statusOf({ text, earliest, latest }, { sentence, at }, article(sentence, published).published);
}

const AHEAD = ['2025-09-01', '2025-09-30'] as const;
const BEHIND = ['2025-02-01', '2025-02-28'] as const;
const AROUND = ['2025-06-01', '2025-06-30'] as const;

const CASES: readonly [status: Status, sentence: string, when: readonly [string, string]][] = [
  ['planned', 'The leaders will meet [in September].', AHEAD],
  ['planned', 'The exercise is scheduled for [September].', AHEAD],
  ['planned', 'The exercise takes place [in September].', AHEAD],
  ['planned', 'A meeting that should be short will be held [in September].', AHEAD],
  ['proposed', 'The minister proposed a meeting [in September].', AHEAD],
  ['proposed', 'NATO asks its European members to do more [in September].', AHEAD],
  ['proposed', 'A deal could be reached [in September], she said.', AHEAD],
  ['proposed', 'It may be ready [in September], but the plan will change.', AHEAD],
  ['denied', 'The leaders will not meet [in September].', AHEAD],
  ['denied', 'The exercise [in September] has been called off.', AHEAD],
  ['denied', 'They ruled out elections [in September].', AHEAD],
  ['past', 'The leaders met [in February].', BEHIND],
  ['past', 'They announced [in February] that they will meet again.', BEHIND],
  ['past', 'They did not attend the meeting [in February].', BEHIND],
  ['denied', 'Moscow denied the attack [in February].', BEHIND],
  ['denied', 'The meeting [in February] was cancelled.', BEHIND],
  ['past', 'The meeting was cancelled on [3 February].', BEHIND],
  ['planned', 'The bridge was supposed to open [in February].', BEHIND],
  ['planned', 'The meeting was postponed to [20 September].', AHEAD],
  ['denied', 'The exercise planned for [September] was called off.', AHEAD],
  ['ongoing', 'It has been raining [in June].', AROUND],
  ['planned', 'It will rain [in June].', AROUND],
  ['past', 'It rained [earlier this month].', AROUND],
  ['planned', 'It is expected by the end [of May], when it will rain.', AHEAD],
];

for (const [status, sentence, [earliest, latest]] of CASES)
  test(`tells what is ${status}: ${sentence}`, () => assert.equal(told(sentence, earliest, latest).status, status));

test('says why', () => {
  assert.equal(told('They will meet [in September].', ...AHEAD).because, 'The sentence says “will”.');
  assert.equal(told('They meet [in September].', ...AHEAD).because, 'It lay ahead on publication, 15 June 2025.');
  assert.equal(told('They met [in February].', ...BEHIND).because, 'It lay behind on publication, 15 June 2025.');
});

test('without a date of publication only the words decide', () => {
  const { status } = statusOf({ text: 'June', ...bounds(AHEAD) }, { sentence: 'It ends in June.', at: 11 }, undefined);
  assert.equal(status, 'past');
  const ahead = statusOf({ text: 'June', ...bounds(AHEAD) }, { sentence: 'It will end in June.', at: 15 }, undefined);
  assert.equal(ahead.status, 'planned');
});

const bounds = ([earliest, latest]: readonly [string, string]) => ({ earliest, latest });
