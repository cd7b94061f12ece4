import assert from 'node:assert/strict';
import { it } from 'node:test';
import { catalogue } from '../extract/sample.ts';
import { reportOn } from './corpus.ts';

const NAMES = [
  'General Marek Oskarsdal left.',
  'General Viktor Brandhuber left.',
  'General Pavel Novotnik left.',
  'General Karel Wisniewa met Karel Wisniewo.',
].join(' ');

it('names that may be one are told first where both are in the articles, or the one that is not has held an office', () => {
  const known = catalogue(
    { kind: 'person', name: 'Marek Oskarsdel', file: 'content/entities/people-arts.yaml' },
    { kind: 'person', name: 'Viktor Brandhuper', offices: [{ title: 'Minister' }] },
    { kind: 'person', name: 'Karel Wisniewo' },
    { kind: 'person', name: 'Pavel Novotnyk' },
  );
  const pairs = reportOn([NAMES], known).duplicates.map(({ into, score }) => ({ id: into.id, score }));
  assert.deepEqual(
    new Set(pairs.slice(0, 2).map(({ id }) => id)),
    new Set(['person/viktor-brandhuper', 'person/karel-wisniewo']),
  );
  assert.deepEqual(
    pairs.slice(2).map(({ id }) => id),
    ['person/marek-oskarsdel', 'person/pavel-novotnyk'],
  );
  for (const group of [pairs.slice(0, 2), pairs.slice(2)])
    assert.deepEqual(
      group.map(({ score }) => score),
      group.map(({ score }) => score).toSorted((a, b) => b - a),
    );
});
