import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adopted, NOTHING, toStored, traceOf, verifier, type StoredTraces } from '../../../scripts/build/traces.ts';
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
  return sent(toStored({ kept: NOTHING, made: new Map(traces) }, one));
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

  it('keep their rows when they are stored again, and have new ones after them', () => {
    const stored = built();
    const next = recorder('2024');
    const more = traceOf(FORM, new Set([next.numberOf('new'), next.numberOf('plain')]))!;
    const again = sent(toStored({ kept: stored, made: new Map([['c.html', more]]) }, next));
    assert.deepEqual(again.pages.get('a.html'), stored.pages.get('a.html'));
    assert.deepEqual([...again.pages.keys()], ['a.html', 'b.html', 'c.html']);
    assert.equal(again.questions.parents.length, stored.questions.parents.length + 1);
    const { changed } = verifier(again, recorder('2024'));
    assert.deepEqual(
      [...again.pages.values()].map((trace) => changed(trace)),
      [undefined, undefined, undefined],
    );
    assert.equal(verifier(again, recorder('2025')).changed(again.pages.get('c.html')!), 'new');
  });

  it('have the answer of today where a page that is made asks what an old row asks', () => {
    const stored = built();
    const next = recorder('2025');
    const made = new Map([['b.html', traceOf(FORM, new Set([next.numberOf('plain')]))!]]);
    const kept = { ...stored, pages: new Map([['a.html', traceOf(FORM, new Set([0, 1, 2]))!]]) };
    const again = sent(toStored({ kept, made }, next));
    assert.equal(verifier(again, recorder('2025')).changed(again.pages.get('b.html')!), undefined);
  });

  it('are put together anew when most of the old rows are asked no more', () => {
    const stored = built();
    const kept = { ...stored, pages: new Map([['b.html', stored.pages.get('b.html')!]]) };
    const again = sent(toStored({ kept, made: new Map() }, recorder('2024')));
    assert.deepEqual(again.questions.args, ['plain']);
    assert.equal(verifier(again, recorder('2024')).changed(again.pages.get('b.html')!), undefined);
    assert.equal(verifier(again, recorder('2025')).changed(again.pages.get('b.html')!), 'plain');
  });

  it('of another thread bring the answers along, of what is asked alone', () => {
    const own = recorder('2025');
    const stored = built();
    const made = adopted({ ...stored, pages: new Map([['b.html', stored.pages.get('b.html')!]]) }, own);
    assert.equal(own.digestNow(own.numberOf('plain')).trim(), '#2024plain');
    assert.equal(own.digestNow(own.numberOf('entity', 'person/ada', 'name')).trim(), '#2025name');
    const again = sent(toStored({ kept: NOTHING, made }, own));
    assert.equal(verifier(again, own).changed(again.pages.get('b.html')!), undefined);
  });
});
