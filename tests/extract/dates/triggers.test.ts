import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { candidatesIn } from '../../../src/extract/dates/candidates.ts';
import { PATTERNS } from '../../../src/extract/dates/patterns/index.ts';
import { EVERY, triggersOf } from '../../../src/extract/dates/triggers.ts';
import { toReading } from '../../../src/extract/words/to-reading.ts';
import type { Article } from '../../../src/model.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';

const FOLDER = new URL('../../../content/articles/', import.meta.url);
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const sentences = [
  'Q3 was better, and so was the first half of the year.',
  'In the ’60s and the nineties.',
  'At 3 p.m. or 3pm or 15:00, at noon and by midnight.',
  "Mother's Day, Easter and New Year’s Eve.",
  'On the 20th they left, on 26.05.25 they came; in 493 BC.',
  'TODAY and MONDAY and JUNE 24.',
  'Daily, per hour, overnight, yearlong, in winter, FY2010, 02-06-98.',
  'Two years ago, 2½ hours later, twenty-two days before, six months from now, hours afterwards, the year previous.',
  'THE NEXT DAY and the same month, that year, the following week, the current quarter, a year-old and decades-long war.',
  'The year-ago quarter, the corresponding period of last year, the comparable month a year earlier; 3Q and Q1 2009.',
  'Several weeks, dozens of days, a couple of years, many months; these days; at year-end; by month’s end.',
  'The second half of 2008, the 19th century, fiscal 1990, the financial year 2009, 300 B.C., the 470s BC.',
  'The first Monday of May, the last day of June, the first week of June, Oct. ’44, June ’99, May 24,2025.',
  "In '92 and ’96; by yearend, year-end 1988 and week’s end; the prior year; the prior-year quarter; the like period of 1988.",
  'Seven days a week, twice a year, every June, every other Friday night, per annum, semiannual; at this time, at the moment.',
  'The September quarter, last year’s third quarter, the 1989 first half; next March 31; a year ago today; not long ago.',
  'In a predawn raid, in mid-afternoon, at 1400 local time, at 9 a.m. Eastern time; a dozen years; seconds apart; all week.',
  'Fourth of July, New Year’s Day, Labor Day, Christmas Eve and Good Friday; at 0800 UTC, 1836 MSK and 1200 hours.',
];

function readingOf(text: string) {
  const spans = sentencesOf(text, { start: 0, end: text.length }).map((span, index) => ({ ...span, index, block: 0 }));
  const article = { id: 'a', text, title: '', titleFrom: 'opening', blocks: [], sentences: spans } as const;
  const rest: Pick<Article, 'language' | 'notes' | 'inferred'> = { language: 'en', notes: [], inferred: [] };
  return toReading({ ...article, ...rest }, { entries: [] });
}

describe('triggers', () => {
  for (const text of [...articles, ...sentences])
    it(`lose nothing that a pattern would find: ${text.slice(0, 60).trim()}`, () => {
      const reading = readingOf(text);
      const triggers = triggersOf(reading, reading.sentences.length);
      let found = 0;
      for (const sentence of reading.sentences) {
        const foundBy = (bits: number) =>
          candidatesIn([{ text, sentences: [sentence], triggersIn: () => bits }], PATTERNS).flat(2);
        const all = foundBy(EVERY);
        assert.deepEqual(foundBy(triggers[sentence.index]!), all);
        found += all.length;
      }
      assert.ok(found > 0);
    });

  it('leave a sentence without one alone', () => {
    const reading = readingOf('The alliance has 32 members, and F-16 jets fly with S-400 in sight.');
    const [triggers = 0] = triggersOf(reading, 1);
    assert.deepEqual(
      PATTERNS.filter(({ needs }) => needs.every((group) => (group & triggers) !== 0)),
      [],
    );
  });
});
