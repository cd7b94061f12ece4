import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCorrections } from '../../src/read/corrections.ts';
import { parseEntries } from '../../src/read/entries.ts';
import { review } from '../../src/review/index.ts';
import { catalogue } from '../extract/sample.ts';
import { corpusOf, KNOWN, read, reportOn } from './corpus.ts';

const FIRST =
  'Prime Minister Maria Oskarsdal met Viktor Petroff in Riga on Monday. Oskarsdal praised Riga. Oskarsdahl left. ' +
  'Prime Minister Maria Oskarsdal spoke with Boris Ostrov. Oskarsdal smiled.';
const SECOND = 'General Viktor Petrov said on Tuesday that General Pete Hegseth had come recently.';
const THIRD = 'General Peter Hegseth agreed with General Viktor Petrov.';
const REPORT = reportOn([FIRST, SECOND, THIRD]);

const TO_REVIEW = `reviewed:\n  by: NAME\n  date: YYYY-MM-DD\n  sha256: ${'0'.repeat(12)}\n`;
const yamlOf = (lines: string) => new TextEncoder().encode(lines);

describe('what was found', () => {
  it('is told for each article by kind, the most frequent name first, with the date and its basis', () => {
    const [first] = REPORT.articles;
    assert.deepEqual([first!.id, first!.title], ['article-0', 'Title of article-0']);
    assert.deepEqual(first!.published, {
      edtf: '2025-06-04',
      basis: 'given by the test',
      certainty: 'stated',
      from: 'argument',
    });
    assert.deepEqual(
      first!.found.find(({ kind }) => kind === 'person'),
      {
        kind: 'person',
        mentions: 7,
        names: [
          { name: 'Maria Oskarsdal', count: 5 },
          { name: 'Boris Ostrov', count: 1 },
          { name: 'Viktor Petrov', count: 1 },
        ],
      },
    );
    assert.deepEqual(
      first!.found.map(({ kind }) => kind),
      ['person', 'place', 'date'],
    );
  });

  it('is nothing in an article of nothing, which may be undated', () => {
    const empty = review(corpusOf([read('empty', 'It rained.'), read('blank', '')]), KNOWN);
    assert.deepEqual(empty.articles, [
      { id: 'blank', title: 'Title of blank', toReview: TO_REVIEW, found: [] },
      { id: 'empty', title: 'Title of empty', toReview: TO_REVIEW, found: [] },
    ]);
    assert.deepEqual([empty.uncertain, empty.nearMisses, empty.unknown, empty.duplicates], [[], [], [], []]);
  });
});

describe('what is uncertain', () => {
  it('comes with its sentence, its reason and corrections that say the same when they are read', () => {
    const slip = REPORT.uncertain.find(({ words }) => words === 'Oskarsdahl')!;
    assert.deepEqual([slip.article, slip.sentence, slip.quote], ['article-0', 2, 'Oskarsdahl left.']);
    assert.match(slip.reasons.join(), /taken for a misspelling of Maria Oskarsdal: misspelt surname/);
    assert.deepEqual(
      slip.fixes.map(({ when, correction }) => [when, correction.do]),
      [
        ['it is someone else', 'link'],
        ['it is no name', 'remove'],
        ['it is right', 'confirm'],
      ],
    );
    for (const { yaml, correction } of REPORT.uncertain.flatMap(({ fixes }) => fixes)) {
      const { corrections, errors } = parseCorrections(yamlOf(yaml));
      assert.deepEqual(errors, []);
      const [{ id, ...same }] = corrections as [(typeof corrections)[number]];
      assert.ok(id);
      assert.deepEqual(same, correction);
    }
  });

  it('is nothing that an editor has decided', () => {
    const article = read('one', FIRST, '2025-06-04');
    const mentions = article.mentions.map((mention) => ({ ...mention, correction: 'link-1' }));
    assert.deepEqual(review(corpusOf([{ ...article, mentions }]), KNOWN).uncertain, []);
  });
});

