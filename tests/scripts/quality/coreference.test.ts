import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { precisionOfB, recallOfB, type BCubed } from '../../../scripts/quality/b-cubed.ts';
import { scoreClusters, scoreCoreference } from '../../../scripts/quality/coreference.ts';
import { date, name, scored } from './sample.ts';

const prOf = (counts: BCubed): number[] => [precisionOfB(counts), recallOfB(counts)];
const SECOND_LINE = 40;

describe('coreference of the names of a text', () => {
  it('is judged by entity, whatever the kind', () => {
    const found = scored(
      name('person', 'Ada Quill'),
      name('organization', 'Paris'),
      name('organization', 'Paris', SECOND_LINE),
    );
    assert.deepEqual(prOf(scoreCoreference(found).all), [1, 1]);
  });

  it('falls where one entity is taken for two', () => {
    const found = scored(
      name('person', 'Ada Quill'),
      name('place', 'Paris'),
      name('place', 'Paris', SECOND_LINE, 'Paris, Texas'),
    );
    // Two of the three annotated mentions find half of their cluster beside them.
    assert.deepEqual(prOf(scoreCoreference(found).all), [1, (1 + 1 / 2 + 1 / 2) / 3]);
  });

  it('falls where a name is missed, but not among those that were found', () => {
    const { all, shared } = scoreCoreference(scored(name('place', 'Paris'), name('place', 'Paris', SECOND_LINE)));
    assert.deepEqual(prOf(all), [1, 2 / 3]);
    assert.deepEqual(prOf(shared), [1, 1]);
  });

  it('leaves out debatable names, dates and classes of systems', () => {
    const { all } = scoreCoreference(
      scored(name('event', 'Parade'), name('organization', 'Her Parade'), date('May', '2024-05')),
    );
    assert.deepEqual([all.found, all.wanted], [0, 3]);
  });

  it('takes a mention that touches for that of the annotation, a second one for an error', () => {
    const wanted = [{ spans: [{ start: 0, end: 9 }], cluster: 'a' }];
    const one = { ...name('person', 'Ada Quill'), start: 4, end: 9 };
    assert.deepEqual(prOf(scoreClusters(wanted, [], [one]).all), [1, 1]);
    const two = { ...one, start: 0, end: 3 };
    // Both are one found cluster: the first is right by half, the second not at all.
    assert.deepEqual(prOf(scoreClusters(wanted, [], [two, one]).all), [1 / 4, 1]);
  });

  it('is 1 where nothing is annotated and nothing found', () => {
    assert.deepEqual(prOf(scoreClusters([], [], []).all), [1, 1]);
  });
});
