import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ingest } from '../../src/ingest/index.ts';

const TITLE = 'Allies agree on new targets for air defence';
const PROSE = 'Defence ministers agreed on Thursday to expand the air defences of the alliance, the ministry said.';
const MORE = 'The talks will go on next week in Brussels, where the ministers are to sign the final agreement.';

/** The blocks made of one line below the headline: text as it is, leftovers in brackets with a sign. */
function blocksOf(line: string): string[] {
  const text = [TITLE, line, PROSE, MORE].join('\n');
  const from = TITLE.length + 1;
  return ingest({ id: 'a', text })
    .blocks.filter(({ start, end }) => start >= from && end <= from + line.length)
    .map(({ role, start, end }) => (role === 'leftover' ? '–' : '+') + text.slice(start, end));
}

describe('a credit is set apart, the caption stays text', () => {
  const cases: readonly (readonly string[])[] = [
    ['–FILE PHOTO:', '+Mark Rutte speaks in Brussels, June 4, 2025.', '–REUTERS/Jane Doe/File Photo'],
    ['+Mark Rutte speaks in Brussels.', '–REUTERS/Jane Doe'],
    ['+Mark Rutte speaks in Brussels on June 4, 2025.', '–(Photo by Jane Doe / AFP)'],
    ['+Mark Rutte speaks in Brussels.', '–(AP Photo/Jane Doe)'],
    ['+Mark Rutte speaks in Brussels.', '–[Jane Doe/Reuters]'],
    ['+Mark Rutte in Brussels.', '–Photograph: Jane Doe/Reuters'],
    ['+Mark Rutte in Brussels', '–| Jane Doe/AFP via Getty Images'],
    ['+Mark Rutte speaks.', '–Jane Doe/Getty Images'],
    ['+Mark Rutte speaks.', '–© Jane Doe, AFP'],
    ['+Mark Rutte speaks.', '–Image: Jane Doe/AP/picture alliance'],
    ['+A Patriot launcher in Poland', '–(Photo: U.S. Army)'],
    ['+A Patriot launcher in Poland, May 2025.', '–(U.S. Army photo by Sgt. Jane Doe)'],
    ['–Image caption,', '+Mark Rutte speaks in Brussels'],
    ['+“We are ready,” the minister said on Friday.', '–(Reporting by Jane Doe in Kyiv; Editing by John Roe)'],
    ['+The bridge was hit twice on Friday, the army said.', '–(Reuters)'],
  ];
  for (const parts of cases) {
    const line = parts.map((part) => part.slice(1)).join(' ');
    it(line, () => assert.deepEqual(blocksOf(line), parts));
  }
});

describe('no credit is seen in', () => {
  for (const line of [
    'The bridge was hit twice on Friday, the army told Agence France-Presse (AFP).',
    'The bridge was hit twice on Friday, said the Ministry of Defence (MoD)',
    'He showed photos of the wreck (they were taken by a drone).',
    'The picture (taken by Reuters in May) shows the launcher.',
    'Losses reached 300 tanks (source: Oryx).',
    'The video shows a tank: Leopard 2',
    'He works for Reuters/AFP.',
    'The talks in Riga were led by Poland (Photo editors were not let in).',
    'The file: photos, maps and a list of names were handed over.',
  ])
    it(line, () => assert.deepEqual(blocksOf(line), [`+${line}`]));
});

describe('whole lines that are credits', () => {
  for (const line of [
    'Image source, Getty Images',
    'Reuters/Jane Doe',
    'AP Photo/Jane Doe',
    '[File: Jane Doe/Reuters]',
    'picture alliance/dpa',
    'Video credit: NATO',
  ])
    it(line, () => assert.deepEqual(blocksOf(line), [`–${line}`]));
});

describe('an author named without “by”', () => {
  const authorOf = (line: string, ...text: string[]) => ingest({ id: 'a', text: [TITLE, line, ...text].join('\n') }).author; // prettier-ignore
  for (const [line, author] of [
    ['Jane Doe', 'Jane Doe'],
    ['Jane Doe, Kyiv', 'Jane Doe'],
    ['Jane Doe | Example Times', 'Jane Doe'],
    ['Jane Doe in Kyiv and John Roe in Brussels', 'Jane Doe and John Roe'],
    ['By Jane Doe June 25, 2025 3:12 pm EDT', 'Jane Doe'],
  ] as const)
    it(line, () => {
      assert.deepEqual(blocksOf(line), [`–${line}`]);
      assert.equal(authorOf(line, PROSE, MORE), author);
    });

  it('is nobody of whom the article speaks', () => {
    assert.equal(authorOf('Jane Doe', PROSE, 'Doe, the minister, left.'), undefined);
  });
  it('has a given name', () => {
    for (const line of ['Baltic States', 'Air Defence', 'Key Points', 'Kremlin Reacts'])
      assert.deepEqual(blocksOf(line), [`+${line}`]);
  });
  it('is no caption', () => {
    assert.deepEqual(blocksOf('Jane Doe in Brussels. Photo: NATO'), ['+Jane Doe in Brussels.', '–Photo: NATO']);
  });
  it('is not the headline', () => {
    assert.equal(ingest({ id: 'a', text: ['Jane Doe', PROSE, MORE].join('\n') }).title, 'Jane Doe');
  });
});

describe('a line that says when the page was made', () => {
  for (const line of [
    'Wed 25 Jun 2025 10.20 BST',
    'June 25, 20253:12 PM GMT+2Updated 2 hours ago',
    'June 25, 2025 3:12 PM GMT+2 Updated 2 hours ago',
    'June 25, 2025 / 3:12 PM EDT / CBS News',
    '25.06.2025 - 10:20 Uhr',
    'Jun. 25, 2025, 3:12 p.m. ET',
    'Published 25 June 2025 at 10:20 CEST Updated 26 June 2025 at 11:00 CEST',
  ])
    it(line, () => {
      assert.equal(ingest({ id: 'a', text: [TITLE, line, PROSE, MORE].join('\n') }).published?.edtf, '2025-06-25');
    });

  it('but not a headline or sentence with a date', () => {
    for (const line of ['Bridge falls on June 25, 2025', 'On June 25, 2025 the ministers met for 3 hours.'])
      assert.equal(ingest({ id: 'a', text: [TITLE, line, PROSE, MORE].join('\n') }).published, undefined, line);
  });
});