describe('names that the catalogue does not know', () => {
  it('are told by count, with at most three sentences and an entry that can be read', () => {
    assert.deepEqual(
      REPORT.unknown.map(({ name, count }) => [name, count]),
      [
        ['Maria Oskarsdal', 5],
        ['Viktor Petrov', 3],
        ['Pete Hegseth', 1],
        ['Peter Hegseth', 1],
      ],
    );
    const [maria, viktor] = REPORT.unknown;
    assert.deepEqual([maria!.places.length, maria!.more, maria!.roles], [3, 2, ['Prime Minister']]);
    const entries = parseEntries('people.yaml', yamlOf(viktor!.entry.yaml), 'person');
    assert.ok('value' in entries);
    assert.deepEqual(
      entries.value.map(({ entry: { name, aliases } }) => [name, aliases]),
      [['Viktor Petrov', ['Viktor Petroff']]],
    );
  });

  it('leave surnames and slips of the pen out of their aliases', () => {
    assert.equal(REPORT.unknown[0]!.entry.yaml, '- name: Maria Oskarsdal\n');
  });

  it('belong in the file of those named beside them, else in the largest of the kind, else in a new one', () => {
    const files = (text: string, known = KNOWN) =>
      Object.fromEntries(reportOn([text], known).unknown.map(({ name, entry }) => [name, entry.file]));
    const beside = 'President Maria Oskarsdal met Anders Velmquist.';
    assert.equal(files(beside)['Maria Oskarsdal'], 'content/entities/people-west.yaml');
    assert.equal(files('President Maria Oskarsdal left.')['Maria Oskarsdal'], 'content/entities/people-east.yaml');
    assert.equal(files(beside, catalogue())['Maria Oskarsdal'], 'content/entities/people.yaml');
  });
});

describe('names that may be one', () => {
  it('are told with their sentences and the line that joins them', () => {
    const [pair, ...others] = REPORT.duplicates;
    assert.deepEqual(others, []);
    assert.deepEqual([pair!.from.name, pair!.into.name], ['Pete Hegseth', 'Peter Hegseth']);
    assert.equal(pair!.places.length, 2);
    assert.equal(pair!.fixes[0]!.correction.do, 'merge');
    assert.match(pair!.fixes[0]!.yaml, /into: Peter Hegseth\n/);
  });

  it('are joined to an entry of the catalogue by its id', () => {
    const { duplicates } = reportOn(['General Andrew Velmquist met General Anders Velmquest.']);
    const fix = duplicates.find(({ into }) => into.id === 'person/anders-velmquist')?.fixes[0];
    assert.match(fix?.yaml ?? '', /into: person\/anders-velmquist\n/);
  });

  it('and names that were joined are told with the reason and the entries that keep them apart', () => {
    const [joined, ...others] = REPORT.joined;
    assert.deepEqual(others, []);
    assert.deepEqual([joined!.from.name, joined!.into.name], ['Viktor Petroff', 'Viktor Petrov']);
    assert.match(joined!.reason, /-off and -ov/);
    assert.deepEqual(
      joined!.entries.map(({ yaml }) => yaml),
      ['- name: Viktor Petroff\n', '- name: Viktor Petrov\n'],
    );
    assert.deepEqual(
      joined!.places.map(({ article }) => article),
      ['article-0'],
    );
  });
});

describe('dates', () => {
  it('without a place on the calendar are told, and those that were inferred', () => {
    assert.deepEqual(
      REPORT.undated.map(({ words, value }) => [words, value]),
      [['recently', 'PAST_REF']],
    );
    assert.deepEqual(
      REPORT.implied.map(({ words, value, certainty }) => [words, value, certainty]),
      [
        ['Monday', '2025-06-02', 'implied'],
        ['Tuesday', '2025-06-03', 'implied'],
      ],
    );
    for (const { explanation } of REPORT.implied) assert.match(explanation, /\S/);
  });
});

describe('entries that no article mentions', () => {
  it('are counted for each file; places of the packages have none', () => {
    assert.deepEqual(REPORT.unseen, [
      { file: 'content/entities/people-east.yaml', entries: 2, unseen: ['Carl Ostrom'] },
      { file: 'content/entities/people-west.yaml', entries: 1, unseen: ['Anders Velmquist'] },
      { file: 'content/entities/places-baltic.yaml', entries: 1, unseen: [] },
      { file: 'content/entities/places-north.yaml', entries: 2, unseen: ['Talvik', 'Russia'] },
    ]);
  });
});

describe('a report on some articles', () => {
  it('is on what they mention, with what the others tell of it', () => {
    const some = reportOn([FIRST, SECOND, THIRD], KNOWN, new Set(['article-2']));
    assert.deepEqual(
      some.articles.map(({ id }) => id),
      ['article-2'],
    );
    assert.deepEqual(some.uncertain, []);
    assert.deepEqual(
      some.unknown.map(({ name, count }) => [name, count]),
      [
        ['Peter Hegseth', 1],
        ['Viktor Petrov', 1],
      ],
    );
    assert.equal(some.duplicates.length, 1);
    assert.deepEqual([some.joined, some.undated, some.implied], [[], [], []]);
    assert.deepEqual(some.unseen, REPORT.unseen);
  });
});
