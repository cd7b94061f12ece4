import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { correctCorpus } from '../../src/extract/corrections/corpus.ts';
import { prepare } from '../../src/extract/corrections/index.ts';
import { findDated } from '../../src/extract/dated.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { WrittenCorrection } from '../../src/model.ts';
import { formatCorrection } from '../../src/read/corrections-format.ts';
import { parseCorrections } from '../../src/read/corrections.ts';
import { newsy, rounds, words } from './fragments.ts';
import { holdsForMentions } from './invariants.ts';

/** Words on one line that can be seen: what a reader of files lets through. */
const text = words
  .map((one) => one.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/gu, ' ').trim())
  .map((one) => (/[^\p{Cf}]/u.test(one) ? one : `${one}x`));
const reason = { why: text, by: fc.option(text, { nil: undefined }) };
const place = fc.record({ article: fc.constantFrom('one', 'two', 'none'), quote: text, before: fc.option(text, { nil: undefined }), all: fc.constantFrom(true as const, undefined) }); // prettier-ignore
const kind = fc.constantFrom('person', 'system', 'system-class', 'place', 'organization', 'event', undefined);
const edtf = fc.constantFrom('2022', '2022-05~', '2025-06-04', '2022-03/2022-04', '2022-21', '202X');

/** A well-formed correction of anything. */
const correction: fc.Arbitrary<object> = fc.oneof(
  fc.tuple(place, fc.record({ do: fc.constant('remove'), ...reason })),
  fc.tuple(place, fc.record({ do: fc.constantFrom('link', 'add'), entity: text, kind, ...reason })),
  fc.tuple(place, fc.record({ do: fc.constantFrom('link', 'add'), name: text, kind, ...reason })),
  fc.tuple(place, fc.record({ do: fc.constant('set-date'), edtf, ...reason })),
  fc.tuple(fc.constant({}), fc.record({ do: fc.constant('rename'), entity: text, name: text, kind, ...reason })),
  fc.tuple(fc.constant({}), fc.record({ do: fc.constant('merge'), entity: text, into: text, kind, ...reason })),
  fc.tuple(fc.constant({}), fc.record({ do: fc.constant('split'), entity: text, name: text, places: fc.array(place, { minLength: 1, maxLength: 3 }), ...reason })), // prettier-ignore
  fc.tuple(fc.constant({}), fc.record({ do: fc.constant('refuse'), words: text, kind, ...reason })),
).map(([where, act]) => without({ ...act, ...where })); // prettier-ignore

/** As JSON has it: no key without a value. */
const without = (one: object): object => JSON.parse(JSON.stringify(one)) as object;

test('a correction that is written out is read again word for word', () => {
  fc.assert(
    fc.property(correction, (one) => {
      const { corrections, errors } = parseCorrections(Buffer.from(formatCorrection(one as WrittenCorrection)), 'a');
      assert.deepEqual(errors, []);
      const { id, ...read } = corrections[0]!;
      assert.match(id, /^[a-z-]+[a-z0-9-]*$/);
      assert.deepEqual(read, one);
    }),
    rounds(300),
  );
});

const CATALOGUE = { entries: [] };

test('any corrections of any texts hold, or are told to be wrong', () => {
  const texts = fc.tuple(newsy(20), newsy(20));
  fc.assert(
    fc.property(texts, fc.array(correction, { minLength: 1, maxLength: 6 }), fc.nat(), ([one, two], acts, at) => {
      const articles = [one, two].map((words, i) => {
        const { article, mentions } = findDated(ingest({ id: i === 0 ? 'one' : 'two', text: words }), CATALOGUE);
        return { article, found: mentions };
      });
      const named = articles.flatMap(({ found }) => found.flatMap((one) => ('entity' in one ? [one] : [])));
      const written = acts.map((act, i) => aimed(act, named[(at + i) % (named.length || 1)]));
      const { corrections } = parseCorrections(Buffer.from(written.map((act) => formatCorrection(act as WrittenCorrection)).join(''))); // prettier-ignore
      assert.equal(corrections.length, acts.length);
      const { outcomes, problems } = correctCorpus(articles, prepare(corrections, CATALOGUE), true);
      outcomes.forEach(({ mentions }, i) => holdsForMentions(mentions, articles[i]!.article.text));
      const told = new Set([
        ...problems.map((problem) => problem.correction),
        ...outcomes.flatMap(({ corrected }) => corrected.map((one) => one.correction)),
      ]);
      for (const { id, ...act } of corrections)
        assert.ok(told.has(id) || 'article' in act || 'places' in act, `${id} has no effect and no error`);
    }),
    rounds(150),
  );
});

/** A correction of a name that is there. */
function aimed(act: object, name: { readonly text: string; readonly entity: string } | undefined): object {
  // A quote is text, and text has no control characters.
  if (!name || /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(name.text.replace(/\s/g, ''))) return act;
  if ('quote' in act) return { ...act, quote: name.text.replace(/\s+/g, ' ') };
  return 'words' in act ? { ...act, words: name.text } : { ...act, entity: name.entity };
}
