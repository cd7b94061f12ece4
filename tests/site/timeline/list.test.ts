import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Corpus, Published } from '../../../src/model.ts';
import { lookup } from '../../../src/site/lookup.ts';
import { filterFields } from '../../../src/site/timeline/choices.ts';
import {
  factsOf,
  factsOfPublication,
  isNamedThroughout,
  precisionOf,
  restsOnInferredDay,
} from '../../../src/site/timeline/facts.ts';
import { byYear } from '../../../src/site/timeline/groups.ts';
import { passes } from '../../../src/site/timeline/match.ts';
import { CORPUS, NOTHING } from '../corpus.ts';
import { entry, source } from './sample.ts';

const known = lookup(CORPUS);

function fieldsOf(corpus: Corpus) {
  const own = lookup(corpus);
  return filterFields(
    corpus.timeline.map((one) => factsOf(one, own)),
    own,
  );
}

describe('the list', () => {
  const on = (earliest: string, latest = earliest) => entry({ id: earliest, earliest, latest });
  const out = (earliest: string) => ({ article: 'first', edtf: earliest, earliest, latest: earliest });

  it('is grouped by year and month; what reaches over months has none', () => {
    const timeline = [
      on('0000-01-01', '2022-03-04'),
      on('2022-01-01', '2022-12-31'),
      on('2022-06-20', '2022-06-30'),
      on('2025-06-24'),
    ];
    assert.deepEqual(
      byYear({ timeline, publications: [] }).map(({ year, months }) => [year, ...months.map(({ label }) => label)]),
      [
        ['2022', '', 'June'],
        ['2025', 'June'],
      ],
    );
  });

  it('has the publications between the entries, by date', () => {
    const [year] = byYear({ timeline: [on('2022-06-01'), on('2022-06-24')], publications: [out('2022-06-14')] });
    assert.deepEqual(
      year?.months[0]?.lines.map(({ entry: one, publication }) => one?.id ?? publication?.article),
      ['2022-06-01', 'first', '2022-06-24'],
    );
  });
});

describe('an entry', () => {
  it('can be filtered by what is in its sentences', () => {
    const meeting = CORPUS.timeline.find(({ edtf }) => edtf === '2022-06-24')!;
    const facts = factsOf(meeting, known);
    assert.deepEqual(facts.article, ['first']);
    assert.deepEqual(facts.status, ['planned']);
    assert.ok(facts.entity.includes('person/mark-rutte'));
    assert.ok(facts.kind.includes('person'));
  });

  it('is dated to the day, within a month, or longer', () => {
    const of = (earliest: string, latest: string) => precisionOf({ earliest, latest });
    assert.equal(of('2022-06-24', '2022-06-24'), 'day');
    assert.equal(of('2022-06-24', '2022-06-25'), 'month');
    assert.equal(of('2022-05-01', '2022-05-31'), 'month');
    assert.equal(of('2022-05-01', '2022-06-01'), 'longer');
    assert.equal(of('2022-05-01', '9999-12-31'), 'longer');
  });

  it('says how its event was recognised only where a sentence does not name it', () => {
    assert.ok(!isNamedThroughout(entry({ event: 'event/nobody-knows' }), known));
  });
});

describe('a date rests on an inferred day of publication', () => {
  const published = { edtf: '2022-05-11~', anchor: '2022-05-11', certainty: 'implied' } as Published;
  const inferred = lookup({
    ...CORPUS,
    articles: CORPUS.articles.map((read) => ({ ...read, article: { ...read.article, published } })),
  });
  const anchored = source({ anchor: '2022-05-11' });

  it('where all that give it were counted from one', () => {
    assert.ok(restsOnInferredDay(entry({ sources: [anchored] }), inferred));
    const wider = source({ anchor: 'an event', edtf: '2022-06' });
    assert.ok(restsOnInferredDay(entry({ sources: [anchored, wider] }), inferred), 'a wider date is no ground');
  });

  it('not where the words say it, it was counted from else, or the day is stated', () => {
    const stated = source({ anchor: '2022-05-11', certainty: 'stated' });
    assert.ok(!restsOnInferredDay(entry({ sources: [stated] }), inferred));
    assert.ok(!restsOnInferredDay(entry({ sources: [source({ anchor: 'an event' })] }), inferred));
    assert.ok(!restsOnInferredDay(entry({ sources: [anchored, source({ anchor: 'an event' })] }), inferred));
    assert.ok(!restsOnInferredDay(entry({ sources: [anchored] }), known));
  });
});

describe('a publication', () => {
  const facts = factsOfPublication({ article: 'first', edtf: '2022-05', earliest: '2022-05-01', latest: '2022-05-31' });

  it('is found by its article and its time', () => {
    assert.ok(passes(facts, {}));
    assert.ok(passes(facts, { article: 'first', from: '2022-05', to: '2022-05' }));
    assert.ok(!passes(facts, { article: 'second' }));
  });

  it('is hidden by every filter of what entries are', () => {
    for (const choice of [
      { kind: 'person' },
      { entity: 'x' },
      { status: 'past' },
      { precision: 'day' },
      { inferred: 'no' },
    ])
      assert.ok(!passes(facts, choice), JSON.stringify(choice));
  });
});

describe('the filters', () => {
  const fields = fieldsOf(CORPUS);
  const choices = (name: string) =>
    fields.find((field) => field.name === name)!.groups.flatMap((group) => group.choices);

  it('offer what occurs, each with its count', () => {
    assert.deepEqual(
      choices('article').map(({ value }) => value),
      CORPUS.articles.map(({ article }) => article.id),
    );
    const planned = CORPUS.timeline.filter(({ status }) => status === 'planned').length;
    assert.equal(choices('status').find(({ value }) => value === 'planned')?.count, planned);
    assert.ok(choices('entity').some(({ value }) => value === 'person/mark-rutte'));
    assert.ok(choices('entity').every(({ count }) => count > 0));
  });

  it('offer the months in which something begins or ends, under their years', () => {
    const corpus: Corpus = { ...CORPUS, timeline: [entry({ earliest: '2022-05-20', latest: '9999-12-31' })] };
    const offered = (name: string) => fieldsOf(corpus).find((field) => field.name === name)!.groups;
    assert.deepEqual(
      offered('from').map(({ label, choices: inIt }) => [
        label,
        ...inIt.map(({ value, words }) => `${value} ${words}`),
      ]),
      [['2022', '2022 start of 2022', '2022-05 May 2022']],
    );
    assert.deepEqual(offered('to'), [], 'an open end is in no month');
  });

  it('offer nothing where there is nothing', () => {
    assert.ok(fieldsOf(NOTHING).every(({ groups }) => groups.length === 0));
  });
});
