import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookup } from '../../../src/site/lookup.ts';
import { byYear } from '../../../src/site/timeline/groups.ts';
import { partOf } from '../../../src/site/timeline/part.ts';
import { sheetsOfYears, timelineSheets } from '../../../src/site/timeline/sheets.ts';
import { CORPUS } from '../corpus.ts';
import { factsOf } from '../../../src/site/timeline/facts.ts';
import { entry, source } from './sample.ts';

const on = (day: string, number = 0) => entry({ id: `${day} ${number}`, earliest: day, latest: day });
const many = (day: string, count: number) => Array.from({ length: count }, (_, i) => on(day, i));
const sheetsOf = (timeline: ReturnType<typeof on>[], most: number) =>
  sheetsOfYears(byYear({ timeline, publications: [] }), most);
const told = (timeline: ReturnType<typeof on>[], most: number) =>
  sheetsOf(timeline, most).map(({ path, label, entries }) => [path, label, entries.length]);

describe('the pages of the timeline', () => {
  it('are one where all has room on it', () => {
    assert.deepEqual(told([on('2021-01-01'), on('2022-01-01')], 2), [['/timeline/', '', 2]]);
    const [only] = timelineSheets(CORPUS);
    assert.equal(partOf(only!, CORPUS), CORPUS);
  });

  it('hold fewer entries that have many sentences, of which a page shows so many', () => {
    const long = (day: string) => ({ ...on(day), sources: Array.from({ length: 500 }, () => source()) });
    const timeline = ['2022-01-01', '2022-02-01', '2022-03-01'].map(long);
    assert.deepEqual(told(timeline, 18), [['/timeline/', '', 3]]);
    assert.deepEqual(
      told(timeline, 12).map(([, , entries]) => entries),
      [2, 1],
    );
  });

  it('have no entry that is found by more names and articles than there is room for', () => {
    const ids = Array.from({ length: 400 }, (_, i) => `place/${i}`);
    const sources = ids.map((_, i) => source({ article: i % 2 ? 'first' : 'second' }));
    const { entity } = factsOf(entry({ entities: [...ids, 'place/kyiv'], sources }), lookup(CORPUS));
    assert.equal(entity.length, 50);
    assert.ok(entity.includes('place/kyiv'), 'the most mentioned of them');
  });

  it('hold years that are short together', () => {
    assert.deepEqual(told([on('1914-08-01'), on('1949-04-04'), on('2022-02-24'), on('2022-06-28')], 2), [
      ['/timeline/1914/', '1914–1949', 2],
      ['/timeline/2022/', '2022', 2],
    ]);
  });

  it('divide a long year by months, and a long month by entries', () => {
    const timeline = [...many('2022-01-05', 2), ...many('2022-02-05', 1), ...many('2022-03-05', 5), on('2023-01-01')];
    assert.deepEqual(told(timeline, 3), [
      ['/timeline/2022/', 'January–February 2022', 3],
      ['/timeline/2022/2/', 'March 2022', 3],
      ['/timeline/2022/3/', 'March 2022', 2],
      ['/timeline/2023/', '2023', 1],
    ]);
  });

  it('say of what no month holds that it is of the year as a whole', () => {
    const wide = (count: number) =>
      Array.from({ length: count }, (_, i) => entry({ id: `wide ${i}`, earliest: '2022-01-31', latest: '2022-02-06' }));
    const labels = (timeline: ReturnType<typeof on>[], most: number) => told(timeline, most).map(([, label]) => label);
    assert.deepEqual(labels([...wide(3), ...many('2022-05-05', 2)], 3), ['2022 as a whole', 'May 2022']);
    assert.deepEqual(
      labels([...wide(1), ...many('2022-01-05', 1), ...many('2022-02-05', 1), ...many('2022-03-05', 3)], 3),
      ['2022 as a whole and January–February', 'March 2022'],
    );
  });

  it('lose no entry and repeat none', () => {
    const timeline = [...many('2020-05-01', 7), ...many('2021-01-01', 1), ...many('2021-12-31', 4)];
    const ids = sheetsOf(timeline, 3).flatMap(({ entries }) => entries.map(({ id }) => id));
    assert.deepEqual(ids.toSorted(), timeline.map(({ id }) => id).toSorted());
  });

  it('are where the links to entries lead', () => {
    const id = CORPUS.timeline[0]!.id;
    assert.match(lookup(CORPUS).entryPath(id), /^\/timeline\/#on-/);
  });
});
