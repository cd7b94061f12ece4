import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InCommon } from '../../../src/site/in-common.ts';
import { commonEnds, derivingInCommon } from '../../../scripts/build/in-common.ts';

const pair = () => commonEnds().map(derivingInCommon) as [InCommon, InCommon];
const never = (): never => assert.fail('it is known already');

describe('parts derived in common', () => {
  it('are derived by who asks first, and told to the other, in any order', () => {
    const [one, other] = pair();
    const related = new Map([['a', [{ article: 'b', weight: 0.5 }]]]);
    assert.equal(
      one('related', () => related),
      related,
    );
    assert.deepEqual(
      one('timeline', () => [{ id: 'x' }]),
      [{ id: 'x' }],
    );
    assert.deepEqual(
      other('holdings', () => [1]),
      [1],
    );
    assert.deepEqual(other('timeline', never), [{ id: 'x' }]);
    assert.deepEqual(other('related', never), related);
    assert.deepEqual(one('holdings', never), [1]);
    assert.deepEqual(other('related', never), related, 'again');
    assert.equal(one('related', never), related, 'its own again');
  });

  it('are heard of by who has not derived them, also by the way of another one', () => {
    const [one, other] = pair();
    const heard: string[] = [];
    for (const part of ['comentions', 'search files', 'related'])
      one(
        part,
        () => part,
        () => heard.push(`one ${part}`),
      );
    for (const part of ['related', 'comentions', 'search files']) other(part, never, () => heard.push(`other ${part}`));
    assert.deepEqual(heard, ['other related', 'other comentions', 'other search files']);
  });

  it('are derived by each where they are not among those', () => {
    const [one, other] = pair();
    let times = 0;
    for (const end of [one, other]) end('entities', () => ++times);
    assert.equal(times, 2);
  });

  it('are derived by the other where one fails, or cannot hand them over', () => {
    const [one, other] = pair();
    assert.throws(
      () =>
        one('stories', () => {
          throw new RangeError('no stories');
        }),
      /no stories/,
    );
    assert.equal(
      other('stories', () => 'told'),
      'told',
    );
    assert.throws(() => one('timeline', () => () => 'a function'), /could not be cloned/);
    assert.equal(
      other('timeline', () => 'plain'),
      'plain',
    );
  });
});
