import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftOf } from '../../src/add/draft.ts';
import { chooseFacts } from '../../src/add/facts.ts';
import { isRefusal } from '../../src/add/found.ts';
import { takeOut } from '../../src/add/take.ts';
import { ingest } from '../../src/ingest/index.ts';
import { errorLine } from '../../src/read/errors.ts';
import { parseSidecar, type Sidecar } from '../../src/read/sidecar.ts';
import { ADDED, type AddCase } from './add-cases.ts';

/** Longer than anything here takes on a slow machine, and shorter than what grows by the square or the cube. */
const LONGEST = 15_000;

/** A fact of the sidecar that would be written. */
function factOf(sidecar: Sidecar, name: string): unknown {
  const value = (sidecar as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'object' && value !== null ? (value as { edtf?: string }).edtf : value;
}

async function check([, bytes, name, expected]: AddCase): Promise<void> {
  const began = performance.now();
  const taken = await takeOut(Buffer.from(bytes as string), name);
  assert.ok(performance.now() - began < LONGEST, 'it takes too long');
  if (isRefusal(taken)) {
    assert.ok(expected instanceof RegExp, JSON.stringify(taken));
    assert.match(taken.found, expected);
    const line = errorLine({ file: 'a', ...taken });
    assert.match(line, /^a: expected \P{Cc}+; found \P{Cc}+; \P{Cc}+$/u);
    assert.ok(line.length < 400, line);
    return;
  }
  assert.doesNotMatch(taken.text, /root:|[\0\u001b]/);
  const { yaml } = draftOf(chooseFacts(taken.facts, ingest({ id: 'a', text: taken.text })), undefined, undefined);
  const read = parseSidecar('a.yaml', Buffer.from(yaml));
  assert.ok('value' in read, `${yaml}\n${JSON.stringify(read)}`);
  if (expected instanceof RegExp) return assert.equal(expected.source, '.', `it was read: ${taken.text.slice(0, 200)}`);
  assert.match(taken.text, expected.text ?? /./);
  for (const [fact, value] of Object.entries(expected.facts ?? {})) {
    // Where the page says nothing that will do, the text may; never what the page said.
    if (value === undefined)
      assert.notEqual((read.value.inferred as Record<string, string> | undefined)?.[fact]?.startsWith('the page'), true, yaml); // prettier-ignore
    else assert.equal(factOf(read.value, fact), value);
  }
}

for (const [what, cases] of Object.entries(ADDED))
  describe(`add, of ${what}:`, () => {
    for (const one of cases) it(one[0], () => check(one));
  });

it('nothing of all this has reached what every object has', () => {
  assert.deepEqual(Object.keys(Object.prototype), []);
});
