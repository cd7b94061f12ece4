import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Corpus, Status } from '../../../src/model.ts';
import { inCalendar } from '../../../src/site/exports/calendar.ts';
import { dataFile } from '../../../src/site/exports/files.ts';
import { timelineIcs } from '../../../src/site/exports/timeline-ics.ts';
import { CORPUS, NOTHING } from '../corpus.ts';
import { entry, source } from '../timeline/sample.ts';

const timelineCsv = (corpus: Corpus) => String(dataFile(corpus, 'timeline.csv'));
const withEntries = (...timeline: Corpus['timeline']): Corpus => ({ ...CORPUS, timeline });

/** The cells of a CSV file as RFC 4180 has them. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && !quoted && !plain) break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const records = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = cells(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};

describe('timeline.csv', () => {
  it('has a row for each source, of as many cells as the head', () => {
    const rows = cells(timelineCsv(CORPUS));
    assert.equal(rows.length, 1 + CORPUS.timeline.flatMap(({ sources }) => sources).length);
    for (const row of rows) assert.equal(row.length, rows[0]?.length);
    assert.equal(cells(timelineCsv(NOTHING)).length, 1, 'the head stays');
  });

  it('keeps quotation marks, commas and line breaks within their cell', () => {
    const sentenceText = 'He said: "Yes,\nin June".';
    const [row] = records(timelineCsv(withEntries(entry({ sources: [source({ sentenceText })] }))));
    assert.equal(row?.['sentence'], sentenceText);
    assert.equal(row?.['article'], 'first');
    assert.equal(row?.['source_status'], 'planned');
  });

  for (const formula of ['=HYPERLINK("https://example.org")', '+1', '-1+2', '@SUM(A1)', '\t=1']) {
    it(`gives a spreadsheet no formula: ${JSON.stringify(formula)}`, () => {
      const [row] = records(timelineCsv(withEntries(entry({ title: formula }))));
      assert.equal(row?.['title'], `'${formula}`);
    });
  }
});

describe('timeline.ics', () => {
  const line = (ics: string, name: string) =>
    ics
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .find((one) => one.startsWith(name));

  it('has an all-day event with an exclusive end, a stable name and a stamp that is not of the clock', () => {
    const ics = timelineIcs(withEntries(entry({ earliest: '2022-06-24', latest: '2022-06-25' })));
    assert.equal(line(ics, 'DTSTART'), 'DTSTART;VALUE=DATE:20220624');
    assert.equal(line(ics, 'DTEND'), 'DTEND;VALUE=DATE:20220626');
    assert.equal(line(ics, 'UID'), 'UID:on-2022-06-24-first-s0-0@flankwatch');
    assert.equal(line(ics, 'DTSTAMP'), 'DTSTAMP:20220511T000000Z');
    assert.match(line(ics, 'DESCRIPTION') ?? '', /“In June\.”.*11 May 2022/);
  });

  const statuses: readonly [Status, string][] = [
    ['past', 'CONFIRMED'],
    ['ongoing', 'CONFIRMED'],
    ['planned', 'TENTATIVE'],
    ['proposed', 'TENTATIVE'],
    ['denied', 'CANCELLED'],
  ];
  for (const [status, expected] of statuses) {
    it(`has what is ${status} as ${expected}`, () =>
      assert.equal(line(timelineIcs(withEntries(entry({ status }))), 'STATUS'), `STATUS:${expected}`));
  }

  it('leaves out what is longer than two months or open', () => {
    const long = entry({ id: 'long', earliest: '2022-06-01', latest: '2022-08-02' });
    const just = entry({ id: 'just', earliest: '2022-06-01', latest: '2022-08-01' });
    const open = entry({ id: 'open', earliest: '2022-06-01', latest: '9999-12-31' });
    assert.deepEqual(
      inCalendar(withEntries(long, just, open)).map(({ id }) => id),
      ['just'],
    );
  });

  it('has addresses only where the site has one', () => {
    const corpus = withEntries(entry());
    assert.equal(line(timelineIcs(corpus), 'URL'), undefined);
    const url = line(timelineIcs(corpus, new URL('https://example.org')), 'URL');
    assert.equal(url, 'URL;VALUE=URI:https://example.org/timeline/#on-2022-06-24-first-s0-0');
  });

  it('has short lines that end as they should, and no line break or comma as it is in a text', () => {
    const ics = timelineIcs(withEntries(entry({ title: `One, two;\n${'long '.repeat(40)}ÄÖ` })));
    for (const one of ics.split('\r\n')) {
      assert.ok(Buffer.byteLength(one) <= 75, one);
      assert.ok(!one.includes('\n'));
    }
    assert.match(line(ics, 'SUMMARY') ?? '', /^SUMMARY:One\\, two\\;\\nlong /);
  });
});
