import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toEdtf } from '../../src/add/dates.ts';
import { draftOf } from '../../src/add/draft.ts';
import { chooseFacts } from '../../src/add/facts.ts';
import { factsOf } from '../../src/add/found.ts';
import { ingest } from '../../src/ingest/index.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { newsy, rounds, words } from './fragments.ts';

const from = 'the page’s x';
const stated = fc.option(words.map((value) => ({ value, from })), { nil: undefined }); // prettier-ignore
const facts = fc.record({ title: stated, publisher: stated, author: stated, url: stated, published: stated, language: stated }); // prettier-ignore

test('whatever a page says, the sidecar that is written is one for its reader', () => {
  fc.assert(
    fc.property(facts, newsy(10), (found, text) => {
      const { yaml } = draftOf(chooseFacts(factsOf(found), ingest({ id: 'fuzz', text })), undefined, undefined);
      const read = parseSidecar('a.yaml', Buffer.from(yaml));
      assert.ok('value' in read, `${yaml}\n${JSON.stringify(read)}`);
    }),
    rounds(200),
  );
});

test('any words are a date between the first newspaper and 2100, or none', () => {
  fc.assert(
    fc.property(words, (text) => {
      const year = Number((toEdtf(text) ?? '2000').slice(0, 4));
      assert.ok(year >= 1605 && year <= 2100);
    }),
    rounds(300),
  );
});
