import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesIn, inShort, rows } from './support.ts';
import type { Given } from './support.ts';

/** The mention with the given words, among those of the text. */
function only(words: string, text: string, given: Given = {}) {
  const found = datesIn(text, given).filter((mention) => mention.text === words);
  assert.equal(found.length, 1, `expected "${words}" once in: ${text}`);
  return found[0]!;
}

describe('a month or day without a year, in the news', () => {
  const on = '2022-03-27';

  it('is the next one where the sentence looks ahead', () => {
    const may = only('the end of May', 'The buildup will last until the end of May.', { on });
    assert.equal(inShort(may), 'the end of May = 2022-05 END');
    assert.equal(may.rule, 'next-after-publication');
    assert.deepEqual(
      [may.earliest, may.latest, may.edtf, may.anchor],
      ['2022-05-20', '2022-05-31', '2022-05-20/2022-05-31', on],
    );
    assert.equal(may.certainty, 'implied');
    assert.match(
      may.explanation,
      /^The sentence looks ahead \(“until”\), .* publication on 27 March 2022: May 2022\.$/,
    );
  });

  it('is the last one where the sentence looks back', () => {
    const november = only('November', 'He was elected in November.', { on });
    assert.equal(november.timex.value, '2021-11');
    assert.equal(november.rule, 'last-before-publication');
  });

  it('is the one of publication while that lasts', () => {
    assert.equal(only('late March', 'They meet in late March.', { on }).rule, 'month-of-publication');
  });

  it('is the nearest where no verb tells', () => {
    assert.equal(only('April 3', 'A table: April 3.', { on }).rule, 'nearest-to-publication');
  });

  rows({ on }, [
    ['He said he would extend his term in June.', 'June = 2022-06'],
    ['It has fallen since June.', 'June = 2021-06'],
    ['At the end of May they met.', 'the end of May = 2021-05 END'],
    ['It will end next May 31; it began last Jan. 15.', 'next May 31 = 2022-05-31', 'last Jan. 15 = 2022-01-15'],
    ['They had agreed in February to meet.', 'February = 2022-02'],
    ['The talks, which are to begin on April 4, were delayed.', 'April 4 = 2022-04-04'],
    ['The rules take effect Jan. 1.', 'Jan. 1 = 2023-01-01'],
  ]);
});

describe('a year carried on', () => {
  it('in a passage of the news', () => {
    const text = 'Russia invaded on 24 February 2022. In April its troops left Kyiv. The allies will meet in October.';
    assert.deepEqual(datesIn(text, { on: '2025-06-04' }).map(inShort), [
      '24 February 2022 = 2022-02-24',
      'April = 2022-04',
      'October = 2025-10',
    ]);
    assert.equal(only('April', text, { on: '2025-06-04' }).anchor, '24 February 2022');
  });

  it('not from another paragraph, nor from an aside', () => {
    const paragraphs = 'Russia invaded on 24 February 2022.\nIn April sales rose.';
    assert.equal(only('April', paragraphs, { on: '2025-06-04' }).timex.value, '2025-04');
    const aside = 'Since its launch in 2003 it grew, and in April it led.';
    assert.equal(only('April', aside, { on: '2008-05-04' }).timex.value, '2008-04');
  });

  const history =
    'The war began on 1 September 1939. In November 1940 it spread. In December they struck. By January it was over. ' +
    'A book of 1971 tells of it. On 3 February 1942 it began again. In March it ended, and in 1943 all was quiet.';

  it('in a history, over the turn of the year and past asides', () => {
    assert.deepEqual(datesIn(history, { on: '2009-12-19' }).map(inShort), [
      '1 September 1939 = 1939-09-01',
      'November 1940 = 1940-11',
      'December = 1940-12',
      'January = 1941-01',
      '1971 = 1971',
      '3 February 1942 = 1942-02-03',
      'March = 1942-03',
      '1943 = 1943',
    ]);
  });

  it('not in a short life among the news', () => {
    const text =
      'Jobs, born in 1955, founded it in 1976, left in 1985 and came back in 1997. He died Wednesday. ' +
      'The funeral will be held Friday. Sales rose last year.';
    assert.deepEqual(datesIn(text, { on: '2011-10-06' }).slice(4).map(inShort), [
      'Wednesday = 2011-10-05',
      'Friday = 2011-10-07',
      'last year = 2010',
    ]);
  });
});

describe('a known event', () => {
  const events = [
    { name: 'Madrid summit', when: '2022-06-28/2022-06-30' },
    { name: 'Cold War', when: '1947/1991' },
  ];

  it('gives its year to its month', () => {
    const june = only('late June', 'Steps were discussed at the Madrid summit in late June.', {
      on: '2024-02-01',
      events,
    });
    assert.equal(inShort(june), 'late June = 2022-06 END');
    assert.equal(june.rule, 'year-of-event');
    assert.equal(june.anchor, 'Madrid summit');
    assert.match(june.explanation, /names Madrid summit, which is dated 28–30 June 2022/);
  });

  it('even to a text without a date', () => {
    assert.equal(only('June', 'The Madrid summit in June decided.', { events }).timex.value, '2022-06');
  });

  it('not to another month, nor one that lasted for years', () => {
    const may = only('May', 'The Madrid summit was prepared in May.', { on: '2024-02-01', events });
    assert.equal(may.timex.value, '2023-05');
    const war = only('June', 'As in the Cold War, they met in June.', { on: '2024-02-01', events });
    assert.equal(war.timex.value, '2023-06');
  });
});

