import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDated } from '../../../src/extract/dated.ts';
import { findMentions } from '../../../src/extract/index.ts';
import { inferPublished } from '../../../src/extract/publication/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { DateMention, Published } from '../../../src/model.ts';
import { KNOWN, undated } from './support.ts';

function inferred(text: string): Published | undefined {
  const article = undated(text);
  return inferPublished(article, findMentions(article, KNOWN), KNOWN);
}

/** The values of the dates of a text without date. */
function dated(text: string): { published: Published | undefined; dates: string[]; certainty: string[] } {
  const { article, mentions } = findDated(undated(text), KNOWN);
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  return {
    published: article.published,
    dates: dates.map((date) => `${date.text} = ${date.timex.value}`),
    certainty: dates.map(({ certainty }) => certainty),
  };
}

describe('inferPublished', () => {
  it('gives bounds, a day within them, and the clues with their sentences', () => {
    const found = inferred('The war in Ukraine goes on. The leaders will decide at the Madrid summit.');
    assert.equal(found?.edtf, '2022-02-24/2022-06-28');
    assert.deepEqual([found?.anchor, found?.certainty, found?.from], ['2022-04-27', 'implied', 'inferred']);
    assert.equal(
      found?.basis,
      'Inferred from the text: between 24 February 2022 and 28 June 2022, read as 27 April 2022, the middle.',
    );
    assert.deepEqual(
      found?.evidence?.map(({ kind, sentence, agrees }) => [kind, sentence, agrees]),
      [
        ['event', 1, true],
        ['event', 2, true],
      ],
    );
  });

  it('is no more precise than the clues', () => {
    assert.equal(inferred('The leaders will meet at the Hague summit next month.')?.edtf, '2025-05');
    assert.equal(inferred('NATO said today, 12 September 2023, that it was over.')?.edtf, '2023-09-12');
    assert.equal(
      inferred('The leaders left the Madrid summit, which ended on Thursday.')?.edtf,
      '2022-06-30/2022-07-06',
    );
  });

  it('reads it as the last day told of', () => {
    const found = inferred('The ministers met on 8 June 2022. The leaders will meet at the Madrid summit.');
    assert.deepEqual([found?.edtf, found?.anchor], ['2022-06-08/2022-06-28', '2022-06-08']);
  });

  it('shows what contradicts', () => {
    const found = inferred(
      'Secretary General Mark Rutte spoke. Secretary General Jens Stoltenberg listened. US President Donald Trump will come to the Hague summit next month.',
    );
    assert.equal(found?.edtf, '2025-05');
    assert.deepEqual(
      found?.evidence?.filter(({ agrees }) => !agrees).map(({ kind, sentence }) => [kind, sentence]),
      [['office', 2]],
    );
    assert.match(found!.basis, /One clue is against it\.$/);
  });

  it('leaves out what goes without saying', () => {
    const found = inferred(
      'Prices are the highest since the Cold War. The war in Ukraine goes on. NATO is growing ahead of the Madrid summit.',
    );
    assert.deepEqual(
      found?.evidence?.map(({ sentence }) => sentence),
      [2, 3],
    );
  });

  const nothing: readonly (readonly [why: string, text: string])[] = [
    ['no clue', 'Mushrooms grow after rain.'],
    ['one end only', 'The war in Ukraine goes on. The ministers met on Tuesday.'],
    ['more than two years', 'Last week Dutch Prime Minister Mark Rutte spoke to reporters.'],
    [
      'a report of later years',
      'The war in Ukraine goes on. The leaders will decide at the Madrid summit. In 2024 they did it again.',
    ],
    [
      'too much against it',
      'Dutch Prime Minister Mark Rutte spoke. NATO is growing ahead of the Madrid summit. The leaders met at the Hague summit on Tuesday.',
    ],
    [
      'a history',
      'It began in 1947. In 1949 the treaty was signed. In 1962 it came near to war. The wall fell in 1989, and in 1991 it ended. They will meet ahead of the Madrid summit. The war in Ukraine goes on.',
    ],
  ];
  for (const [why, text] of nothing) it(`gives nothing for ${why}`, () => assert.equal(inferred(text), undefined));
});

describe('findDated', () => {
  it('counts from the inferred days what is the same on each of them', () => {
    const { published, dates, certainty } = dated(
      'The leaders will meet at next week’s NATO summit in Madrid, he said on Monday. In May they met in Berlin.',
    );
    assert.equal(published?.edtf, '2022-06-20/2022-06-26');
    assert.deepEqual(dates, ['next week = 2022-W26', 'Monday = 2022-06-20', 'May = 2022-05']);
    assert.deepEqual(new Set(certainty), new Set(['implied']));
  });

  it('leaves open what is not', () => {
    const { dates } = dated('The Madrid summit ended on Thursday. Nobody had come on Saturday.');
    assert.deepEqual(dates, ['Thursday = 2022-06-30', 'Saturday = XXXX-WXX-6']);
  });

  it('says in the explanation that the date is inferred', () => {
    const { mentions } = findDated(
      undated('The leaders will meet at the Hague summit next month. In April they met.'),
      KNOWN,
    );
    const april = mentions.find(({ text }) => text === 'April') as DateMention;
    assert.equal(april.timex.value, '2025-04');
    assert.match(april.explanation, /the inferred publication \(1–31 May 2025, read as 16 May 2025\)/);
  });

  it('leaves an article with a date as it is', () => {
    const text = 'The leaders will decide at the Madrid summit. The war in Ukraine goes on.';
    const article = ingest({ id: 'a', text, published: '2022-03' });
    const found = findDated(article, KNOWN);
    assert.equal(found.article, article);
    assert.deepEqual(found.mentions, findMentions(article, KNOWN));
  });

  it('names the date among what was inferred', () => {
    const { article } = findDated(undated('NATO said today, 12 September 2023, that it was over.'), KNOWN);
    assert.ok(article.inferred.includes('published'));
    assert.equal(undated('NATO met.').published, undefined);
  });
});
