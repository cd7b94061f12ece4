import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/analyze/index.ts';
import { accountOf } from '../../src/extract/account.ts';
import { findMentions } from '../../src/extract/index.ts';
import type { ReadArticle } from '../../src/model.ts';
import { article, catalogue } from '../extract/sample.ts';

const KNOWN = catalogue(
  { kind: 'person', name: 'Maria Oskarsdal' },
  { kind: 'person', name: 'Peter Velm' },
  { kind: 'organization', name: 'NATO' },
  { kind: 'place', name: 'Velmia', demonyms: ['Velmian'] },
);

function read(id: string, text: string, published: string, notes: string[] = []): ReadArticle {
  const one = { ...article(text, published), id, notes };
  const mentions = findMentions(one, KNOWN);
  return { article: one, mentions, ...accountOf(one, mentions), sha256: '', file: `${id}.txt` };
}

test('a statement has its speaker’s role, what it speaks of, and when it was said', () => {
  const text = 'NATO chief Maria Oskarsdal said on Monday that Velmia would get 300 ships. “We help,” she said.';
  const [first, second] = analyze([read('a', text, '2025-06-12')], KNOWN).statements;
  assert.deepEqual(
    [first!.speaker, first!.role, first!.about, first!.said, first!.cue, first!.direct],
    ['person/maria-oskarsdal', 'NATO chief', ['place/velmia'], '2025-06-09', 'say', false],
  );
  assert.deepEqual(
    [second!.speaker, second!.text, second!.direct, second!.certainty],
    ['person/maria-oskarsdal', 'We help,', true, 'implied'],
  );
});

test('a quotation in a translation is marked as one that need not be the very words', () => {
  const told = (notes: string[]) =>
    analyze([read('a', '“We help,” Maria Oskarsdal said.', '2025-06-12', notes)], KNOWN).statements[0]!.translated;
  assert.deepEqual([told([]), told(['Machine translation.'])], [false, true]);
});

test('a figure within a statement is its speaker’s, and still to come where the sentence looks ahead', () => {
  const text = 'Maria Oskarsdal said that Velmia would get 300 ships. There were 200 ships before.';
  const [ahead, before] = analyze([read('a', text, '2025-06-12')], KNOWN).figures;
  assert.deepEqual([ahead!.value, ahead!.speaker, ahead!.status], [300, 'person/maria-oskarsdal', 'planned']);
  assert.deepEqual([before!.value, before!.speaker, before!.status], [200, undefined, 'past']);
});

test('figures of one thing stand side by side, and whether they differ is told', () => {
  const { figureGroups } = analyze(
    [
      read('a', 'They have 300 ships and 20 planes.', '2025-06-01'),
      read('b', 'They have 200 grey ships and 20 planes.', '2025-06-02'),
    ],
    KNOWN,
  );
  assert.deepEqual(
    figureGroups.map(({ label, articles, differ }) => [label, articles, differ]),
    [
      ['planes', 2, false],
      ['ships', 2, true],
    ],
  );
});

test('titles of one office are one role, whatever their words’ order; its holders can be told side by side', () => {
  const { roles } = analyze(
    [
      read('a', 'NATO Secretary General Maria Oskarsdal came.', '2022-06-01'),
      read('b', 'Secretary-General Maria Oskarsdal and Velmian Prime Minister Peter Velm came.', '2022-07-01'),
      read('c', 'NATO chief Peter Velm, once Prime Minister of Velmia, came.', '2025-06-01'),
    ],
    KNOWN,
  );
  assert.deepEqual(
    roles.map(({ person, office, first, last }) => [person, office, first, last]),
    [
      ['person/maria-oskarsdal', 'general nato secretary', '2022-06-01', '2022-07-01'],
      ['person/peter-velm', 'minister prime velmia', '2022-07-01', '2022-07-01'],
      ['person/peter-velm', 'general nato secretary', '2025-06-01', '2025-06-01'],
    ],
  );
});
