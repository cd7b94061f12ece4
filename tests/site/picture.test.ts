import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Corpus, TimelineEntry } from '../../src/model.ts';
import { lookup } from '../../src/site/lookup.ts';
import { periodOf } from '../../src/site/picture/period.ts';
import { tallPicture } from '../../src/site/picture/tall.ts';
import { WIDTH, widePicture } from '../../src/site/picture/wide.ts';
import { CORPUS, NOTHING } from './corpus.ts';

function entry(earliest: string, latest = earliest): TimelineEntry {
  const edtf = earliest === latest ? earliest : `${earliest}/${latest}`;
  return { id: edtf, edtf, earliest, latest, status: 'past', title: `On ${edtf}`, entities: [], sources: [] };
}

/** The sample's articles (11 May 2022 and 20 June 2025) with other entries. */
const periodIn = (corpus: Corpus) => periodOf(corpus, lookup(corpus).entryPath);
const withEntries = (...timeline: TimelineEntry[]): Corpus => ({ ...CORPUS, timeline });

describe('periodOf', () => {
  it('is nothing where nothing is dated', () => assert.equal(periodIn(NOTHING), undefined));

  it('runs over whole months, and tells apart what is covered from what is not', () => {
    const period = periodIn(withEntries(entry('2022-02-26'), entry('2022-06-20', '2022-06-30'), entry('2025-06-24')))!;
    assert.deepEqual([period.from, period.to], ['2022-02-01', '2025-06-30']);
    assert.deepEqual(period.silences, [{ from: '2022-07-01', to: '2025-06-19' }]);
    assert.deepEqual(
      period.covered.map(({ articles }) => articles),
      [1, 1],
    );
  });

  it('only counts what lies years away from the articles, or has no end', () => {
    const period = periodIn(withEntries(entry('1991-12-26'), entry('2022-05-01'), entry('2022-01-01', '9999-12-31')))!;
    assert.deepEqual(
      period.entries.map(({ id }) => id),
      ['2022-05-01'],
    );
    assert.deepEqual([period.before, period.after], [1, 1]);
  });
});

describe('the pictures', () => {
  const days = ['2022-02-26', '2022-05-01', '2022-05-02', '2022-05-02', '2022-06-01', '2025-06-24', '2025-06-25'];
  const timeline = days.map((day, i) => ({ ...entry(day), id: `${day} ${i}` }));
  const period = periodIn(withEntries(...timeline, entry('2022-02-01', '2022-04-30')))!;

  it('are to scale: the same time is the same length', () => {
    const { marks } = widePicture(period);
    const x = (id: string) => marks.find((mark) => mark.id === id)!.x;
    const day = x('2025-06-25 6') - x('2025-06-24 5');
    assert.ok(Math.abs((x('2022-05-01 1') - x('2022-02-26 0')) / day - 64) < 0.01);
    const { marks: tall } = tallPicture(period);
    const y = (id: string) => tall.find((mark) => mark.id === id)!.y;
    assert.ok(Math.abs((y('2022-06-01 4') - y('2022-05-01 1')) / (y('2025-06-25 6') - y('2025-06-24 5')) - 31) < 0.01);
  });

  it('keep words inside, and apart in a lane', () => {
    const { marks } = widePicture(period);
    assert.equal(marks.length, period.entries.length);
    const lanes = Map.groupBy(marks, ({ y }) => y);
    for (const lane of lanes.values()) {
      const spans = lane.map((mark) => {
        const words = mark.words ? (mark.label.length + mark.date.length + 3) * 7.1 : 0;
        return mark.words?.anchor === 'end'
          ? [mark.words.x - words, mark.x + mark.width]
          : [mark.x, (mark.words?.x ?? mark.x) + words];
      }) as [number, number][];
      spans.sort(([a], [b]) => a - b);
      for (const [i, [from, to]] of spans.entries()) {
        assert.ok(from >= 0 && to <= WIDTH, `${from} ${to}`);
        if (i > 0) assert.ok(from >= spans[i - 1]![1], 'words meet');
      }
    }
  });

  it('set rows of words apart on a narrow screen, in the order of time', () => {
    const { marks, height } = tallPicture(period);
    const rows = marks.flatMap(({ words }) => (words === undefined ? [] : [words])).toSorted((a, b) => a - b);
    assert.equal(rows.length, period.entries.length);
    for (const [i, row] of rows.entries()) {
      assert.ok(row > 0 && row < height);
      if (i > 0) assert.ok(row - rows[i - 1]! >= 39.9);
    }
  });

  it('give words to known events first, then to what several sources tell, then to what stands free', () => {
    const source = { article: 'first' } as TimelineEntry['sources'][number];
    const dense = Array.from({ length: 60 }, (_, i) => ({
      ...entry(`2022-05-${String((i % 15) + 10)}`),
      id: `${i}`,
      sources: [source],
    }));
    const lone = { ...entry('2022-02-26'), id: 'lone', sources: [source] };
    const told = { ...entry('2022-05-17'), id: 'told', sources: [source, source] };
    const event = { ...entry('2022-05-17'), id: 'event', event: 'event/summit', sources: [source] };
    const crowded = periodIn(withEntries(...dense, told, event, lone))!;
    for (const marks of [widePicture(crowded).marks, tallPicture(crowded).marks]) {
      const worded = marks.filter(({ words }) => words !== undefined).map(({ id }) => id);
      assert.ok(worded.length < dense.length);
      for (const id of ['event', 'told', 'lone']) assert.ok(worded.includes(id), id);
    }
    const { axis, marks } = widePicture(crowded);
    const height = (id: string) => axis - marks.find((mark) => mark.id === id)!.y;
    assert.ok(height('event') <= height('told'));
  });

  it('name every mark, with words or without, and tell an approximate day', () => {
    const about = { ...entry('2022-05-17'), id: 'about', edtf: '2022-05-17~' };
    const { marks } = widePicture(periodIn(withEntries(about, entry('2022-05-01')))!);
    assert.deepEqual(
      marks.map(({ id, about: fuzzy, name }) => [id, fuzzy, name]),
      [
        ['about', true, 'about 17 May 2022 On 2022-05-17 (past when it was written)'],
        ['2022-05-01', false, '1 May 2022 On 2022-05-01 (past when it was written)'],
      ],
    );
  });

  it('draw hundreds of entries, the most told ones with words', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...entry(`2022-0${(i % 6) + 1}-${String((i % 28) + 1).padStart(2, '0')}`),
      id: `${i}`,
    }));
    const big = periodIn(withEntries(...many))!;
    assert.equal(widePicture(big).marks.length, 400);
    assert.ok(widePicture(big).height < 500);
    assert.equal(tallPicture(big).marks.filter(({ words }) => words !== undefined).length, 16);
  });
});
