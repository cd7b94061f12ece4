import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameMention } from '../../src/model.ts';
import { loadNames } from './load.ts';
import { contains, overlap, same } from './locate.ts';
import { readFive } from './read.ts';
import { comparerOf } from '../../scripts/quality/comparer.ts';
import { belowFloor, linesOfErrors, linesOfTable, tableOf, type Row } from '../../scripts/quality/report.ts';

/** Lowest precision and recall that pass. */
const FLOORS: Readonly<Partial<Record<Row, number>>> = {
  person: 1,
  system: 1,
  place: 1,
  organization: 1,
  'system-class': 0.8,
  date: 1,
  'date: bounds': 1,
  'date: leftover': 1,
};

const texts = readFive();
const table = tableOf(texts, comparerOf(loadNames()));

test('the text of each article is that of the annotation', () => {
  for (const { gold, article } of texts) assert.equal(article.text, gold.text);
});

test('the day that dates are resolved against fits what a reader concludes', () => {
  for (const { gold, article } of texts) {
    const { earliest = '', latest = '9999' } = gold.published;
    const anchor = article.published?.anchor ?? 'none';
    assert.ok(earliest <= anchor && anchor <= latest, `${gold.id}: ${anchor} is not in ${earliest}..${latest}`);
  }
});

test('leftovers of the page are recognised, and nothing else is one', () => {
  for (const { gold, article } of texts) {
    const marked = article.blocks.filter(({ role }) => role === 'leftover');
    const missed = gold.leftovers.filter((line) => !line.optional && !marked.some((block) => overlap(block, line)));
    const wrong = marked.filter((block) => !gold.leftovers.some((line) => contains(line, block)));
    assert.deepEqual(
      missed.map(({ where }) => where),
      [],
    );
    assert.deepEqual(
      wrong.map(({ start, end }) => article.text.slice(start, end)),
      [],
    );
  }
});

test('precision and recall on the five articles', (t) => {
  for (const line of [...linesOfTable(table), ...linesOfErrors(table)]) t.diagnostic(line);
  assert.deepEqual(belowFloor(table, FLOORS), []);
});

test('one entity has one id, and two entities have two', () => {
  const ids = new Map<string, Set<string>>();
  const entities = new Map<string, Set<string>>();
  for (const { gold, mentions } of texts)
    for (const name of gold.names.filter(({ optional, kind }) => !optional && kind !== 'system-class')) {
      const mention = mentions.find(
        (one): one is NameMention => one.kind === name.kind && name.spans.some((span) => same(span, one)),
      );
      if (!mention) continue;
      ids.set(name.entity, (ids.get(name.entity) ?? new Set()).add(mention.entity));
      entities.set(mention.entity, (entities.get(mention.entity) ?? new Set()).add(name.entity));
    }
  assert.ok(ids.size > 40, `only ${ids.size} entities were found`);
  for (const [name, of] of [...ids, ...entities]) assert.equal(of.size, 1, `${name}: ${[...of].join(', ')}`);
});

test('a misspelled name is marked as one', () => {
  for (const { gold, mentions } of texts)
    for (const { spans, form, where } of gold.names.filter((name) => name.form !== undefined)) {
      const mention = mentions.find((one) => 'entity' in one && spans.some((span) => same(span, one)));
      assert.equal((mention as NameMention | undefined)?.form, form, where);
    }
});
