import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze } from '../../src/analyze/index.ts';
import { likelyDuplicates } from '../../src/analyze/likely/index.ts';
import type { Catalogue } from '../../src/model.ts';
import { catalogue } from '../extract/sample.ts';
import { corpusOf, type Written } from './merge/corpus.ts';

function likely(lists: readonly (readonly Written[])[], known: Catalogue = catalogue()): string[] {
  const corpus = analyze(corpusOf(lists, known), known);
  return likelyDuplicates(corpus, known).map(({ from, into, reason }) => `${from.id} ~ ${into.id}: ${reason}`);
}

const ALIKE: readonly (readonly [Written, Written, RegExp])[] = [
  ['person Sebastian Lecornu', 'person Sébastien Lecornu', /given names one letter apart/],
  ['person Pete Hegseth', 'person Peter Hegseth', /may be short for/],
  ['person Vladimir Orlov', 'person Volodymyr Orlov', /one given name in two languages/],
  ['person Boris Johnson', 'person Boris Johnston', /surnames one letter apart/],
  ['person Philip Hadden', 'person Phillip Hadden', /spelt almost alike|one letter apart/],
  ['person John Smith', 'person John Smyth', /consonants/],
  ['person Anwar Gaddafi', 'person Anwar Qadhafy', /consonants/],
  ['person Viktor Orbanel', 'person Orbanel Viktor', /another order/],
  ['person Pedro Velmez Orrum', 'person Pedro Velmez', /one name within the other/],
  ['organization Ansarul Velm', 'organization Ansar al-Velm', /one letter apart/],
  ['organization Hizbullah', 'organization Hezbollah', /consonants/],
  ['system Shahedine-136', 'system Shahedina-136', /one letter apart/],
  ['organization Velm Group', 'organization Velm', /“Group”/],
  ['organization Orrum SE', 'organization Orrum GmbH', /legal forms/],
  ['organization NSDC', 'organization National Security and Defense Council', /initials/],
  ['place Newport', 'place New Port', /space/],
  ['place Velmstad', 'place Velmstadt', /one letter apart/],
  ['person Orrum', 'place Orrum', /as place and as person|as person and as place/],
];

const UNLIKE: readonly (readonly [Written, Written])[] = [
  ['person Johnston', 'person Boris Johnson'],
  ['person Biden', 'person Micael Bydén'],
  ['person Joe Biden', 'person Jill Biden'],
  ['person Donald Trump', 'person Donald Trump Jr.'],
  ['person George W. Bush', 'person George H. W. Bush'],
  ['person Maria Orrum', 'person Pavel Velm'],
  ['person Imran Khan', 'person Imran Hahn'],
  ['system S-300', 'system S-400'],
  ['system F-16', 'system F-16C'],
  ['system Leopard 1', 'system Leopard 2'],
  ['organization 5th Brigade', 'organization 6th Brigade'],
  ['organization Velm Police', 'organization Orrum Police'],
  ['organization ABC News', 'organization ABP News'],
  ['event Orrum War I', 'event Orrum War II'],
  ['place Rome', 'place Rhode'],
  ['event Velm summit 2024', 'event Velm summit 2025'],
];

describe('likely duplicates', () => {
  for (const [a, b, why] of ALIKE)
    it(`are ${a} and ${b}`, () => {
      const [only, ...more] = likely([[a, a], [b]]);
      assert.deepEqual(more, []);
      assert.match(only ?? 'none', why);
    });

  for (const [a, b] of UNLIKE) it(`are not ${a} and ${b}`, () => assert.deepEqual(likely([[a], [b]]), []));

  it('are never two entities that are both known', () => {
    const known = catalogue({ kind: 'person', name: 'Pete Hegseth' }, { kind: 'person', name: 'Peter Hegseth' });
    assert.deepEqual(likely([['person Pete Hegseth'], ['person Peter Hegseth']], known), []);
  });

  it('may be an entry that no article mentions, unless it is a place', () => {
    const known = catalogue({ kind: 'person', name: 'Peter Hegseth' }, { kind: 'place', name: 'Velmstadt' });
    assert.deepEqual(likely([['person Pete Hegseth', 'place Velmstad']], known), [
      'person/pete-hegseth ~ person/peter-hegseth: a given name that may be short for the other',
    ]);
  });

  it('tell of a surname that several people bear, and of a name without the middle names that tell them apart', () => {
    assert.deepEqual(likely([['person Maria Orrum', 'person Pavel Orrum'], ['person Orrum']]), [
      'person/orrum ~ person/maria-orrum: a surname that several people bear',
      'person/orrum ~ person/pavel-orrum: a surname that several people bear',
    ]);
    assert.equal(likely([['person George W. Orrum', 'person George H. Orrum'], ['person George Orrum']]).length, 2);
  });

  it('come with scores, the likeliest first, whatever the order of the articles', () => {
    const lists = ALIKE.flatMap(([a, b]) => [[a, a], [b]]);
    const found = (some: typeof lists) => likelyDuplicates(analyze(corpusOf(some), catalogue()), catalogue());
    const first = found(lists);
    assert.deepEqual(first, found(lists.toReversed()));
    assert.ok(first.every(({ score }, i) => score > 0 && score < 1 && score <= (first[i - 1]?.score ?? 1)));
  });
});
