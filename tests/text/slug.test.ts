import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slug } from '../../src/text/slug.ts';

describe('the slug of a very long name', () => {
  const long = 'pneumono'.repeat(60);

  it('fits a file name, and is the same each time', () => {
    assert.ok(slug(long).length <= 100 && /^[a-z0-9-]+$/.test(slug(long)), slug(long));
    assert.equal(slug(long), slug(long));
    assert.ok(slug('ё'.repeat(200)).length <= 100);
  });

  it('is not that of another that begins so', () => {
    assert.notEqual(slug(`${long}a`), slug(`${long}b`));
  });

  it('is the whole name where that is short enough', () => {
    assert.equal(slug('a'.repeat(100)), 'a'.repeat(100));
    assert.equal(
      slug('Conference on Integrated Anti-aircraft Defense'),
      'conference-on-integrated-anti-aircraft-defense',
    );
  });
});