describe('words within a quotation', () => {
  const on = '2022-03-27';
  const frame = 'NATO chief Stoltenberg had said in February that it is looking ahead.\n';

  it('count from when they were spoken', () => {
    const today = only('Today', `${frame}“Today, ministers decided it,” Stoltenberg said.`, { on });
    assert.equal(today.timex.value, '2022-02-XX');
    assert.equal(today.timex.type, 'DATE');
    assert.deepEqual([today.earliest, today.latest], ['2022-02-01', '2022-02-28']);
    assert.equal(today.rule, 'counted-from-quotation');
    assert.equal(today.anchor, 'February');
    assert.match(today.explanation, /“February” \(February 2022\), when the quoted words were said/);
  });

  it('count from a day given in the same sentence, before or after', () => {
    const before = 'She told them on Monday: "We met yesterday and will meet tomorrow."';
    assert.deepEqual(datesIn(before, { on: '2025-06-04' }).map(inShort), [
      'Monday = 2025-06-02',
      'yesterday = 2025-06-01',
      'tomorrow = 2025-06-03',
    ]);
    const after = '"Last week was hard," Rutte said on May 20.';
    assert.equal(only('Last week', after, { on: '2025-06-04' }).timex.value, '2025-W20');
  });

  it('count from publication when another speaks, or nothing dates the quotation', () => {
    const other = only('Today', `${frame}“Today, ministers decided it,” Scholz said.`, { on });
    assert.equal(other.timex.value, on);
    assert.equal(only('Today', '“Today, ministers decided it,” Scholz said.', { on }).timex.value, on);
  });

  it('outside the marks nothing changes', () => {
    assert.equal(only('Today', `${frame}Today, ministers decided it, Stoltenberg said.`, { on }).timex.value, on);
  });
});

describe('a text without a date of its own', () => {
  it('keeps what is relative, without a place on the calendar', () => {
    const found = datesIn(
      'The summit will be held in late June, they said on Thursday. Last week they met, and today.',
    );
    assert.deepEqual(found.map(inShort), [
      'late June = XXXX-06 END',
      'Thursday = XXXX-WXX-4',
      'Last week = XXXX-WXX',
      'today = XXXX-XX-XX',
    ]);
    for (const mention of found) {
      assert.equal(mention.edtf, undefined);
      assert.equal(mention.earliest, undefined);
      assert.equal(mention.latest, undefined);
      assert.match(mention.explanation, /When the text was published is not known/);
    }
  });

  it('resolves what stands whole, and what follows it closely', () => {
    assert.deepEqual(
      datesIn('On 24 February 2022 it began. The next day Kyiv was shelled. In March they left.').map(inShort),
      ['24 February 2022 = 2022-02-24', 'The next day = 2022-02-25', 'March = 2022-03'],
    );
  });

  it('lends no year to plans, weekdays or what stands far away', () => {
    const text = `On 24 February 2022 it began. They will meet in June. They met on Thursday.\n${'It went on. '.repeat(9)}In May it ended.`;
    assert.deepEqual(datesIn(text).map(inShort).slice(1), ['June = XXXX-06', 'Thursday = XXXX-WXX-4', 'May = XXXX-05']);
  });

  it('and one that is only known to be of a year gives no day', () => {
    assert.equal(
      only('today', 'It rained today.', { on: '2022-01-01', until: '2022-12-31' }).timex.value,
      '2022-XX-XX',
    );
    const thursday = only('Thursday', 'It rained on Thursday.', { on: '2022-01-01', until: '2022-12-31' });
    assert.equal(thursday.edtf, undefined);
  });
});

describe('leftovers of the web page', () => {
  const text = 'NATO will meet.\nRutte on peace26.05.25, 20:17 • [views_3226] since Monday and June 3, and on 7/8/25';

  it('give only whole dates, marked as leftovers', () => {
    const found = datesIn(text, { on: '2025-06-04', leftover: '[views_' });
    assert.deepEqual(found.map(inShort), ['26.05.25, 20:17 = 2025-05-26T20:17']);
    assert.equal(found[0]!.leftover, true);
    assert.equal(found[0]!.edtf, '2025-05-26');
    assert.equal(found[0]!.certainty, 'stated');
  });

  it('and nothing in the text is marked so', () => {
    assert.equal(only('Monday', 'It rained on Monday.', { on: '2025-06-04' }).leftover, undefined);
  });
});

describe('certainty', () => {
  for (const [sentence, certainty] of [
    ['It fell on 24 June 2024.', 'stated'],
    ['It fell in June 2024.', 'stated'],
    ['It fell in 1998.', 'stated'],
    ['It fell on 24 May.', 'implied'],
    ['It fell yesterday.', 'implied'],
    ["It fell in the '80s.", 'implied'],
    ['It fell on 5/6/25.', 'implied'],
  ] as const)
    it(`${sentence} is ${certainty}`, () =>
      assert.deepEqual(
        datesIn(sentence, { on: '2025-06-04' }).map((one) => one.certainty),
        [certainty],
      ));
});

describe('that day', () => {
  const days = 'They met on May 14. The trial will begin on 1 July.';

  it('is one that is past, where the sentence looks back', () => {
    const text = `${days} Shares fell that afternoon.`;
    assert.equal(only('that afternoon', text, { on: '2025-05-20' }).timex.value, '2025-05-14TAF');
  });

  it('is the last one told, where it looks ahead', () => {
    const text = `${days} He will speak that afternoon.`;
    assert.equal(only('that afternoon', text, { on: '2025-05-20' }).timex.value, '2025-07-01TAF');
  });
});

describe('a step back', () => {
  it('is not counted from a decade or a year, however near, but from publication', () => {
    const text = 'By the 2030s, the fleet will double. Two days earlier, the crew came home.';
    const found = only('Two days earlier', text, { on: '2024-06-12' });
    assert.deepEqual([found.timex.value, found.rule], ['2024-06-10', 'counted-from-publication']);
  });
});
