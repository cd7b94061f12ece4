import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { analyze } from '../../src/analyze/index.ts';
import { extractCorpus } from '../../src/extraction.ts';
import type { StatementEntry } from '../../src/model.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Lowest that passes. */
const FLOORS = { precision: 0.9, recall: 0.9, speakers: 0.9, quoted: 0.9 };

const goldSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({
      by: z.string(),
      quoted: z.boolean().default(false),
      from: z.string(),
      to: z.string(),
      optional: z.boolean().default(false),
    }),
  ),
);

interface Gold {
  readonly by: string;
  readonly quoted: boolean;
  readonly optional: boolean;
  readonly start: number;
  readonly end: number;
}

const gold = goldSchema.parse(parse(readFileSync(join(import.meta.dirname, 'statements.yaml'), 'utf8')));
const { articles, catalogue, corrections } = extractCorpus(ROOT);
const corpus = analyze(articles, catalogue, corrections);

/** Words of a translation are compared without the spaces that it misplaces. */
function placed(article: string): Gold[] {
  const { text } = corpus.articles.find((read) => read.article.id === article)!.article;
  const places = [...text].flatMap((character, i) => (/[\s]/.test(character) ? [] : [i]));
  const dense = places.map((i) => text[i]).join('');
  let after = 0;
  return gold[article]!.map(({ from, to, ...rest }) => {
    const [first, last] = [from, to].map((words) => words.replace(/\s/g, ''));
    const found = dense.indexOf(first!, 0);
    const start = found >= after - 400 ? found : dense.indexOf(first!, after);
    const end = dense.indexOf(last!, start) + last!.length;
    assert.ok(start >= 0 && end > start, `${article}: no “${from} … ${to}”`);
    after = start;
    return { ...rest, start: places[start]!, end: places[end - 1]! + 1 };
  });
}

/** The same statement: more than half of either is in the other. */
function isSame(one: Gold, { content }: StatementEntry): boolean {
  const [start, end] = [content[0]!.start, content.at(-1)!.end];
  const shared = Math.min(one.end, end) - Math.max(one.start, start);
  return shared > 0.5 * Math.max(one.end - one.start, end - start);
}

test('statements of the five articles', (t) => {
  const tally = { wanted: 0, found: 0, right: 0, speakers: 0, quoted: 0, told: 0 };
  for (const article of Object.keys(gold)) {
    const wanted = placed(article);
    const found = corpus.statements.filter((one) => one.article === article);
    const pairs = wanted.flatMap((one) => {
      const same = found.find((other) => isSame(one, other));
      if (!same && !one.optional) t.diagnostic(`missed in ${article}: ${one.by} at ${one.start}`);
      return same ? [{ one, same }] : [];
    });
    for (const other of found.filter((one) => !pairs.some(({ same }) => same === one)))
      t.diagnostic(`not annotated in ${article}: ${other.speaker ?? 'nobody'}: ${other.text.slice(0, 60)}`);
    for (const { one, same } of pairs)
      if (one.by !== (same.speaker ?? 'nobody'))
        t.diagnostic(`${same.speaker} instead of ${one.by}: ${same.text.slice(0, 60)}`);
    tally.wanted += wanted.filter(({ optional }) => !optional).length;
    tally.told += pairs.filter(({ one }) => !one.optional).length;
    tally.found += found.length;
    tally.right += pairs.length;
    tally.speakers += pairs.filter(({ one, same }) => one.by === (same.speaker ?? 'nobody')).length;
    tally.quoted += pairs.filter(({ one, same }) => one.quoted === same.direct).length;
  }
  const rates = {
    precision: tally.right / tally.found,
    recall: tally.told / tally.wanted,
    speakers: tally.speakers / tally.right,
    quoted: tally.quoted / tally.right,
  };
  t.diagnostic(
    Object.entries(rates)
      .map(([name, rate]) => `${name} ${(100 * rate).toFixed(1)} %`)
      .join(', '),
  );
  for (const [name, floor] of Object.entries(FLOORS)) assert.ok(rates[name as keyof typeof rates] >= floor, name);
});
