import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/analyze/index.ts';
import type { DateMention, ReadArticle } from '../../src/model.ts';
import { catalogue } from '../extract/sample.ts';
import { date, name, read } from './scene.ts';

const KNOWN = catalogue(
  { kind: 'event', name: 'Velm summit', when: '2025-06-24/2025-06-25' },
  { kind: 'place', name: 'Velm' },
);

const ONE = 'Maria Oskarsdal will speak in Velm on June 24.';
const TWO = 'Oskarsdal spoke in Velm on June 24. It rained.';

test('articles come back in order of publication, undated ones last, whatever their order before', () => {
  const articles = [read('c', 'None.', undefined), read('b', 'Late.', '2025-06-30'), read('a', 'Early.', '2025-01-01')];
  const ids = (list: readonly ReadArticle[]) => analyze(list, KNOWN).articles.map((one) => one.article.id);
  assert.deepEqual(ids(articles), ['a', 'b', 'c']);
  assert.deepEqual(ids(articles.toReversed()), ['a', 'b', 'c']);
});

test('a surname alone joins the one person of the corpus who bears it', () => {
  const first = read('a', ONE, '2025-06-01', name(ONE, 'Maria Oskarsdal', 'person/maria-oskarsdal'));
  const second = read('b', TWO, '2025-06-30', name(TWO, 'Oskarsdal', 'person/oskarsdal'));
  const [person, ...rest] = analyze([first, second], KNOWN).entities;
  assert.deepEqual(rest, []);
  assert.equal(person!.id, 'person/maria-oskarsdal');
  assert.deepEqual(person!.articles, [
    { id: 'a', count: 1 },
    { id: 'b', count: 1 },
  ]);
  assert.deepEqual(person!.spellings.map(({ text }) => text).sort(), ['Maria Oskarsdal', 'Oskarsdal']);
});

test('a surname that two people bear stays apart', () => {
  const both = 'Maria Oskarsdal and Peter Oskarsdal came.';
  const first = read(
    'a',
    both,
    '2025-06-01',
    name(both, 'Maria Oskarsdal', 'person/maria-oskarsdal'),
    name(both, 'Peter Oskarsdal', 'person/peter-oskarsdal'),
  );
  const second = read('b', TWO, '2025-06-30', name(TWO, 'Oskarsdal', 'person/oskarsdal'));
  assert.equal(analyze([first, second], KNOWN).entities.length, 3);
});

test('the same days with a place in common are one entry with both sources', () => {
  const day = ['2025-06-24', '2025-06-24', '2025-06-24'] as const;
  const first = read('a', ONE, '2025-06-01', name(ONE, 'Velm', 'place/velm'), date(ONE, 'June 24', ...day));
  const second = read('b', TWO, '2025-06-30', name(TWO, 'Velm', 'place/velm'), date(TWO, 'June 24', ...day));
  const { timeline } = analyze([first, second], KNOWN);
  assert.equal(timeline.length, 1);
  assert.deepEqual(
    timeline[0]!.sources.map((source) => [source.article, source.expression]),
    [
      ['a', 'June 24'],
      ['b', 'June 24'],
    ],
  );
  assert.equal(timeline[0]!.sources[0]!.sentenceText, ONE);
});

test('the same day without anything in common stays two entries', () => {
  const day = ['2025-06-24', '2025-06-24', '2025-06-24'] as const;
  const { timeline } = analyze(
    [
      read('a', ONE, '2025-06-01', date(ONE, 'June 24', ...day)),
      read('b', TWO, '2025-06-30', date(TWO, 'June 24', ...day)),
    ],
    KNOWN,
  );
  assert.equal(timeline.length, 2);
  assert.equal(new Set(timeline.map(({ id }) => id)).size, 2);
});

test('what lies after the publication is planned, before it past; within it the words decide', () => {
  const status = (text: string, published: string, earliest: string, latest: string, words = 'June') =>
    analyze([read('a', text, published, date(text, words, '2025-06', earliest, latest))], KNOWN).timeline[0]!.status;
  assert.equal(status('It ends in June.', '2025-05-01', '2025-06-01', '2025-06-30'), 'planned');
  assert.equal(status('It ends in June.', '2025-07-01', '2025-06-01', '2025-06-30'), 'past');
  assert.equal(status('It will end in June.', '2025-06-15', '2025-06-01', '2025-06-30'), 'planned');
  assert.equal(status('It rained in June.', '2025-06-15', '2025-06-01', '2025-06-30'), 'ongoing');
  assert.equal(status('It rained last June.', '2025-06-15', '2025-06-01', '2025-06-30', 'last June'), 'past');
});

