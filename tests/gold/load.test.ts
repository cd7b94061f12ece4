import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../src/model.ts';
import { loadBlind, loadExtra, loadFive, loadNames } from './load.ts';
import { contains, cross, linesOf, occurrences, overlap, same } from './locate.ts';
import type { GoldText } from './place.ts';

const texts = [...loadFive(), ...loadExtra(), ...loadBlind()];

test('every annotation matches its text', () => {
  for (const { text, names, dates } of texts)
    for (const { span, text: words, where } of [...names, ...dates])
      assert.equal(text.slice(span.start, span.end), words, where);
});

test('there are annotations of every sort in the five', () => {
  const five = texts.slice(0, 5);
  assert.equal(five.length, 5);
  for (const { id, names, dates, roles } of five) {
    assert.ok(names.length > 20, id);
    assert.ok(dates.length > 3, id);
    assert.ok(roles.length > 1, id);
  }
});

test('no two annotations cross, and no place is annotated twice', () => {
  for (const { names, dates } of texts)
    for (const list of [names, dates])
      for (const [i, a] of list.entries())
        for (const b of list.slice(i + 1)) {
          assert.ok(!same(a.span, b.span), `${a.where} twice`);
          assert.ok(!cross(a.span, b.span), `${a.where} crosses ${b.where}`);
        }
});

test('what must be found lies in no leftover, except dates marked so', () => {
  for (const { names, dates, leftovers } of texts) {
    const inside = (span: Span) => leftovers.find((line) => contains(line, span));
    for (const { span, optional, where } of names) assert.ok(!inside(span) || optional, where);
    for (const { span, leftover, where } of dates) assert.equal(inside(span) !== undefined, leftover, where);
  }
});

test('bounds of dates are ordered and fit the value', () => {
  for (const { dates } of texts)
    for (const { earliest, latest, values, where } of dates) {
      const [first, last] = [earliest[0] ?? '0000', latest[0] ?? '9999'];
      assert.ok(first <= last, where);
      if (/^\d{4}-\d\d-\d\d$/.test(values[0]!)) assert.ok(first <= values[0]! && values[0]! <= last, where);
    }
});

test('a name that is annotated once is annotated wherever it stands', () => {
  for (const text of texts) assert.deepEqual(forgotten(text), []);
});

test('every name in names.yaml is an entity of some annotation', () => {
  const entities = new Set(texts.flatMap(({ names }) => names.map(({ entity }) => entity)));
  assert.deepEqual(
    [...loadNames().keys()].filter((name) => !entities.has(name)),
    [],
  );
});

/** Places where the words of a name stand again outside leftovers, but lie in no annotation. */
function forgotten({ id, text, names, leftovers }: GoldText): string[] {
  const words = new Set(names.filter(({ kind }) => kind !== 'system-class').map((name) => name.text));
  const covered = [...names.flatMap(({ spans }) => spans), ...leftovers];
  return linesOf(text).flatMap((line, i) =>
    [...words].flatMap((name) =>
      occurrences(line, name)
        .filter((span) => !covered.some((other) => overlap(other, span)))
        .map(() => `${id}, line ${i + 1}: ${name}`),
    ),
  );
}
