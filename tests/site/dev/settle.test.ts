import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from '../../../src/site/dev/settle.ts';

describe('settled(read)', () => {
  it('reads once for several changes, when the last is a moment ago', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const read = t.mock.fn((_: boolean) => true);
    const changed = settled(read);
    for (let i = 0; i < 5; i++) {
      changed();
      t.mock.timers.tick(40);
    }
    assert.equal(read.mock.callCount(), 0);
    t.mock.timers.tick(1000);
    assert.deepEqual(read.mock.calls[0]?.arguments, [false]);
    assert.equal(read.mock.callCount(), 1);
  });

  it('reads again before a mistake is told, and not where a change comes first', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const read = t.mock.fn((_: boolean) => false);
    const changed = settled(read);
    const asked = () => read.mock.calls.map(({ arguments: [isLast] }) => isLast);
    changed();
    t.mock.timers.tick(100);
    changed();
    t.mock.timers.tick(60);
    assert.deepEqual(asked(), [false, false]);
    t.mock.timers.tick(1000);
    assert.deepEqual(asked(), [false, false, true]);
    t.mock.timers.tick(1000);
    assert.equal(read.mock.callCount(), 3);
  });
});
