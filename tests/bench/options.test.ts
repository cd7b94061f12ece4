import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.ts';

describe('options', () => {
  it('say what was expected where they are wrong', () => {
    assert.deepEqual(readOptions(['--only', 'cold,edit']).parts, ['cold', 'edit']);
    assert.throws(() => readOptions(['--only', 'warm']), /a part is expected.*found "warm"/);
    assert.throws(() => readOptions(['--articles', 'many']), /whole number of at least 10 is expected; found "many"/);
    assert.throws(() => readOptions(['--fast']), /--fast/);
  });
});
