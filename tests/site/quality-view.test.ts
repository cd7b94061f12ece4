import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesBySort, groupOf, mistakeRows, ofHundred, ROW_MEANINGS } from '../../src/site/quality-view.ts';
import { inPercent, ROW_LABELS, SORTS, type Example, type Quality, type QualityGroup } from '../../src/site/quality.ts';

const score = { precision: 1, recall: 1, f1: 1 };
const group: QualityGroup = {
  group: 'blind',
  texts: 1,
  words: 10,
  rows: [],
  links: { of: 1, right: 1 },
  values: { of: 0, right: 0 },
  coreference: score,
  coreferenceOfFound: score,
  articles: [],
  mistakes: [
    { sought: 'place', sort: 'missed', count: 3 },
    { sought: 'place', sort: 'words', count: 1 },
    { sought: 'date', sort: 'value', count: 2 },
  ],
};
const example: Example = {
  group: 'seen',
  article: 'one',
  sought: 'place',
  sort: 'words',
  before: 'In ',
  words: 'old Riga',
  after: '.',
  told: 'instead of “Riga”',
};
const quality: Quality = { groups: [group], examples: [example, { ...example, sort: 'missed' }] };

describe('the figures for readers', () => {
  it('are shares in per cent, and a dash where there is nothing to share', () => {
    const counts = { precision: 0.5, recall: 0.25, f1: 1 / 3, wanted: 4, found: 2, right: 1 };
    assert.deepEqual(inPercent(counts), ['50.0', '25.0', '33.3']);
    assert.deepEqual(inPercent({ ...counts, found: 0, precision: 1, recall: 0, f1: 0 }), ['–', '0.0', '0.0']);
    assert.deepEqual(inPercent({ ...counts, wanted: 0, precision: 0, recall: 1, f1: 0 }), ['0.0', '–', '0.0']);
    assert.equal(ofHundred(0.875), '88 of 100');
  });

  it('have every row explained', () => {
    assert.deepEqual(ROW_MEANINGS.map(({ row }) => row).sort(), Object.keys(ROW_LABELS).sort());
  });

  it('count mistakes in the order of their sorts', () => {
    const rows = mistakeRows(group);
    assert.deepEqual(
      rows.map(({ sought, counts }) => [sought, counts[SORTS.indexOf('missed')], counts[SORTS.indexOf('words')]]),
      [
        ['place', 3, 1],
        ['date', 0, 0],
      ],
    );
    assert.ok(rows.every(({ counts }) => counts.length === SORTS.length));
  });

  it('group examples by what went wrong, without empty groups', () => {
    assert.deepEqual(
      examplesBySort(quality).map(({ sort, examples }) => [sort, examples.length]),
      [
        ['missed', 1],
        ['words', 1],
      ],
    );
  });

  it('say what to do where a group is missing', () => {
    assert.equal(groupOf(quality, 'blind'), group);
    assert.throws(() => groupOf(quality, 'corpus'), /no group "corpus": run "npm run quality"/);
  });
});
