import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { accountOf } from '../../src/extract/account.ts';
import { findMentions } from '../../src/extract/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { readCatalogue } from '../../src/read/content.ts';
import { holdsForAccount, holdsForArticle, holdsForMentions } from '../hostile/invariants.ts';
import { randomFrom } from './noises.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['content/articles', 'tests/gold/extra'].map((folder) => join(ROOT, folder));
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
/** What makes rules look where nothing is. */
const SCRAPS = '( ) , “ ” - the of and . al- ’s Mr. (DDG\u00a05) A U.S. \u00ad \u200b US$ May 3rd the\u00a0US'.split(
  ' ',
);
const ROUNDS = 12;

/** Words swapped, dropped, shuffled, or with scraps among them. */
function mangle(text: string, round: number): string {
  const next = randomFrom(round * 7919 + text.length);
  const words = text.split(/(?<=\s)/);
  const any = (): string => words[Math.floor(next() * words.length)]!;
  if (round % 4 === 0) return words.map((word) => (next() < 0.15 ? any() : word)).join('');
  if (round % 4 === 1) return words.filter(() => next() > 0.2).join('');
  if (round % 4 === 2)
    return words.map((word) => (next() < 0.1 ? `${SCRAPS[Math.floor(next() * SCRAPS.length)]} ` : word)).join('');
  return words
    .map((word) => ({ word, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join('');
}

test('a text that makes no sense is read all the same', () => {
  const { catalogue } = readCatalogue(ROOT);
  for (const text of TEXTS)
    for (let round = 0; round < ROUNDS; round++) {
      const mangled = mangle(text, round);
      const article = ingest({ id: 'mangled', text: mangled });
      const mentions = findMentions(article, catalogue);
      holdsForArticle(article);
      holdsForMentions(mentions, mangled);
      holdsForAccount(accountOf(article, mentions), mangled);
    }
});
