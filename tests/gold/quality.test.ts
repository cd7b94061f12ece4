import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentsOf, staleOf } from '../../scripts/quality/documents.ts';
import { measureAll } from '../../scripts/quality/measure.ts';

const ROOT = join(import.meta.dirname, '../..');
const quality = measureAll();

test('the figures in the documents and on the site are those of the program', async () => {
  const { documents } = await documentsOf(ROOT, quality);
  assert.ok(documents.length >= 2, 'no document holds figures');
  assert.deepEqual(staleOf(documents), [], 'other figures stand there: run "npm run quality"');
});

test('no mistake is quoted from a blind text', () => {
  assert.ok(quality.examples.length > 0);
  assert.deepEqual(
    quality.examples.filter(({ group }) => group === 'blind'),
    [],
  );
});
