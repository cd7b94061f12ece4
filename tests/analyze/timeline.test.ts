import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/analyze/index.ts';
import { areAlike, longWords } from '../../src/analyze/timeline/alike.ts';
import { catalogue } from '../extract/sample.ts';
import { date, name, read } from './scene.ts';

const KNOWN = catalogue(
  { kind: 'event', name: 'Velm summit', type: 'VATO summit', when: '2025-06-24/2025-06-25', where: 'Velm' },
  { kind: 'event', name: 'Orrum war', when: '2022-02-24/..', where: 'Orrum' },
  { kind: 'place', name: 'Velm' },
);
const DAYS = ['2025-06-24/2025-06-25', '2025-06-24', '2025-06-25'] as const;
const summit = (text: string, words = 'Velm summit') => name(text, words, 'event/velm-summit', 'Velm summit');

test('an event is recognised by its place and time where the sentence speaks of such a meeting', () => {
  const entry = (text: string, place = 'Velm', body = 'VATO') =>
    analyze(
      [
        read(
          'a',
          text,
          '2025-06-01',
          name(text, place, `place/${place.toLowerCase()}`),
          name(text, body, 'organization/vato'),
          date(text, 'June 24-25', ...DAYS),
        ),
      ],
      KNOWN,
    ).timeline[0]!;
  const found = entry('VATO leaders will meet in Velm on June 24-25.');
  assert.deepEqual([found.event, found.title, found.eventWhen], ['event/velm-summit', 'Velm summit', DAYS[0]]);
  assert.equal(found.eventBecause, 'The place (Velm) and the time are those of the Velm summit.');
  assert.equal(entry('VATO troops will drill in Velm on June 24-25.').event, undefined, 'no meeting');
  assert.equal(entry('VATO leaders will meet in Orrum on June 24-25.', 'Orrum').event, undefined, 'another place');
  assert.equal(entry('VOTO leaders will meet in Velm on June 24-25.', 'Velm', 'VOTO').event, undefined, 'another body');
});

test('a sentence that names a known event without a date is dated by it', () => {
  const text = 'At the Velm summit they will decide.';
  const [entry] = analyze([read('a', text, '2025-06-01', summit(text))], KNOWN).timeline;
  assert.deepEqual([entry!.edtf, entry!.event, entry!.status], [DAYS[0], 'event/velm-summit', 'planned']);
  assert.deepEqual([entry!.sources[0]!.rule, entry!.sources[0]!.expression], ['date-of-event', 'Velm summit']);
  const war = 'The Orrum war goes on.';
  const { timeline } = analyze([read('a', war, '2025-06-01', name(war, 'Orrum war', 'event/orrum-war'))], KNOWN);
  assert.deepEqual(timeline, []);
});

test('a date right beside an event that the catalogue dates otherwise is a contradiction, one elsewhere is not', () => {
  const told = (text: string, day: string) =>
    analyze([read('a', text, '2025-06-01', summit(text), date(text, 'July 3', day, day, day))], KNOWN)
      .timeline.flatMap(({ sources }) => sources)
      .find(({ expression }) => expression === 'July 3')!;
  const wrong = told('The Velm summit will be held on July 3.', '2025-07-03');
  assert.deepEqual(wrong.contradicts, { event: 'event/velm-summit', name: 'Velm summit', when: DAYS[0] });
  assert.equal(told('After the Velm summit the king will travel on July 3.', '2025-07-03').contradicts, undefined);
});

test('a plan is followed: told as past by a later article, known to have passed, or not told of again', () => {
  const plan = 'They will meet in Velm on June 24.';
  const past = 'They met in Velm on June 24.';
  const day = ['2025-06-24', '2025-06-24', '2025-06-24'] as const;
  const of = (text: string, id: string, published: string) =>
    read(id, text, published, name(text, 'Velm', 'place/velm'), date(text, 'June 24', ...day));
  const outcome = (...articles: ReturnType<typeof read>[]) => analyze(articles, catalogue()).timeline[0]!.outcome;
  const first = of(plan, 'a', '2025-06-01');
  assert.deepEqual(
    [outcome(first, of(past, 'b', '2025-06-30'))].map((one) => [one!.kind, one!.article]),
    [['happened', 'b']],
  );
  assert.equal(outcome(first)!.kind, 'still-ahead');
  assert.equal(outcome(first, read('b', 'Nothing.', '2025-07-30'))!.kind, 'no-report');
  assert.equal(outcome(of(past, 'b', '2025-06-30')), undefined);
  const off = 'The meeting in Velm on June 24 was cancelled.';
  assert.equal(outcome(first, of(off, 'b', '2025-06-30'))!.kind, 'cancelled');
});

test('a known event that has passed when the newest article appears has happened', () => {
  const text = 'The Velm summit will decide.';
  const later = 'They looked back on the Velm summit.';
  const outcome = (...articles: ReturnType<typeof read>[]) => analyze(articles, KNOWN).timeline[0]!.outcome!;
  const plan = read('a', text, '2025-06-01', summit(text));
  assert.deepEqual(
    [outcome(plan).kind, outcome(plan, read('b', 'No.', '2025-07-30')).kind],
    ['still-ahead', 'happened'],
  );
  assert.equal(outcome(plan, read('b', later, '2025-07-30', summit(later))).article, 'b');
});

test('publications are entries of their own kind', () => {
  const { publications, timeline } = analyze([read('a', 'No.', '2025-06-01'), read('b', 'No.', undefined)], KNOWN);
  assert.deepEqual(publications, [{ article: 'a', edtf: '2025-06-01', earliest: '2025-06-01', latest: '2025-06-01' }]);
  assert.deepEqual(timeline, []);
});

test('sentences are alike by the longer words they share', () => {
  const alike = (a: string, b: string): boolean => areAlike(longWords(a), longWords(b));
  const wire = 'Parliament approved sending additional artillery batteries to Velm.';
  assert.equal(alike(wire, 'On Monday parliament approved additional artillery batteries.'), true);
  assert.equal(alike(wire, 'Parliament approved the budget after a long debate about schools.'), false);
});
