import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belowFloor } from '../../../scripts/quality/report.ts';
import {
  scoreDates,
  scoreLinkedNames,
  scoreLinks,
  scoreNames,
  scorePart,
  scoreRoles,
} from '../../../scripts/quality/score.ts';
import { f1Of, precisionOf, recallOf } from '../../../scripts/quality/tally.ts';
import { date, isNameOf, name, problems, scored } from './sample.ts';

const SECOND_LINE = 40;

test('the small text is annotated without problems', () => {
  assert.deepEqual(problems, []);
});

test('right span, kind and name count; other names of the entity do too', () => {
  const found = scored(name('place', 'Paris'), name('place', 'Paris', SECOND_LINE, 'City of Paris'));
  const tally = scoreLinkedNames(found, 'place', isNameOf);
  assert.deepEqual([precisionOf(tally), recallOf(tally)], [1, 1]);
});

test('a wrong span, a wrong name, a wrong kind and a second find of one place are wrong', () => {
  const span = scoreLinkedNames(scored(name('person', 'Mayor Ada Quill', 0, 'Ada Quill')), 'person', isNameOf);
  assert.deepEqual([span.right, span.found, span.missed.length], [0, 1, 1]);
  const entity = scoreLinkedNames(scored(name('place', 'Paris', 0, 'Paris, Texas')), 'place', isNameOf);
  assert.deepEqual([entity.right, entity.found, entity.wanted], [0, 1, 2]);
  const kind = scoreLinkedNames(scored(name('organization', 'Paris')), 'organization', isNameOf);
  assert.deepEqual([kind.right, kind.found, kind.wanted], [0, 1, 0]);
  const twice = scoreLinkedNames(scored(name('place', 'Paris'), name('place', 'Paris')), 'place', isNameOf);
  assert.deepEqual([twice.right, twice.found, twice.wanted], [1, 2, 2]);
});

test('touching words are enough for the relaxed measure, not for the strict one', () => {
  const wide = scored(name('person', 'Mayor Ada Quill', 0, 'Ada Quill'));
  assert.equal(scoreNames(wide, 'person', 'relaxed').right, 1);
  assert.equal(scoreNames(wide, 'person', 'strict').right, 0);
  const beside = scored(name('person', 'Mayor'));
  assert.deepEqual([scoreNames(beside, 'person', 'relaxed').right, beside.mentions.length], [0, 1]);
});

test('an exact find is not pushed aside by one that only touches', () => {
  const both = scored(name('place', 'left Paris'), name('place', 'Paris'));
  assert.deepEqual(scoreNames(both, 'place', 'relaxed').wrong.length, 1);
  assert.match(scoreNames(both, 'place', 'relaxed').wrong[0]!, /"left Paris"/);
});

test('the right entity is counted among what was found', () => {
  const links = scoreLinks(scored(name('place', 'Paris', 0, 'Paris, Texas'), name('person', 'Ada Quill')), isNameOf);
  assert.deepEqual([links.right, links.found], [1, 2]);
});

test('a debatable name counts neither way, whatever its kind', () => {
  for (const kind of ['event', 'organization'] as const) {
    for (const fit of ['relaxed', 'strict'] as const) {
      const tally = scoreNames(scored(name(kind, 'Parade')), kind, fit);
      assert.deepEqual([tally.found, tally.wanted], [0, 0], `${kind} ${fit}`);
    }
  }
  assert.equal(scoreNames(scored(name('organization', 'Her Parade')), 'organization', 'relaxed').found, 1);
});

test('dates are right by their value; debatable ones do not count', () => {
  const right = scoreDates(scored(date('in May', '2024-05'), date('now', '2024-04-02')), 'relaxed', true);
  assert.deepEqual([right.right, right.found, right.wanted], [1, 1, 1]);
  const wrong = scored(date('May', '2023-05'));
  assert.equal(scoreDates(wrong, 'relaxed', true).right, 0);
  assert.equal(scoreDates(wrong, 'relaxed', false).right, 1);
  assert.equal(scoreDates(scored(date('in May', '2024-05')), 'strict', false).right, 0);
});

test('span and bounds of a right date are counted apart', () => {
  const found = scored(date('in May', '2024-05', { earliest: '2024-05-01', latest: '2024-05-30' }));
  assert.equal(recallOf(scorePart(found, 'span')), 0);
  assert.equal(recallOf(scorePart(found, 'bounds')), 0);
  assert.equal(recallOf(scorePart(found, 'type')), 1);
});

test('roles are right by person and title, and loosely by a part of the title', () => {
  const role = { title: 'Mayor', start: 0, end: 5 };
  const other = { ...role, title: 'Mayor Ada' };
  const none = { ...role, title: 'Captain' };
  const right = (words: typeof role, fit: 'strict' | 'relaxed') =>
    scoreRoles(scored({ ...name('person', 'Ada Quill'), role: words }), fit, isNameOf).right;
  assert.deepEqual([right(role, 'strict'), right(other, 'strict'), right(other, 'relaxed')], [1, 0, 1]);
  assert.equal(right(none, 'relaxed'), 0);
});

test('nothing found is precise, nothing annotated is complete, and F1 is 0 where either is', () => {
  const nothing = scoreNames(scored(), 'place', 'relaxed');
  assert.deepEqual([precisionOf(nothing), recallOf(nothing)], [1, 0]);
  assert.equal(f1Of(1, 0), 0);
  assert.equal(f1Of(0, 0), 0);
  assert.equal(f1Of(0.5, 1), 2 / 3);
  const unasked = scoreNames(scored(), 'organization', 'relaxed');
  assert.deepEqual([precisionOf(unasked), recallOf(unasked)], [1, 1]);
});

test('a table below its floor is reported with its errors', () => {
  const table = new Map([['place', scoreLinkedNames(scored(name('place', 'Paris')), 'place', isNameOf)]] as const);
  assert.equal(belowFloor(table, { place: 0.5 }).length, 0);
  assert.match(
    belowFloor(table, { place: 0.6 }).join(),
    /place: precision 1.000, recall 0.500.*missed place: parade.yaml, line 2: "Paris"/s,
  );
});