test('an expression without a place on the calendar is on the shelf, not on the timeline', () => {
  const text = 'It happened recently.';
  const vague: DateMention = {
    kind: 'date',
    start: 12,
    end: 20,
    text: 'recently',
    rule: 'test',
    certainty: 'stated',
    timex: { type: 'DATE', value: 'PAST_REF' },
    explanation: 'No day is stated.',
  };
  const { timeline, undated } = analyze([read('a', text, '2025-06-01', vague)], KNOWN);
  assert.deepEqual(timeline, []);
  assert.deepEqual(
    undated.map(({ expression, sentenceText }) => [expression, sentenceText]),
    [['recently', text]],
  );
});

test('a date in a leftover of the page is no event', () => {
  const text = 'Read also: something else 26.05.25';
  const leftover = { ...date(text, '26.05.25', '2025-05-26', '2025-05-26', '2025-05-26'), leftover: true };
  assert.deepEqual(analyze([read('a', text, '2025-06-01', leftover)], KNOWN).timeline, []);
});

test('roles are told with the sentence and the article’s date', () => {
  const role = { title: 'Prime Minister', start: 0, end: 14 };
  const text = 'Prime Minister Maria Oskarsdal came.';
  const { entities } = analyze(
    [read('a', text, '2025-06-01', name(text, 'Maria Oskarsdal', 'person/maria-oskarsdal', undefined, { role }))],
    KNOWN,
  );
  assert.deepEqual(entities[0]!.roles, [{ ...role, article: 'a', sentence: 0, asOf: '2025-06-01' }]);
});

test('entities that share a sentence are counted once for each sentence', () => {
  const mentions = [name(ONE, 'Maria Oskarsdal', 'person/maria-oskarsdal'), name(ONE, 'Velm', 'place/velm')];
  const [person, place] = analyze([read('a', ONE, '2025-06-01', ...mentions)], KNOWN).entities;
  assert.deepEqual(person!.together, [{ id: 'place/velm', count: 1, paragraphs: 1, weight: 0 }]);
  assert.deepEqual(place!.together, [{ id: 'person/maria-oskarsdal', count: 1, paragraphs: 1, weight: 0 }]);
});

test('an entry is a known event where a sentence names one of that time; a war named in passing is none', () => {
  const known = catalogue(
    { kind: 'event', name: 'Velm summit', when: '2025-06-24/2025-06-25' },
    { kind: 'event', name: 'Orrum war', when: '2022-02-24/..' },
  );
  const text = 'The Velm summit on June 24 will speak of the Orrum war.';
  const names = [name(text, 'Velm summit', 'event/velm-summit'), name(text, 'Orrum war', 'event/orrum-war')];
  const entry = (day: string) =>
    analyze([read('a', text, '2025-06-01', ...names, date(text, 'June 24', day, day, day))], known).timeline[0]!;
  assert.deepEqual([entry('2025-06-24').event, entry('2025-06-24').title], ['event/velm-summit', 'Velm summit']);
  assert.deepEqual([entry('2024-06-24').event, entry('2024-06-24').title], [undefined, text]);
});

test('expressions of different precision for one known event are one entry, at the most precise of them', () => {
  const [june, late] = ['The Velm summit is in June.', 'The Velm summit is in late June.'];
  const first = read(
    'a',
    june,
    '2025-06-01',
    name(june, 'Velm summit', 'event/velm-summit'),
    date(june, 'June', '2025-06', '2025-06-01', '2025-06-30'),
  );
  const second = read(
    'b',
    late,
    '2025-06-02',
    name(late, 'Velm summit', 'event/velm-summit'),
    date(late, 'late June', '2025-06-20/2025-06-30', '2025-06-20', '2025-06-30'),
  );
  const { timeline } = analyze([first, second], KNOWN);
  assert.deepEqual(
    timeline.map(({ edtf, sources }) => [edtf, sources.map(({ article: id }) => id)]),
    [['2025-06-20/2025-06-30', ['a', 'b']]],
  );
});
