import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { correctCorpus } from '../../src/extract/corrections/corpus.ts';
import { prepare } from '../../src/extract/corrections/index.ts';
import { findDated } from '../../src/extract/dated.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { WrittenCorrection } from '../../src/model.ts';
import { formatCorrection } from '../../src/read/corrections-format.ts';
import { parseCorrections } from '../../src/read/corrections.ts';
import { parseEntries } from '../../src/read/entries.ts';
import { errorLine, type FileError } from '../../src/read/errors.ts';
import { parseRequest } from '../../src/read/jsonl.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { anyText, newsy, rounds, words } from './fragments.ts';
import { holdsForMentions } from './invariants.ts';

/** An error is one line that can be printed, with its file and all its parts. */
export function holdsForErrors(errors: readonly FileError[]): void {
  for (const error of errors) {
    assert.match(errorLine(error), /^a\.yaml(:[1-9]\d*)?: expected \P{Cc}+; found \P{Cc}+; \P{Cc}+$/u);
    assert.ok(errorLine(error).length < 600, errorLine(error));
  }
}

const KEYS = ['title', 'publisher', 'author', 'url', 'language', 'notes', 'published', 'edtf', 'basis', 'earliest', 'anchor', 'name', 'aliases', 'cued', 'description', 'wikipedia', 'country', 'class', 'offices', 'coordinates', 'population', 'when', 'do', 'article', 'quote', 'before', 'all', 'entity', 'into', 'words', 'kind', 'places', 'why', 'by', 'date', '__proto__', 'constructor', 'toString', '<<', 'titel']; // prettier-ignore
const ACTS = ['remove', 'link', 'change-kind', 'set-date', 'add', 'rename', 'merge', 'split', 'refuse'] as const;

const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...KEYS) }, { weight: 1, arbitrary: words });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    { weight: 3, arbitrary: words },
    { weight: 1, arbitrary: fc.constantFrom(...ACTS, null, true, 2022, -1e300, 0.5) },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    {
      weight: 3,
      arbitrary: fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
    },
  ),
}));

/** YAML of any shape, and what is left of it where somebody has deleted or inserted something. */
const yaml = fc.oneof(
  value.map((one) => stringify(one)),
  fc.tuple(value, fc.nat(), fc.nat(20), words).map(([one, at, cut, inserted]) => {
    const written = stringify(one);
    const from = at % (written.length + 1);
    return written.slice(0, from) + inserted + written.slice(from + cut);
  }),
  anyText,
);

const READERS = {
  sidecar: (bytes: Uint8Array) => parseSidecar('a.yaml', bytes),
  entries: (bytes: Uint8Array) => parseEntries('a.yaml', bytes, 'person'),
  corrections: (bytes: Uint8Array) => parseCorrections(bytes, 'a.yaml'),
};

for (const [what, read] of Object.entries(READERS))
  test(`any YAML is ${what} or has errors that say where and what`, () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const result = read(Buffer.from(text));
        holdsForErrors('errors' in result ? result.errors : []);
      }),
      rounds(400),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const result = read(bytes);
        holdsForErrors('errors' in result ? result.errors : []);
      }),
      rounds(200),
    );
  });

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
  if (!name) return act;
  if ('quote' in act) return { ...act, quote: name.text.replace(/\s+/g, ' ') };
  return 'words' in act ? { ...act, words: name.text } : { ...act, entity: name.entity };
}

test('any line is a request or has an error', () => {
  const bytes = fc.uint8Array({ maxLength: 40 });
  const json = fc.json().map((one) => Buffer.from(one));
  fc.assert(
    fc.property(
      fc.oneof(
        bytes,
        json,
        anyText.map((line) => Buffer.from(line)),
      ),
      (line) => {
        const request = parseRequest(line);
        if (request && 'error' in request) assert.match(request.error, /^expected /);
      },
    ),
    rounds(600),
  );
});
