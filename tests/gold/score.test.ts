import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateMention, NameMention } from '../../src/model.ts';
import { linesOf } from './locate.ts';
import { place } from './place.ts';
import { belowFloor } from './report.ts';
import { goldFile } from './schema.ts';
import { comparerOf, precisionOf, recallOf, scoreDates, scoreNames, scorePart, scoreRoles } from './score.ts';

const TEXT = 'Mayor Ada Quill left Paris in May.\nHer Parade begins now in Paris.';

const file = goldFile.parse({
  article: 'parade',
  published: { anchor: '2024-04-02' },
  entities: [
    { line: 1, kind: 'person', text: 'Ada Quill' },
    { line: 1, kind: 'place', text: 'Paris' },
    { line: 2, kind: 'event', text: 'Parade', optional: true },
    { line: 2, kind: 'place', text: 'Paris' },
  ],
  dates: [
    { line: 1, text: 'May', type: 'DATE', value: '2024-05', earliest: '2024-05-01', latest: '2024-05-31' },
    { line: 2, text: 'now', type: 'DATE', value: 'PRESENT_REF', optional: true },
  ],
  roles: [{ person: 'Ada Quill', title: 'Mayor', sentence: 'Mayor Ada' }],
  leftovers: [],
});
const problems: string[] = [];
const gold = place(file, 'parade.yaml', TEXT, problems);
const isNameOf = comparerOf(new Map([['Paris', ['City of Paris']]]));

function name(kind: NameMention['kind'], text: string, from = 0, entity = text): NameMention {
  const start = TEXT.indexOf(text, from);
  const id = `${kind}/${entity}`;
  return { kind, text, start, end: start + text.length, rule: 'test', certainty: 'stated', entity: id, name: entity };
}

function date(text: string, value: string, bounds: { earliest?: string; latest?: string } = {}): DateMention {
  const start = TEXT.indexOf(text);
  const timex = { type: 'DATE', value } as const;
  const span = { text, start, end: start + text.length };
  return { kind: 'date', ...span, rule: 'test', certainty: 'stated', timex, explanation: 'test', ...bounds };
}

test('the small text is annotated without problems', () => {
  assert.deepEqual(problems, []);
  assert.equal(linesOf(TEXT).length, 2);
});

test('right span, kind and name count; other names of the entity do too', () => {
  const found = [name('place', 'Paris'), name('place', 'Paris', 40, 'City of Paris')];
  const tally = scoreNames(gold, found, 'place', isNameOf);
  assert.deepEqual([precisionOf(tally), recallOf(tally)], [1, 1]);
});

test('a wrong span, a wrong name, a wrong kind and a second find of one place are wrong', () => {
  const span = scoreNames(gold, [name('person', 'Mayor Ada Quill', 0, 'Ada Quill')], 'person', isNameOf);
  assert.deepEqual([span.right, span.found, span.missed.length], [0, 1, 1]);
  const entity = scoreNames(gold, [name('place', 'Paris', 0, 'Paris, Texas')], 'place', isNameOf);
  assert.deepEqual([entity.right, entity.found], [0, 1]);
  const kind = scoreNames(gold, [name('organization', 'Paris')], 'organization', isNameOf);
  assert.deepEqual([kind.right, kind.found, kind.wanted], [0, 1, 0]);
  const twice = scoreNames(gold, [name('place', 'Paris'), name('place', 'Paris')], 'place', isNameOf);
  assert.deepEqual([twice.right, twice.found, twice.wanted], [1, 2, 2]);
});

test('a debatable name counts neither way, whatever its kind', () => {
  for (const kind of ['event', 'organization'] as const) {
    const tally = scoreNames(gold, [name(kind, 'Parade')], kind, isNameOf);
    assert.deepEqual([tally.found, tally.wanted], [0, 0]);
  }
});

test('dates are right by their value; debatable ones do not count', () => {
  const tally = scoreDates(gold, [date('in May', '2024-05'), date('now', '2024-04-02')]);
  assert.deepEqual([tally.right, tally.found, tally.wanted], [1, 1, 1]);
  assert.equal(scoreDates(gold, [date('May', '2023-05')]).right, 0);
});

test('span and bounds of a right date are counted apart', () => {
  const found = [date('in May', '2024-05', { earliest: '2024-05-01', latest: '2024-05-30' })];
  assert.equal(recallOf(scorePart(gold, found, 'span')), 0);
  assert.equal(recallOf(scorePart(gold, found, 'bounds')), 0);
  assert.equal(recallOf(scorePart(gold, found, 'type')), 1);
});

test('roles are right by person and title', () => {
  const role = { title: 'Mayor', start: 0, end: 5 };
  assert.equal(scoreRoles(gold, [{ ...name('person', 'Ada Quill'), role }], isNameOf).right, 1);
  const other = { ...role, title: 'Mayor Ada' };
  assert.equal(scoreRoles(gold, [{ ...name('person', 'Ada Quill'), role: other }], isNameOf).right, 0);
});

test('a table below its floor is reported with its errors', () => {
  const table = new Map([['place', scoreNames(gold, [name('place', 'Paris')], 'place', isNameOf)]] as const);
  assert.equal(belowFloor(table, { place: 0.5 }).length, 0);
  assert.match(
    belowFloor(table, { place: 0.6 }).join(),
    /place: precision 1.000, recall 0.500.*missed place: parade.yaml, line 2: "Paris"/s,
  );
});
