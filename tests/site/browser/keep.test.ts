import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keep } from '../../../src/site/browser/page/keep.ts';

describe('what is kept', () => {
  it('is made once, when first asked for', async () => {
    let made = 0;
    const kept = keep(async () => ++made);
    assert.equal(made, 0);
    assert.deepEqual(await Promise.all([kept.get(), kept.get()]), [1, 1]);
    kept.forget();
    assert.equal(await kept.get(), 2);
  });

  it('is made again after it failed, by whoever asks next', async () => {
    let made = 0;
    const kept = keep(async () => {
      if (++made === 1) throw new Error('Not loaded');
      return made;
    });
    await assert.rejects(kept.get(), /Not loaded/);
    assert.equal(await kept.get(), 2);
  });
});
