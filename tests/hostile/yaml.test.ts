import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCorrections } from '../../src/read/corrections.ts';
import { parseEntries } from '../../src/read/entries.ts';
import { errorLine, type FileError } from '../../src/read/errors.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { ANY, CORRECTIONS, ENTRIES, SIDECARS, type Case } from './yaml-cases.ts';

interface Read {
  readonly errors: readonly FileError[];
  readonly value?: unknown;
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Read>> = {
  sidecar: (bytes) => {
    const read = parseSidecar('a.yaml', bytes);
    return 'errors' in read ? read : { errors: [], value: read.value };
  },
  entries: (bytes) => {
    const read = parseEntries('a.yaml', bytes, 'person');
    return 'errors' in read ? read : { errors: [], value: read.value.map(({ entry }) => entry.name) };
  },
  corrections: (bytes) => {
    const { corrections, errors } = parseCorrections(bytes, 'a.yaml');
    return { errors, value: corrections.map(({ id }) => id) };
  },
};

function check(read: (bytes: Uint8Array) => Read, [yaml, ...expected]: Case): void {
  const { errors, value } = read(typeof yaml === 'string' ? Buffer.from(yaml) : yaml);
  const lines = errors.map(errorLine);
  const patterns = expected.filter((one) => one instanceof RegExp);
  assert.equal(lines.length, patterns.length, lines.slice(0, 5).join('\n'));
  lines.forEach((line, i) => {
    assert.match(line, /^a\.yaml(?::[1-9]\d*)?: expected \P{Cc}+; found \P{Cc}+; \P{Cc}+$/u);
    assert.ok(line.length < 500, 'an error is a line, not a page');
    assert.match(line.slice('a.yaml'.length), patterns[i]!);
  });
  for (const one of expected) if (!(one instanceof RegExp)) assert.deepEqual(value, one.reads);
}

/** What a case is called: the yaml, as far as it goes on a line. */
const nameOf = ([yaml]: Case): string => JSON.stringify(String(yaml).slice(0, 60));

for (const [what, read] of Object.entries(READERS))
  describe(`${what}, of YAML that is no good for any file`, () => {
    for (const one of ANY) it(nameOf(one), () => check(read, one));
  });

const OWN: Readonly<Record<string, readonly Case[]>> = {
  sidecar: SIDECARS,
  entries: ENTRIES,
  corrections: CORRECTIONS,
};

for (const [what, cases] of Object.entries(OWN))
  describe(`${what}, of YAML`, () => {
    for (const one of cases) it(nameOf(one), () => check(READERS[what]!, one));
  });

it('nothing of all this has reached what every object has, or has run', () => {
  assert.equal(({} as { title?: unknown; x?: unknown }).title, undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.ok(!('taken' in globalThis));
});

it('a file with nothing but wrong keys is told of whole, and soon', () => {
  const keys = (count: number): Buffer => Buffer.from(Array.from({ length: count }, (_, i) => `k${i}: x`).join('\n'));
  const { errors } = READERS['sidecar']!(keys(10_000));
  assert.equal(errors.length, 10_000);
  assert.equal(errors[9_999]?.line, 10_000);
});
