import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { accountOf } from '../../src/extract/account.ts';
import { findMentions } from '../../src/extract/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { readCatalogue } from '../../src/read/content.ts';

const { catalogue } = readCatalogue(join(import.meta.dirname, '../..'));

/** What makes a careless rule look at a text again and again, repeated to any length. */
const UNITS: Readonly<Record<string, string>> = {
  'one letter and a stop': 'a.',
  'one name': 'Smith ',
  'single capitals': 'A ',
  'open quotes': '“',
  'nested quotes': '"‘“',
  'open brackets': '(',
  'one word without a space': 'a',
  'one capital word without a space': 'Z',
  'Arabic articles': 'al-',
  articles: 'the ',
  'numbers and commas': '1,2,3 ',
  months: 'May ',
  ranges: 'June 24-25, ',
  hyphens: 'a-',
  'empty lines': '\n',
  tabs: '\t',
  titles: 'Mr. ',
  prepositions: 'of the ',
  'acronyms in brackets': '(ABC) ',
  conjunctions: 'and Xylo ',
  'names in a row': 'Velm, ',
  'invisible characters': '\u200b',
  emoji: '😀',
  'combining marks': 'e\u0301\u0301',
  'lone surrogates': '\ud800 ',
  'a known name': 'NATO ',
  offices: 'Minister of Defence of the ',
  'a surname again and again': 'Maria Oskarsdal came. Oskarsdal left. ',
  'two people of one surname': 'Gen. Maria Velm and Jane Velm came. Velm left. ',
  ordinals: '2nd ',
  possessives: 'Velm’s ',
  'saying that saying that': 'Velm said that ',
  'quotations of one speaker': '“We go now,” Maria Velm said. ',
  figures: '5 ships and ',
};
const SMALL = 30_000;
const GROWTH = 4;
/** Linear time grows fourfold and quadratic sixteenfold; the noise of a busy machine lies in between. */
const MOST = 10;
/** Below this, in milliseconds, the clock and the compiler are most of what is measured. */
const FLOOR = 20;

/** Processor time of the extractor on a text, in milliseconds; what other programs take does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  const article = ingest({ id: 'repeated', text });
  accountOf(article, findMentions(article, catalogue));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Many different capital words, no two alike. */
const distinct = (length: number): string =>
  Array.from(
    { length: length / 8 },
    (_, i) => `X${i.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[+digit]!)}e `,
  ).join('');

const grown = (make: (length: number) => string): number => {
  const ratio = () => cost(make(SMALL * GROWTH)) / Math.max(FLOOR, cost(make(SMALL)));
  // A pause of the machine spoils one measurement, hardly three.
  return Math.min(ratio(), ratio(), ratio());
};

for (const [what, unit] of Object.entries(UNITS))
  test(`time grows with the length of the text: ${what}`, () =>
    assert.ok(grown((length) => unit.repeat(length / unit.length)) < MOST));

test('time grows with the length of the text: distinct capital words', () => assert.ok(grown(distinct) < MOST));

test('the measure tells quadratic work from linear work', () => {
  const quadratic = (length: number): number => {
    let sum = 0;
    for (let i = 0; i < length; i += 4) for (let j = 0; j < length; j += 4) sum += i ^ j;
    return sum;
  };
  const spent = (length: number) => {
    const before = process.cpuUsage().user;
    quadratic(length);
    return process.cpuUsage().user - before;
  };
  assert.ok(spent(SMALL * GROWTH) / spent(SMALL) > MOST);
});
