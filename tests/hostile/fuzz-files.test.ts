import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseCorrections } from '../../src/read/corrections.ts';
import { parseEntries } from '../../src/read/entries.ts';
import { errorLine, type FileError } from '../../src/read/errors.ts';
import { parseRequest } from '../../src/read/jsonl.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { anyText, rounds, words } from './fragments.ts';

/** An error is one line that can be printed, with its file and all its parts. */
function holdsForErrors(errors: readonly FileError[]): void {
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
