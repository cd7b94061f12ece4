import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameMatcher, otherSpellings } from '../../../src/site/search/match-names.ts';
import type { NameRecord } from '../../../src/site/search/name-record.ts';
import { nameRecords } from '../../../src/site/search/names.ts';
import { articleNumbers } from '../../../src/site/search/article-numbers.ts';
import { fromSteps } from '../../../src/site/search/numbers.ts';
import { rolesByArticle } from '../../../src/site/search/roles.ts';
import { vocabulary } from '../../../src/site/search/vocabulary.ts';
import { CORPUS } from '../corpus.ts';

/** Known by a name from the catalogue that no article has. */
const WAR: NameRecord = {
  id: 'event/world-war-ii',
  kind: 'event',
  label: 'event',
  name: 'World War II',
  url: 'events/world-war-ii/',
  forms: ['World War II', 'Second World War', 'Great Patriotic War'],
  spellings: ['World War II'],
  mentions: 1,
  articles: 1,
};
const RECORDS = [...nameRecords(CORPUS), WAR];
const match = nameMatcher(RECORDS);
const whole = (query: string): string[] => match(query).whole.map(({ record }) => record.id);
const begun = (query: string): string[] => match(query).begun.map(({ record }) => record.id);

describe('names', () => {
  const same: readonly [string, string][] = [
    ['S400', 'system/s-400-triumf'],
    ['s 400', 'system/s-400-triumf'],
    ['SA21', 'system/s-400-triumf'],
    ['Kyiv', 'place/kyiv'],
    ['kiev', 'place/kyiv'],
    ['Kyiv’s', 'place/kyiv'],
    ['Stolstenberg', 'person/jens-stoltenberg'],
    ['RUTTE', 'person/mark-rutte'],
  ];
  for (const [query, id] of same) {
    it(`are found by another spelling: ${query}`, () => {
      assert.equal(whole(query)[0], id);
      assert.equal(match(query).same[0]?.id, id);
    });
  }

  it('are found by any of their words, and apart from those by the beginning of the last', () => {
    assert.deepEqual(whole('rutte mark'), ['person/mark-rutte']);
    assert.deepEqual(whole('war'), ['event/world-war-ii']);
    assert.deepEqual([whole('stolt'), begun('stolt')], [[], ['person/jens-stoltenberg']]);
    assert.deepEqual([whole('jens sto'), begun('jens sto')], [[], ['person/jens-stoltenberg']]);
    assert.deepEqual([whole('sto jens'), begun('sto jens')], [[], []], 'only the last word may still be typed');
  });

  it('are found by a name that no article has as a whole, not by what one of its words begins with', () => {
    assert.deepEqual(match('great patriotic war').whole, [{ record: WAR, form: 'Great Patriotic War' }]);
    assert.deepEqual(begun('great patr'), ['event/world-war-ii']);
    assert.deepEqual([whole('patriot'), begun('patriot')], [[], []]);
  });

  it('are not found by what is like them', () => {
    for (const query of ['Stoltenburg', 'natoland', 'S-300', '40', 'zebra', ' – ', '']) {
      assert.deepEqual([whole(query), begun(query)], [[], []], query);
    }
  });

  it('say by which form they were found, unless it is a part of the name', () => {
    assert.equal(match('Stolstenberg').whole[0]?.form, 'Stolstenberg');
    assert.equal(match('Rutte').whole[0]?.form, undefined);
  });

  it('give the other spellings of the articles to look for', () => {
    assert.deepEqual(otherSpellings('Kyiv', match('Kyiv')), ['Kiev']);
    assert.deepEqual(otherSpellings('SA21', match('SA21')), ['S-400']);
    assert.deepEqual(otherSpellings('Rutte', match('Rutte')), []);
    assert.deepEqual(otherSpellings('Stoltenburg', match('Stoltenburg')), []);
  });

  it('come with the role in each article and the latest one', () => {
    const rutte = RECORDS.find(({ id }) => id === 'person/mark-rutte')!;
    const file = rolesByArticle(CORPUS).files.get(`search/roles-${rutte.roles}.js`)!;
    const numbers = articleNumbers(CORPUS);
    assert.deepEqual(
      Object.entries(file[rutte.id]!).map(([title, steps]) => [title, fromSteps(steps)]),
      [
        ['NATO Secretary General', [numbers.get('second')]],
        ['Dutch Prime Minister', [numbers.get('first')]],
      ],
    );
    assert.match(rutte.role ?? '', /^NATO Secretary General, as of 20 June 2025$/);
  });
});

describe('the vocabulary', () => {
  it('has the words of the articles once each, in order, without short ones, numbers and leftovers of the web page', () => {
    const words = vocabulary(CORPUS);
    assert.ok(words.includes('troops') && words.includes('stolstenberg'));
    for (const word of ['troop', 'may', '2022', 'reply']) assert.ok(!words.includes(word), word);
    assert.deepEqual(words, [...new Set(words)].toSorted());
  });
});
