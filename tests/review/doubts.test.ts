import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain, THRESHOLD, type Candidate, type Weighing } from '../../src/extract/explain.ts';
import type { NameKind, NameMention, ReadArticle } from '../../src/model.ts';
import { nearMissesIn, uncertainIn } from '../../src/review/doubts.ts';
import { article } from '../extract/sample.ts';
import { KNOWN, read } from './corpus.ts';

const TEXT = 'Orrum agreed. It was Orrum. Then Velm came to Velm.';

function mention(words: string, kind: NameKind, from = 0, more: Partial<NameMention> = {}): NameMention {
  const start = TEXT.indexOf(words, from);
  const span = { start, end: start + words.length, text: words };
  return { ...span, kind, rule: 'a rule', certainty: 'stated', entity: `${kind}/x`, name: words, ...more };
}

const reading = (...mentions: NameMention[]): ReadArticle => ({
  article: { ...article(TEXT), id: 'one' },
  mentions,
  sha256: '',
  file: 'one.txt',
});

function weighed(words: string, weight: number, candidates: [NameKind, number][], from = 0): Weighing {
  const start = TEXT.indexOf(words, from);
  const all = candidates.map(([kind, total]): Candidate => {
    return { kind, weight: total, signs: [{ rule: `sign of a ${kind}`, weight: total }] };
  });
  const kind = candidates[0]![0];
  return { start, end: start + words.length, text: words, kind, weight, sure: false, candidates: all };
}

const reasons = (weighing: Weighing, one = mention('Orrum', weighing.kind)) =>
  uncertainIn(reading(one), [weighing], []).flatMap((doubt) => doubt.reasons);

test('a name decided just above the threshold is doubtful; one well above it, or sure, is not', () => {
  const weak = weighed('Orrum', THRESHOLD + 0.1, [['place', THRESHOLD + 0.1]]);
  assert.match(
    reasons(weak).join(),
    /^weak signs of a place \(1\.4, little more than the 1\.3 needed\): sign of a place$/,
  );
  assert.deepEqual(reasons({ ...weak, sure: true }), []);
  assert.deepEqual(reasons(weighed('Orrum', THRESHOLD + 1, [['place', THRESHOLD + 1]])), []);
});

test('a name below it says what made it one all the same; a short form of a full name needs little', () => {
  const few = weighed('Orrum', 0.8, [['place', 0.8]]);
  assert.match(reasons(few).join(), /^too few signs of a place here \(0\.8, .*; taken for one as a rule$/);
  assert.deepEqual(reasons(few, mention('Orrum', 'place', 0, { form: 'short' })), []);
});

test('two kinds that come close are told with the signs of both, and the line that changes the kind', () => {
  const close = weighed('Orrum', 3, [
    ['person', 3],
    ['place', 2.5],
  ]);
  assert.deepEqual(reasons(close), [
    'perhaps a place (2.5: sign of a place) rather than a person (3.0: sign of a person)',
  ]);
  const [doubt] = uncertainIn(reading(mention('Orrum', 'person')), [close], []);
  assert.deepEqual(
    doubt!.fixes.map(({ when, correction }) => [when, correction.do]),
    [
      ['it is a place', 'change-kind'],
      ['it is no name', 'remove'],
      ['it is right', 'confirm'],
    ],
  );
  const far = weighed('Orrum', 3, [
    ['person', 3],
    ['place', 1],
  ]);
  assert.deepEqual(reasons(far), []);
});

test('the same words for the same name are one doubt with their number, and a correction of all of them', () => {
  const [first, second] = [0, 1].map((from) => mention('Orrum', 'person', from));
  const weak = [0, 1].map((from) => weighed('Orrum', 1.4, [['person', 1.4]], from));
  const [doubt, ...others] = uncertainIn(reading(first!, second!, mention('Velm', 'place')), weak, []);
  assert.deepEqual(others, []);
  assert.deepEqual([doubt!.count, doubt!.sentence, doubt!.quote], [2, 0, 'Orrum agreed.']);
  assert.deepEqual(doubt!.fixes[0]!.correction, {
    do: 'remove',
    article: 'one',
    quote: 'Orrum',
    all: true,
    why: 'Not a name.',
  });
});

test('a misspelling that was joined across articles is told with the reason for that', () => {
  const slip = mention('Orrum', 'person', 0, { form: 'misspelling', entity: 'person/orrumo', name: 'Orrumo' });
  const merge = { from: 'person/orrum', to: 'person/orrumo', name: 'Orrum', reason: 'one letter off' };
  const [doubt] = uncertainIn(reading(slip), [], [merge]);
  assert.deepEqual(doubt!.reasons, ['taken for a misspelling of Orrumo: one letter off']);
  assert.deepEqual(
    doubt!.fixes.map(({ correction }) => correction.do),
    ['remove', 'confirm'],
  );
});

test('words just below the threshold that nothing else covers are near misses', () => {
  const near = (weight: number, mentions: NameMention[] = [], adjectives: string[] = []) =>
    nearMissesIn(reading(...mentions), [weighed('Velm', weight, [['place', weight]])], new Set(adjectives));
  const [miss] = near(THRESHOLD - 0.1);
  assert.match(
    miss!.reasons.join(),
    /^too few signs of a place here \(1\.2, less than the 1\.3 needed\): sign of a place$/,
  );
  assert.deepEqual(miss!.fixes[0]!.correction, {
    do: 'add',
    article: 'one',
    quote: 'Velm',
    before: 'Then',
    kind: 'place',
    why: 'A name.',
  });
  assert.deepEqual(near(THRESHOLD), []);
  assert.deepEqual(near(0.5), []);
  assert.deepEqual(near(THRESHOLD - 0.1, [mention('Velm', 'person')]), []);
  assert.deepEqual(near(THRESHOLD - 0.1, [], ['velm']), []);
});

test('explain weighs every name that its own signs decided, in the words of the verbatim text', () => {
  const text =
    'President Maria Os\u00adkarsdal went to Riga. The Velm Ministry of Orrum said that Oskarsdal had left Orrum.';
  const one = read('one', text, '2025-06-04');
  const weighings = explain(one.article, KNOWN);
  for (const { start, end, text: words, candidates, weight } of weighings) {
    assert.equal(text.slice(start, end), words);
    assert.ok(candidates.length > 0 && weight > 0);
    for (const { signs } of candidates) assert.ok(signs.length > 0 && signs.every(({ rule }) => rule !== ''));
  }
  const riga = weighings.find(({ text: words }) => words === 'Riga')!;
  assert.deepEqual([riga.kind, riga.sure], ['place', true]);
  const maria = weighings.find(({ text: words }) => words === 'Maria Os\u00adkarsdal')!;
  assert.deepEqual([maria.kind, maria.sure, maria.weight >= THRESHOLD], ['person', false, true]);
  assert.deepEqual(explain(article(''), KNOWN), []);
});
