import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { it } from 'node:test';
import { inbox } from '../../../scripts/build/inbox.ts';

it('messages of several kinds can be waited for before they come, and after', async () => {
  const port = new EventEmitter();
  const come = inbox<{ early: number; late: string }>(port);
  const late = come('late');
  port.emit('message', { early: 1 });
  port.emit('message', { late: 'two' });
  assert.equal(await come('early'), 1);
  assert.equal(await late, 'two');
  assert.equal(await come('late'), 'two', 'again');
});
