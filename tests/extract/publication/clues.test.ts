import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anniversaryClues } from '../../../src/extract/publication/anniversaries.ts';
import type { Clue } from '../../../src/extract/publication/clue.ts';
import { countedClues } from '../../../src/extract/publication/counted.ts';
import { describedClues } from '../../../src/extract/publication/described.ts';
import { eventClues } from '../../../src/extract/publication/events.ts';
import { fullDateClues } from '../../../src/extract/publication/full-dates.ts';
import type { Traces } from '../../../src/extract/publication/lines.ts';
import { officeClues } from '../../../src/extract/publication/offices.ts';
import { pageClues } from '../../../src/extract/publication/page.ts';
import { inShort, traces } from './support.ts';

/** A text, then the days that each clue in it leaves; none where nothing may be concluded. */
type Row = readonly [text: string, ...days: string[]];

function table(find: (traces: Traces) => Clue[], rows: readonly Row[]): void {
  for (const [text, ...expected] of rows)
    it(text, () =>
      assert.deepEqual(
        find(traces(text)).map((clue) => inShort(clue)),
        expected,
      ),
    );
}

describe('full dates', () => {
  table(fullDateClues, [
    ['The ministers met on 24 June 2025 in Brussels.', '2025-06-24/..'],
    ['On 24 June 2025, NATO announced a plan.', '2025-06-24/..'],
    ['The base was closed in 2014.', '2014-01-01/..'],
    ['The leaders will meet on 24-25 June 2025.', '../2025-06-24'],
    ['The bridge is expected to be ready in March 2026.', '../2026-03-31'],
    ['Allies pledged to spend more by 2030.', '../2030-12-31'],
    ['The minister said today, 12 September 2023, that it was over.', '2023-09-12'],
    ['Yesterday, December 7th, 1941, a date which will live in infamy, the islands were attacked.', '1941-12-08'],
  ]);
  describe('of which nothing follows', () => {
    table(fullDateClues, [
      ['The government approved the purchase of ten jets for 2031.'],
      ['It will spend twice as much as in 2022.'],
      ['They could meet in March 2026.'],
      ['The talks may take place on 3 March 2026.'],
      ['The 2027 budget is a matter of dispute.'],
    ]);
  });
});

describe('known events', () => {
  table(eventClues, [
    ['The leaders will decide at the NATO summit in Madrid.', '../2022-06-28'],
    ['NATO is growing ahead of the Madrid summit.', '../2022-06-28'],
    ['The Madrid summit will change that.', '../2022-06-28'],
    ['He said that the decision would be made at the NATO summit in Madrid.', '../2022-06-28'],
    ['The leaders met at the NATO summit in Madrid.', '2022-06-30/..'],
    ['After the Madrid summit, the mood was good.', '2022-06-30/..'],
    ['The leaders will decide at the Madrid summit later this month.', '2022-06-01/2022-06-28'],
    ['The leaders will decide at next week’s NATO summit in Madrid.', '2022-06-20/2022-06-26'],
    ['The leaders will meet for the Hague summit on Tuesday.', '2025-06-18/2025-06-24'],
    ['The leaders met at the Madrid summit last week.', '2022-07-04/2022-07-10'],
    ['The Madrid summit ended on Thursday.', '2022-06-30/2022-07-06'],
    ['The war in Ukraine goes on.', '2022-02-24/..'],
    ['Prices have risen since the Cold War.', '1947-01-01/..'],
  ]);
  describe('of which nothing follows', () => {
    table(eventClues, [
      ['The Madrid summit is a subject of the book.'],
      ['Officials said the Madrid summit was a subject.'],
      ['He warned of a Russian invasion of Ukraine.'],
      ['Washington fears an imminent invasion of Ukraine.'],
      ['The summit may be moved.'],
      ['Talks will resume after the Madrid summit.'],
    ]);
  });
});

describe('events told by what they are, where and when', () => {
  table(describedClues, [
    ['The leaders will gather for a summit on June 24-25 in The Hague.', '../2025-06-24'],
    ['The plan will be discussed at a meeting of defense ministers in Brussels on Thursday.', '2025-05-30/2025-06-05'],
  ]);
  describe('that are others', () => {
    table(describedClues, [
      ['The leaders will gather for a summit on June 26-27 in The Hague.'],
      ['The leaders will gather for a concert on June 24-25 in The Hague.'],
      ['The leaders will gather for a summit on June 24-25 in Rome.'],
      ['The plan will be discussed at a meeting of farm ministers in Brussels on Thursday.'],
      ['The plan will be discussed at a meeting of defense ministers in Brussels on Friday.'],
    ]);
  });
});

describe('offices', () => {
  table(officeClues, [
    ['NATO Secretary General Jens Stoltenberg spoke.', '2014-10-01/2024-10-01'],
    ['Secretary-General Jens Stoltenberg spoke.', '2014-10-01/2024-10-01'],
    ['NATO chief Jens Stoltenberg spoke.', '2014-10-01/2024-10-01'],
    ['Dutch Prime Minister Mark Rutte spoke.', '2010-10-14/2024-07-02'],
    ['NATO Secretary General Mark Rutte spoke.', '2024-10-01/..'],
    ['US President Donald Trump spoke.', '2017-01-20/2021-01-20 2025-01-20/..'],
  ]);
  describe('that say nothing of the day of writing', () => {
    table(officeClues, [
      ['Former NATO Secretary General Jens Stoltenberg spoke.'],
      ['The then Secretary General Jens Stoltenberg spoke.'],
      ['Deputy Prime Minister Mark Rutte spoke.'],
      ['In 2018, Secretary General Jens Stoltenberg spoke.'],
      ['Secretary General Stoltenberg spoke.'],
      ['Analyst Mark Rutte spoke.'],
    ]);
  });
});

describe('years since', () => {
  table(anniversaryClues, [
    ['NATO is growing, more than three years after the invasion of Ukraine.', '2025-02-24/2026-01-24'],
    ['Two years after the Madrid summit, the plan is still on paper.', '2024-03-28/2025-05-28'],
    ['Two years after the Madrid summit, the plan was dropped.', '2024-03-28/..'],
  ]);
  describe('of which nothing follows', () => {
    table(anniversaryClues, [
      ['Three years of the war in Ukraine are enough.'],
      ['Thirty years after the Cold War, NATO is growing.'],
      ['Two years later the Madrid summit was forgotten.'],
    ]);
  });
});

describe('days, weeks and months before and after', () => {
  table(countedClues, [
    ['Two weeks before the Madrid summit, allies are at odds.', '2022-06-10/2022-06-18'],
    ['Three days ahead of the NATO summit in Madrid, it is quiet.', '2022-06-24/2022-06-26'],
    ['A month after the Hague summit, the plan is still on paper.', '2025-07-05/2025-08-14'],
  ]);
  describe('of which nothing follows', () => {
    table(countedClues, [
      ['Two weeks before the Madrid summit, allies were at odds.'],
      ['Two weeks before the Madrid summit, the ministers agreed.'],
      ['Two weeks are left, and the Madrid summit is near.'],
      ['Two weeks before the invasion of Ukraine it is quiet in the film.'],
    ]);
  });
});

describe('leftovers of the page', () => {
  const text =
    'The ministers met.\n\nRutte: NATO allies need to invest in arms production for peace26.05.25, 20:17 • [views_3226]';
  table(pageClues, [
    [text, 'rather 2025-05-26/..'],
    ['The ministers met.\n\n© 2019-2024 The Daily. All rights reserved.', 'rather 2024-01-01/..'],
    ['The ministers met on 26 May 2025.'],
  ]);
});
