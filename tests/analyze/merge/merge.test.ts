import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/analyze/index.ts';
import { entriesNear, mergeNames } from '../../../src/analyze/merge/index.ts';
import type { ReadArticle } from '../../../src/model.ts';
import { catalogue } from '../../extract/sample.ts';
import { articleOf, corpusOf, joinsIn } from './corpus.ts';

const KNOWN = catalogue(
  { kind: 'person', name: 'Volodymyr Zelenskyy', aliases: ['Zelenskyy'] },
  { kind: 'person', name: 'George W. Bush' },
  { kind: 'person', name: 'George H. W. Bush' },
  { kind: 'system', name: 'S-400 Triumf', aliases: ['S-400'] },
  { kind: 'organization', name: 'Rheinmetall' },
);

const LISTS = [
  ['person Maria Oskarsdal', 'person Viktor Petrov', 'system S400', 'organization Velm AG'],
  ['person Oskarsdal', 'person Viktor Petroff', 'system S-400', 'organization Velm', 'organization Velm'],
  ['person Maria Oksarsdal', 'person Petroff', 'person Volodymyr Zelenskiy', 'person J. Orrum'],
  ['person Jana Orrum', 'person Jana K. Orrum', 'person Jana K. Orrum', 'organization Rheinmetall AG'],
  ['person George Bush', 'person Oskarsdal', 'person Zelenskyy'],
];

/** Every cut of the list once: enough orders for one that matters to show. */
const rotations = (articles: readonly ReadArticle[]) =>
  articles.flatMap((_, i) => {
    const turned = [...articles.slice(i), ...articles.slice(0, i)];
    return [turned, turned.toReversed()];
  });

test('names are joined to the catalogue’s entry, else to the most frequent, else to the fuller', () => {
  assert.deepEqual(joinsIn(corpusOf(LISTS, KNOWN), KNOWN), [
    'organization/rheinmetall-ag -> organization/rheinmetall',
    'organization/velm-ag -> organization/velm',
    'person/j-orrum -> person/jana-k-orrum',
    'person/jana-orrum -> person/jana-k-orrum',
    'person/maria-oksarsdal -> person/maria-oskarsdal',
    'person/oskarsdal -> person/maria-oskarsdal',
    'person/petroff -> person/viktor-petroff',
    'person/viktor-petrov -> person/viktor-petroff',
    'person/volodymyr-zelenskiy -> person/volodymyr-zelenskyy',
    'system/s400 -> system/s-400-triumf',
  ]);
});

test('the order of the articles does not matter, to mergeNames nor to the corpus', () => {
  const articles = corpusOf(LISTS, KNOWN);
  const { merges } = mergeNames(articles, KNOWN);
  const corpus = analyze(articles, KNOWN);
  for (const shuffled of rotations(articles)) {
    assert.deepEqual(mergeNames(shuffled, KNOWN).merges, merges);
    assert.deepEqual(analyze(shuffled, KNOWN), corpus);
  }
});

test('a mention tells how its form relates to the name it is joined under', () => {
  const { articles } = mergeNames(corpusOf(LISTS, KNOWN), KNOWN);
  const mentions = articles.flatMap((read) => read.mentions.flatMap((one) => ('entity' in one ? [one] : [])));
  const told = (text: string) => {
    const { entity, name, form, certainty } = mentions.find((one) => one.text === text)!;
    return [entity, name, form, certainty];
  };
  assert.deepEqual(told('S400'), ['system/s-400-triumf', 'S-400 Triumf', 'alias', 'stated']);
  assert.deepEqual(told('Oskarsdal'), ['person/maria-oskarsdal', 'Maria Oskarsdal', 'short', 'stated']);
  assert.deepEqual(told('Maria Oksarsdal'), ['person/maria-oskarsdal', 'Maria Oskarsdal', 'misspelling', 'implied']);
  assert.deepEqual(told('Maria Oskarsdal'), ['person/maria-oskarsdal', 'Maria Oskarsdal', undefined, 'stated']);
});

test('nothing that was handed in is changed', () => {
  const articles = corpusOf(LISTS, KNOWN);
  const before = structuredClone(articles);
  mergeNames(articles, KNOWN);
  assert.deepEqual(articles, before);
});

test('the entries near an article’s names are as good as the whole catalogue', () => {
  const names = ['person George Bush', 'person Volodymyr Zelenskiy', 'system S400', 'person Orrum'];
  const article = articleOf('one', names, KNOWN);
  const near = { entries: entriesNear(article.mentions, KNOWN) };
  assert.deepEqual(near.entries.map(({ id }) => id).sort(), [
    'person/george-h-w-bush',
    'person/george-w-bush',
    'person/volodymyr-zelenskyy',
    'system/s-400-triumf',
  ]);
  assert.deepEqual(mergeNames([article], near).merges, mergeNames([article], KNOWN).merges);
  assert.equal(mergeNames([article], KNOWN).merges.length, 2);
});

test('an editor’s word stands: what is linked by a correction is joined to nothing', () => {
  const [first, second] = corpusOf([['person Viktor Petrov', 'person Viktor Petrov'], ['person Viktor Petroff']]);
  assert.equal(mergeNames([first!, second!], catalogue()).merges.length, 1);
  const linked = { ...second!, mentions: second!.mentions.map((one) => ({ ...one, correction: 'link-1' })) };
  const { merges } = mergeNames([first!, linked], catalogue());
  assert.deepEqual(
    merges.map(({ from, to }) => `${from} -> ${to}`),
    ['person/viktor-petrov -> person/viktor-petroff'],
  );
});

test('a surname that two bear stays alone; a junior does not count beside the elder', () => {
  assert.deepEqual(joinsIn(corpusOf([['person Maria Orrum', 'person Pavel Orrum'], ['person Orrum']])), []);
  assert.deepEqual(joinsIn(corpusOf([['person Pavel Orrum', 'person Pavel Orrum Jr.'], ['person Orrum']])), [
    'person/orrum -> person/pavel-orrum',
  ]);
  assert.deepEqual(joinsIn(corpusOf([['person Ivan Petrov', 'person Oleg Petroff'], ['person Petroff']])), [
    'person/petroff -> person/oleg-petroff',
  ]);
});

test('two thousand articles are joined', () => {
  const lists = Array.from({ length: 2000 }, (_, i) => [
    `person Given${i % 700} Surnamesky${(i * 7) % 900}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!),
    `system X-${i}`,
    `organization Company ${i} AG`,
    `organization Company ${i}`,
  ]);
  const { merges } = mergeNames(corpusOf(lists), catalogue());
  assert.ok(merges.length >= 2000);
});
