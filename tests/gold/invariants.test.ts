import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../src/model.ts';
import { slug } from '../../src/text/slug.ts';
import { contains, cross } from './locate.ts';
import { readBlind, readExtra, readFive, type Read } from './read.ts';

const texts: readonly Read[] = [...readFive(), ...readExtra(), ...readBlind()];

/** Every mention with its place for messages. */
function each(check: (mention: Mention, where: string, read: Read) => void): void {
  for (const read of texts)
    for (const mention of read.mentions) {
      const { kind, text, start, rule } = mention;
      check(mention, `${read.article.id} at ${start}: ${kind} "${text}" (${rule})`, read);
    }
}

test('there are mentions in every text', () => {
  for (const { article, mentions } of texts) assert.ok(mentions.length > 10, `${article.id}: ${mentions.length}`);
});

test('a mention has the words that stand at its place', () => {
  each((mention, where, { article }) => {
    assert.ok(mention.start < mention.end, where);
    assert.equal(article.text.slice(mention.start, mention.end), mention.text, where);
    assert.equal(mention.text.trim(), mention.text, where);
  });
});

test('mentions are sorted: by start, the longer one first', () => {
  for (const { article, mentions } of texts)
    for (const [i, b] of mentions.slice(1).entries()) {
      const a = mentions[i]!;
      const sorted = a.start < b.start || (a.start === b.start && a.end >= b.end);
      assert.ok(sorted, `${article.id}: "${a.text}" at ${a.start} before "${b.text}" at ${b.start}`);
    }
});

test('two mentions are disjoint or nested, and never the same kind on the same place', () => {
  for (const { article, mentions } of texts)
    for (const [i, a] of mentions.entries())
      for (const b of mentions.slice(i + 1)) {
        const pair = `${article.id}: ${a.kind} "${a.text}" and ${b.kind} "${b.text}" at ${b.start}`;
        assert.ok(!cross(a, b), pair);
        assert.ok(a.start !== b.start || a.end !== b.end || a.kind !== b.kind, pair);
      }
});

test('a mention lies within one block', () => {
  each((mention, where, { article }) => {
    assert.ok(
      article.blocks.some((block) => contains(block, mention)),
      where,
    );
  });
});

test('a leftover of the page has no mentions but dates, marked as such', () => {
  each((mention, where, { article }) => {
    const block = article.blocks.find((one) => contains(one, mention));
    const inLeftover = block?.role === 'leftover';
    if (mention.kind === 'date') assert.equal(mention.leftover ?? false, inLeftover, where);
    else assert.ok(!inLeftover, where);
  });
});

test('bounds of dates are days in order, and both or none are given with an EDTF', () => {
  each((mention, where) => {
    if (mention.kind !== 'date') return;
    const { earliest, latest, edtf } = mention;
    for (const day of [earliest, latest]) if (day !== undefined) assert.match(day, /^\d{4}-\d\d-\d\d$/, where);
    if (earliest !== undefined && latest !== undefined)
      assert.ok(earliest <= latest, `${where}: ${earliest} > ${latest}`);
    if (edtf !== undefined) assert.ok(earliest !== undefined || latest !== undefined, where);
    assert.ok(mention.timex.value.length > 0 && mention.explanation.length > 0, where);
  });
});

test('the id of an entity is its kind and the slug of its name', () => {
  each((mention, where) => {
    if (!('entity' in mention)) return;
    assert.match(mention.entity, /^(person|system|place|organization|event)\/[a-z0-9]+(-[a-z0-9]+)*$/, where);
    const kind = mention.kind === 'system-class' ? 'system' : mention.kind;
    assert.ok(
      mention.entity.startsWith(`${kind}/${slug(mention.name)}`),
      `${where}: ${mention.entity}, ${mention.name}`,
    );
  });
});

test('a role is a stretch of the text', () => {
  each((mention, where, { article }) => {
    if (!('entity' in mention) || !mention.role) return;
    const { role } = mention;
    assert.equal(mention.kind, 'person', where);
    assert.ok(role.title.length > 0 && role.start < role.end && role.end <= article.text.length, where);
    assert.ok(
      article.blocks.some((block) => contains(block, role) && contains(block, mention)),
      where,
    );
  });
});
