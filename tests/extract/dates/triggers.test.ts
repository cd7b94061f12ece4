import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { candidatesIn } from '../../../src/extract/dates/candidates.ts';
import { PATTERNS } from '../../../src/extract/dates/patterns/index.ts';
import { EVERY, triggersOf } from '../../../src/extract/dates/triggers.ts';
import { toReading } from '../../../src/extract/to-reading.ts';
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
      const triggers = triggersOf(reading.tokens, reading.sentences.length);
      let found = 0;
      for (const sentence of reading.sentences) {
        const all = candidatesIn(text, sentence, PATTERNS, EVERY);
        assert.deepEqual(candidatesIn(text, sentence, PATTERNS, triggers[sentence.index]!), all);
        found += all.length;
      }
      assert.ok(found > 0);
    });

  it('leave a sentence without one alone', () => {
    const { tokens } = readingOf('The alliance has 32 members, and F-16 jets fly with S-400 in sight.');
    assert.deepEqual([...triggersOf(tokens, 1)], [0]);
  });
});
