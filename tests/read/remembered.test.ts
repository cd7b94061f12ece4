import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rememberFiles, rememberLast } from '../../src/read/remembered.ts';
import { forgetRead } from '../../src/text/forget.ts';

it('what was made of files is made once for the same bytes, and anew when it was let go of', () => {
  const ofFile = rememberFiles<object>();
  const sum = rememberLast((all: readonly object[]) => ({ all }));
  const made = () => ofFile('a.txt', [Buffer.from('same')], () => ({}));
  const first = made();
  assert.equal(made(), first);
  assert.equal(sum([first]), sum([first]));
  const before = sum([first]);
  forgetRead();
  assert.notEqual(made(), first);
  assert.notEqual(sum([first]), before);
});
