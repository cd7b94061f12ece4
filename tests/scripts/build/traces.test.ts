import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adopted, toStored, traceOf, verifier, type StoredTraces } from '../../../scripts/build/traces.ts';
import { UNTOLD } from '../../../src/site/kept/frames.ts';
import { questionTree, ROOT, type Argument } from '../../../src/site/kept/question-tree.ts';
import type { Recorder } from '../../../src/site/kept/recorder.ts';

const FORM = 'form';

/** A recorder that answers a question with the last of its arguments, in a year. */
function recorder(year: string) {
  const tree = questionTree();
  const given = new Map<number, string>();
  const digestNow = (question: number) =>
    given.get(question) ?? `#${year}${tree.lastOf(question)}`.padEnd(16).slice(0, 16);
  const answeredWith = (question: number, digest: string) => void given.set(question, digest);
  const numberOf = (...path: Argument[]) => path.reduce((from: number, next) => tree.branch(from, next), ROOT);
  return { ...tree, digestNow, answeredWith, numberOf } as unknown as Recorder & { numberOf: typeof numberOf };
}

/** As it comes from the disk or another thread. */
const sent = (traces: StoredTraces): StoredTraces => structuredClone(traces);

function built(): StoredTraces {
  const one = recorder('2024');
  one.numberOf('never asked', 7);
  const [name, plain] = [one.numberOf('entity', 'person/ada', 'name'), one.numberOf('plain')];
  const traces = [
    ['a.html', traceOf(FORM, new Set([name, plain]))!],
    ['b.html', traceOf(FORM, new Set([plain]))!],
  ] as const;
  return sent(toStored(new Map(traces), one));
}

describe('traces', () => {
  it('are none of a page that asks what nobody can tell', () => {
    assert.equal(traceOf(FORM, new Set([3, UNTOLD])), undefined);
    assert.equal(traceOf(undefined, new Set([3])), undefined);
  });

  it('tell in another build, which has other numbers, whether a page would be the same', () => {
    const stored = built();
    const same = recorder('2024');
    same.numberOf('something', 'else', 'first');
    for (const trace of stored.pages.values()) assert.equal(verifier(stored, same).changed(trace), undefined);
    const other = verifier(stored, recorder('2025'));
    assert.equal(other.changed(stored.pages.get('a.html')!), 'entity name');
    assert.equal(other.changed(stored.pages.get('b.html')!), 'plain');
  });

  it('hold on to what was asked when they are stored again', () => {
    const stored = built();
    const next = recorder('2024');
    const { renumbered } = verifier(stored, next);
    const again = sent(toStored(new Map([...stored.pages].map(([file, trace]) => [file, renumbered(trace)])), next));
    assert.deepEqual(again, stored);
    assert.ok(!stored.questions.args.includes('never asked'));
  });

  it('of another thread bring the answers along', () => {
    const own = recorder('2025');
    const traces = new Map(adopted(built(), own));
    assert.equal(own.digestNow(own.numberOf('plain')).trim(), '#2024plain');
    assert.deepEqual(sent(toStored(traces, own)), built());
  });
});
