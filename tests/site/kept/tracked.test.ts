import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Corpus, Entity, TimelineEntry } from '../../../src/model.ts';
import { asked } from '../../../src/site/kept/asked.ts';
import { formOf } from '../../../src/site/kept/form.ts';
import { beginPage, endPage } from '../../../src/site/kept/frames.ts';
import { askOf, digestNow, pathOf } from '../../../src/site/kept/questions.ts';
import { defineReads } from '../../../src/site/kept/reads.ts';
import { isTracked, trackedCorpus } from '../../../src/site/kept/tracked.ts';
import { entitiesOf, lookup } from '../../../src/site/lookup.ts';
import { once } from '../../../src/site/once.ts';
import { CORPUS } from '../corpus.ts';

defineReads();
askOf(CORPUS);
const all = trackedCorpus(CORPUS);
const known = lookup(all);
const NATO = 'organization/nato';

/** What a page asks that is made so. */
function questions(make: () => unknown): number[] {
  beginPage();
  make();
  return [...endPage()];
}
const texts = (make: () => unknown): string[] => questions(make).map((question) => JSON.stringify(pathOf(question)));

/** Whether a page made so would be taken for the same in another corpus. */
function holds(make: () => unknown, other: Corpus): boolean {
  const asked = questions(make);
  askOf(CORPUS);
  const before = asked.map(digestNow);
  askOf(other);
  const after = asked.map(digestNow);
  askOf(CORPUS);
  return before.every((digest, i) => digest === after[i]);
}

const withNato = (change: Partial<Entity>): Corpus => ({
  ...CORPUS,
  entities: CORPUS.entities.map((one) => (one.id === NATO ? { ...one, ...change } : one)),
});

describe('a corpus that takes note', () => {
  it('says the same as the plain one', () => {
    assert.deepEqual(
      all.entities.map(({ name, mentions }) => [name, mentions.length, [...mentions]]),
      CORPUS.entities.map(({ name, mentions }) => [name, mentions.length, mentions]),
    );
    assert.equal(JSON.stringify(known.article('first')), JSON.stringify(CORPUS.articles[0]));
    assert.equal(isTracked({ ...all }), false);
  });

  it('notes the fields that are read, and of a list its length apart from the rest', () => {
    assert.deepEqual(texts(() => known.entity(NATO)!.name).slice(1), [`["entity","${NATO}","name"]`]);
    const counted = texts(() => known.entity(NATO)!.mentions.length).slice(1);
    assert.deepEqual(counted, [`["entity","${NATO}","mentions[]"]`, `["entity","${NATO}","mentions.length"]`]);
  });

  it('takes a page for the same as long as what it has read is', () => {
    const link = () => [known.entity(NATO)?.name, known.entity(NATO)?.url];
    const { mentions } = lookup(CORPUS).entity(NATO)!;
    assert.ok(holds(link, withNato({ mentions: [] })));
    assert.ok(!holds(link, withNato({ name: 'The alliance' })));
    assert.ok(!holds(link, { ...CORPUS, entities: [] }));
    const count = () => known.entity(NATO)!.mentions.length;
    assert.ok(holds(count, withNato({ mentions: mentions.map((one) => ({ ...one, start: one.start + 1 })) })));
    assert.ok(!holds(count, withNato({ mentions: mentions.slice(1) })));
  });

  it('notes a name that is not there: it may come', () => {
    const missing = () => known.entity('person/nobody');
    assert.ok(holds(missing, withNato({})));
    assert.ok(!holds(missing, withNato({ id: 'person/nobody' })));
  });

  it('gives what was computed once, with all that it was made from, to each page that asks for it', () => {
    const names = once(({ entities }: Corpus) => entities.map(({ name }) => name).join());
    assert.deepEqual(texts(() => names(all)).toSorted(), texts(() => names(all)).toSorted());
    assert.ok(!holds(() => names(all), withNato({ name: 'The alliance' })));
  });

  it('points to an entry of the timeline by what is shown of it, wherever its sentences stand', () => {
    const { timeline } = CORPUS;
    const [entry] = timeline;
    const [source] = entry!.sources;
    const name = entitiesOf(entry!)[0]!;
    const withEntry = (change: Partial<TimelineEntry>): Corpus => ({
      ...CORPUS,
      timeline: timeline.with(0, { ...entry!, ...change }),
    });
    const moved = withEntry({ sources: entry!.sources.map((one) => ({ ...one, sentence: one.sentence + 1 })) });
    const copied = withEntry({ sources: [...entry!.sources, { ...source!, article: 'another' }] });
    const ways = [
      () => known.entriesOf(name),
      () => known.entriesIn(source!.article),
      () => known.entryAt(source!.article, source!.start),
    ];
    for (const way of ways) {
      assert.ok(holds(way, moved));
      assert.ok(!holds(way, withEntry({ title: 'Another title' })));
      assert.ok(!holds(way, copied));
    }
  });

  it('goes by the answer to a question of its own, not by what it takes to answer it', () => {
    const longest = asked('test: longest name', ({ entities }) => Math.max(...entities.map(({ name }) => name.length)));
    assert.equal(longest(all), longest(CORPUS));
    assert.deepEqual(
      texts(() => longest(all)),
      ['["test: longest name"]'],
    );
    assert.ok(holds(() => longest(all), withNato({ name: 'OTAN' })));
    assert.ok(!holds(() => longest(all), withNato({ name: 'N'.repeat(99) })));
  });
});

describe('what a page is given', () => {
  it('goes by the address of what takes note of itself, and by the whole of all else', () => {
    const of = (given: unknown) => formOf(given);
    assert.equal(of({ entity: known.entity(NATO) }), of({ entity: known.entity(NATO) }));
    assert.notEqual(of({ entity: known.entity(NATO) }), of({ entity: all.entities.find(({ id }) => id !== NATO) }));
    assert.notEqual(of({ ids: new Set(['a']) }), of({ ids: new Set(['b']) }));
    assert.notEqual(of({ ids: new Map([['a', 1]]) }), of({ ids: new Map([['a', 2]]) }));
    assert.notEqual(of({ a: undefined }), of({}));
    assert.equal(of({ make: () => 1 }), undefined);
  });
});
