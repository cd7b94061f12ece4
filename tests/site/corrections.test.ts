import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { Corrected, Correction, Mention, NameMention } from '../../src/model.ts';
import { correctionsIn, correctionsOf } from '../../src/site/corrected.ts';
import { titleOf } from '../../src/site/correction-titles.ts';
import { correctionViews } from '../../src/site/corrections-view.ts';
import { exportCorrections } from '../../src/site/exports/corrections.ts';
import { lookup } from '../../src/site/lookup.ts';
import { notesOf } from '../../src/site/notes.ts';
import { CORPUS, CORRECTED, NOTHING } from './corpus.ts';

const known = lookup(CORRECTED);
const views = correctionViews(CORRECTED, known);
const [link, merge, remove] = views;

describe('the page of corrections', () => {
  it('has them newest first, undated ones last', () => {
    assert.deepEqual(
      views.map(({ correction }) => correction.date),
      ['2025-07-02', '2025-07-01', undefined],
    );
  });

  it('says in words what each says', () => {
    assert.deepEqual(
      views.map(({ title }) => title),
      ['“Kiev” is Kyiv <b>Oblast</b>', '“Mark Rutte” is Jens Stoltenberg', '“the end of May” is not a date'],
    );
  });

  it('shows what the machine had found, what holds, and the sentence', () => {
    const [change] = link!.changes;
    assert.deepEqual(change?.was, [{ kind: 'place', name: 'Kyiv' }]);
    assert.deepEqual(change?.now, { kind: 'place', name: 'Kyiv <b>Oblast</b>', url: '/places/kyiv-b-oblast-b/' });
    assert.ok(change.rules.length > 0);
    assert.deepEqual(
      change.places.map(({ article, sentence }) => [article.id, sentence.pieces.find(({ marked }) => marked)?.text]),
      [
        ['first', 'Kiev'],
        ['first', 'Kiev'],
      ],
    );
    assert.deepEqual([remove!.changes.length, 'now' in remove!.changes[0]!], [1, false]);
  });

  it('shows a few sentences of one that holds everywhere, and counts the rest by article', () => {
    const [change] = merge!.changes;
    assert.equal(change?.places.length, 3);
    assert.deepEqual(
      change.more.map(({ article, count }) => [article.id, count]),
      [['second', 1]],
    );
    assert.deepEqual(change.was, [{ kind: 'person', name: 'Mark Rutte' }]);
  });

  it('is empty where there are none', () => {
    for (const corpus of [CORPUS, NOTHING]) assert.deepEqual(correctionViews(corpus, lookup(corpus)), []);
  });
});

describe('the pages of articles and entities', () => {
  it('know their corrections', () => {
    const [first, second] = CORRECTED.articles;
    assert.deepEqual(
      correctionsIn(first!),
      [link, remove, merge].map((view) => view!.correction.id),
    );
    assert.deepEqual(correctionsIn(second!), [merge!.correction.id]);
    assert.deepEqual(correctionsIn(CORPUS.articles[0]!), []);
    assert.deepEqual(correctionsOf('person/jens-stoltenberg', CORRECTED), [merge!.correction.id]);
    assert.deepEqual(correctionsOf('place/kyiv', CORRECTED), [link!.correction.id]);
    assert.deepEqual(correctionsOf('organization/nato', CORRECTED), []);
    assert.deepEqual(correctionsOf('person/jens-stoltenberg', CORPUS), []);
  });

  it('have a note at the first place of each', () => {
    const notes = [...notesOf(CORRECTED.articles[0]!, known).values()]
      .flat()
      .filter(({ kind }) => kind === 'correction');
    assert.deepEqual(notes.map(({ words, value, href }) => [words, value, href]).sort(), [
      ['Kiev', 'Kyiv <b>Oblast</b>, place', `/corrections/#${link!.correction.id}`],
      ['Mark Rutte', 'Jens Stoltenberg, person', `/corrections/#${merge!.correction.id}`],
      ['the end of May', 'not a date', `/corrections/#${remove!.correction.id}`],
    ]);
    assert.equal(new Set(notes.map(({ id }) => id)).size, 3);
  });

  it('are as before where nobody has corrected anything', () => {
    const kinds = [...notesOf(CORPUS.articles[0]!, lookup(CORPUS)).values()].flat().map(({ kind }) => kind);
    assert.ok(kinds.length > 0 && !kinds.includes('correction'));
  });
});

describe('corrections.json', () => {
  it('tells each place with what was and what is', () => {
    const [first, second, third] = exportCorrections(CORRECTED);
    assert.deepEqual([first?.by, second?.by, third?.date], ['A. Editor & Co.', null, null]);
    assert.equal(second?.changes.length, 4);
    assert.deepEqual(
      second.changes.map(({ was, now }) => [was[0]?.entity, now?.entity]),
      Array.from({ length: 4 }, () => ['person/mark-rutte', 'person/jens-stoltenberg']),
    );
    assert.deepEqual([third?.changes[0]?.was[0]?.kind, third?.changes[0]?.now], ['date', null]);
  });
});

const base = { start: 0, end: 5, text: 'words', rule: 'r', certainty: 'stated' } as const;
const name = (kind: NameMention['kind'], called: string): NameMention => ({
  ...base,
  kind,
  entity: `${kind}/x`,
  name: called,
});
const did = (was: Mention | undefined, now?: NameMention): Corrected => ({
  ...{ correction: 'x', start: 0, end: 5, was: was ? [was] : [] },
  ...(now && { now }),
});
const written = (act: object): Correction => ({ id: 'x', why: 'y', ...act }) as unknown as Correction;

const TITLES: readonly [act: object, done: Corrected, title: string][] = [
  [{ do: 'remove', quote: 'Q' }, did(name('person', 'Q')), '“Q” is not a name'],
  [{ do: 'change-kind', quote: 'Q', kind: 'event' }, did(name('person', 'Q'), name('event', 'Q')), '“Q” is an event'],
  [
    { do: 'change-kind', quote: 'Q', kind: 'system-class' },
    did(name('person', 'Q'), name('system-class', 'Q')),
    '“Q” is a class of systems',
  ],
  [
    { do: 'add', quote: 'Q', kind: 'organization' },
    did(undefined, name('organization', 'Q')),
    '“Q” is an organization',
  ],
  [
    { do: 'add', quote: 'Q', name: 'Quo Vadis', kind: 'person' },
    did(undefined, name('person', 'Quo Vadis')),
    '“Q” is Quo Vadis',
  ],
  [{ do: 'rename', entity: 'person/q', name: 'R' }, did(name('person', 'Q'), name('person', 'R')), '“Q” is called R'],
  [
    { do: 'rename', entity: 'person/q', name: 'Q', kind: 'place' },
    did(name('person', 'Q'), name('place', 'Q')),
    '“Q” is a place',
  ],
  [
    { do: 'split', entity: 'person/q', name: 'R' },
    did(name('person', 'Q'), name('person', 'R')),
    'Not every “Q” is the same: here it is R',
  ],
  [{ do: 'set-date', quote: 'Q', edtf: '2022-03-27~' }, did(undefined), '“Q” is about 27 March 2022'],
  [{ do: 'refuse', words: 'Q' }, did(name('person', 'Q')), '“Q” is never a name'],
  [{ do: 'refuse', words: 'Q', kind: 'person' }, did(name('person', 'Q')), '“Q” is never a person'],
];
for (const [act, done, title] of TITLES)
  test(`a title: ${title}`, () => assert.equal(titleOf(written(act), done), title));
