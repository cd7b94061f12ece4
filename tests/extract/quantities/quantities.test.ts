import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/extract/index.ts';
import { findQuantities } from '../../../src/extract/quantities/index.ts';
import { numberOf } from '../../../src/extract/quantities/numerals.ts';
import { article, catalogue } from '../sample.ts';

const WORLD = catalogue({ kind: 'system', name: 'S-400' }, { kind: 'place', name: 'Velmia' });

/** "qualifier value[..high] unit | of", as read from a sentence. */
function read(text: string): string[] {
  const one = article(text, '2025-06-10');
  return findQuantities(one, findMentions(one, WORLD)).map(({ value, high, unit, of, qualifier }) =>
    [qualifier, `${value}${high === undefined ? '' : `..${high}`}`, unit, '|', of]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

const CASES: readonly [text: string, ...figures: string[]][] = [
  ['They sent more than 1,000 troops, she said.', 'more than 1000 count | troops'],
  ['They sent a 40,000-strong rapid response force there.', '40000 count | rapid response force'],
  ['The alliance of 32 members met.', '32 count | members'],
  ['It wants to spend 5% of their economic output on it.', '5 % | economic output'],
  ['It spends 3.5 per cent on core defence.', '3.5 % | core defence'],
  ['Shares of Velmia fell 4% in Oslo.', '4 % | Velmia'],
  ['A 12 percent increase was seen.', '12 % | increase'],
  ['They must respond within two or three days.', '2..3 day |'],
  ['It costs $3.4 billion in aid.', '3400000000 USD | aid'],
  ['It costs between 3 and 4 billion euros.', '3000000000..4000000000 EUR |'],
  ['It costs 3-4 million dollars.', '3000000..4000000 USD |'],
  ['At least two hundred thousand people fled.', 'at least 200000 count | people'],
  ['Up to half a million people fled.', 'at most 500000 count | people'],
  ['Hundreds of soldiers were killed.', '200..999 count | soldiers'],
  ['They will expand their air defence capabilities fivefold.', '5 times | air defence capabilities'],
  ['A tenfold increase was seen.', '10 times | increase'],
  ['They ask for five times as much ground-based air defence.', '5 times | ground-based air defence'],
  ['It doubled its defence budget.', '2 times | defence budget'],
  ['It stands some 190 kilometres from there.', 'about 190 km |'],
  ['A missile with a 300 km range flew.', '300 km | range'],
  ['They took 700 square miles of land.', '700 mi² |'],
  ['Between 20 and 30 ships sailed.', '20..30 count | ships'],
  ['It bought five new 737 aircraft.', '5 count | new 737 aircraft'],
  ['It was fitted with 179 aerial refueling tankers.', '179 count | aerial refueling tankers'],
  ['A Boeing 737 carries 189 passengers.', '189 count | passengers'],
  ['They lost 5 of 7 tanks.', '7 count | tanks'],
  ['They sent 1 000 soldiers.', '1000 count | soldiers'],
  ['It costs 1.8-2.7 billion euros.', '1800000000..2700000000 EUR |'],
  ['In Velmia 300 soldiers fell.', '300 count | soldiers'],
  ['Two high-speed boats came.', '2 count | high-speed boats'],
  [
    'More than 300 strikes delivering 850 munitions were flown.',
    'more than 300 count | strikes',
    '850 count | munitions',
  ],
];

for (const [text, ...figures] of CASES) test(`reads figures: ${text}`, () => assert.deepEqual(read(text), figures));

const REFUSED = [
  'It began in 2022 and ended on 24 June 2025.',
  'They fired an S-400 at 3 p.m. on Monday.',
  'A 34-year-old man of fifteen years old and one person came.',
  'There are two reasons and two things.',
  'The 2nd Brigade and No. 5 left, 3-1.',
  'A double standard of half the members.',
  'In 1949 members met.',
  'It fell to minus 12 degrees, and one in five soldiers stayed.',
  `There were ${'9'.repeat(400)} soldiers at the 2+4 talks.`,
  'The 737-800 range and the 777 airliner came with a Velm 3GS.',
];

for (const text of REFUSED) test(`reads no figure: ${text}`, () => assert.deepEqual(read(text), []));

test('a numeral in words is the number that it says', () => {
  const numbers: readonly [string, number | undefined][] = [
    ['twenty-five', 25],
    ['two hundred thousand', 200_000],
    ['a dozen', 12],
    ['1,234.5', 1234.5],
    ['3.4bn', 3.4e9],
    ['half a million', 500_000],
    ['seven apples', undefined],
  ];
  for (const [words, value] of numbers) assert.equal(numberOf(words)?.value, value, words);
  assert.deepEqual(numberOf('hundreds of thousands'), { value: 200_000, most: 999_000 });
});
