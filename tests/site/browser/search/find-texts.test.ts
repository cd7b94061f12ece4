import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTexts } from '../../../../src/site/browser/search/find-texts.ts';
import { type Facets, allCounts } from '../../../../src/site/browser/search/facets.ts';
import { askedWords } from '../../../../src/site/search/sought.ts';
import type { TextIndex } from '../../../../src/site/browser/search/text-index.ts';

/** An index of articles by their texts, which finds a word in whatever begins like it, as Pagefind would at worst. */
function indexOf(texts: readonly string[]): TextIndex & { readonly read: string[] } {
  const read: string[] = [];
  const results = texts.map((text, i) => ({
    id: `a${i}`,
    text,
    data: async () => {
      read.push(`a${i}`);
      return { url: `/articles/a${i}/`, meta: { title: `Title ${i}` }, anchors: [{ id: 's0', text }] };
    },
  }));
  const first = (query: string): string => query.toLowerCase().split(' ')[0]!.slice(0, 3);
  return {
    read,
    having: async (query) => ({
      results: results.filter(({ text }) => text.includes(first(query))),
      words: askedWords(query).map((word) => ({
        word,
        articles: new Set(results.filter(({ text }) => text.includes(word)).map(({ id }) => id)),
      })),
    }),
    beginning: async (query) => results.filter(({ text }) => text.includes(first(query))),
  };
}

const facets = (years: Readonly<Record<string, readonly string[]>>): Facets => {
  const year = new Map(Object.entries(years).map(([value, ids]) => [value, new Set(ids)]));
  return { under: { kind: new Map(), entity: new Map(), year, publisher: new Map() }, whole: ['year'] };
};
const many = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

describe('articles', () => {
  it('count only where the text really has the words', async () => {
    const index = indexOf(['an orange', 'an orchard', 'nothing']);
    const found = await findTexts({ query: 'orange', filters: {} }, [], { index, atOnce: 30 });
    assert.deepEqual([found.total, found.begun, found.hits.map(({ id }) => id)], [1, false, ['a0']]);
  });

  it('with words that begin so come only where none has the word, and are said to be such', async () => {
    const index = indexOf(['an orange', 'an orchard']);
    const found = await findTexts({ query: 'orch', filters: {} }, [], { index, atOnce: 30 });
    assert.deepEqual([found.total, found.begun, found.hits.map(({ id }) => id)], [1, true, ['a1']]);
  });

  it('are looked for in other spellings too, each once', async () => {
    const index = indexOf(['from Kyiv', 'to kiev', 'kyiv or kiev'].map((text) => text.toLowerCase()));
    const found = await findTexts({ query: 'kyiv', filters: {} }, ['kiev'], { index, atOnce: 30 });
    assert.deepEqual(found.hits.map(({ id }) => id).toSorted(), ['a0', 'a1', 'a2']);
    assert.deepEqual(found.queries, ['kyiv', 'kiev']);
  });

  it('are read as many as are shown, and more on demand', async () => {
    const index = indexOf(many(70, 'a tank'));
    const found = await findTexts({ query: 'tank', filters: {} }, [], { index, atOnce: 30 });
    assert.deepEqual([found.total, found.sure, found.hits.length, index.read.length], [70, true, 30, 30]);
    assert.deepEqual((await found.more!())[0]?.id, 'a30');
    assert.equal((await found.more!()).length, 10);
    assert.equal(
      (await findTexts({ query: 'tank', filters: {} }, [], { index: indexOf(['a tank']), atOnce: 30 })).more,
      undefined,
    );
  });

  it('of many are no sure number where words must stand together, which only the text tells', async () => {
    const found = await findTexts({ query: '"tank gun"', filters: {} }, [], {
      index: indexOf(many(31, 'a "tank gun')),
      atOnce: 30,
    });
    assert.equal(found.sure, false);
    const letter = await findTexts({ query: 'a', filters: {} }, [], { index: indexOf(many(31, 'a tank')), atOnce: 30 });
    assert.equal(letter.sure, false, 'which no index has');
  });

  it('are narrowed by filters; each other value counts what it would leave', async () => {
    const index = indexOf(['a tank', 'two tanks', 'a tank', 'a ship']);
    const byYear = facets({ 2022: ['a0', 'a1'], 2025: ['a2', 'a3'], 2026: [] });
    const found = await findTexts({ query: 'tank', filters: { year: '2022' } }, [], {
      index,
      facets: byYear,
      atOnce: 30,
    });
    assert.deepEqual([found.total, found.unfiltered, found.hits.map(({ id }) => id)], [2, 3, ['a0', 'a1']]);
    assert.deepEqual(found.counts?.year, { 2022: 2, 2025: 1, 2026: 0 });
    assert.deepEqual(allCounts(byYear).year, { 2022: 2, 2025: 2, 2026: 0 });
    const none = await findTexts({ query: 'ship', filters: { year: '1999' } }, [], {
      index,
      facets: byYear,
      atOnce: 30,
    });
    assert.deepEqual([none.total, none.unfiltered], [0, 1]);
  });

  it('under filters alone are all of those, without passages', async () => {
    const index = indexOf(['a tank', 'a ship']);
    const wanted = { query: '', filters: { year: '2022' } };
    const found = await findTexts(wanted, [], { index, facets: facets({ 2022: ['a1'] }), atOnce: 30 });
    assert.deepEqual(
      found.hits.map(({ id, passages }) => [id, passages.length]),
      [['a1', 0]],
    );
  });

  it('that have no word but the first are not read for what begins so, unless it is the last that is missing', async () => {
    const index = indexOf(['an orchard', 'an orange']);
    const asked = (query: string) => findTexts({ query, filters: {} }, [], { index, atOnce: 30 });
    assert.deepEqual([(await asked('zebra or')).missing, index.read], [['zebra'], []]);
    assert.equal((await asked('an orc')).begun, true);
  });

  it('with words that begin so are read when the reader has stopped typing, those with the word at once', async () => {
    const index = indexOf(['an orange', 'an orchard']);
    let stop = (): void => undefined;
    const rested = () => new Promise<void>((resolve) => (stop = resolve));
    const asked = (query: string) => findTexts({ query, filters: {} }, [], { index, atOnce: 30, rested });
    assert.equal((await asked('orange')).total, 1);
    const before = index.read.length;
    const begun = asked('orc');
    await new Promise(setImmediate);
    assert.equal(index.read.length, before + 1, 'the one that may have the word itself');
    stop();
    assert.deepEqual([(await begun).begun, index.read.length], [true, before + 3]);
  });
});

describe('where no article has all words', () => {
  const none = async (query: string, texts: readonly string[]) => {
    const index = indexOf(texts);
    const { total, together, fewer } = await findTexts({ query, filters: {} }, [], { index, atOnce: 30 });
    assert.equal(total, 0);
    return { together, fewer, read: index.read.length };
  };

  it('those are offered that have most of them, and no text is read for it', async () => {
    const texts = ['a red tank', 'a tank and a gun', 'a gun on a tank', 'a blue ship'];
    assert.deepEqual(await none('Zebra tank gun', texts), {
      together: false,
      fewer: [{ query: 'tank gun', articles: 2 }],
      read: 0,
    });
    assert.deepEqual((await none('Ship GUN', texts)).fewer, [
      { query: 'GUN', articles: 2 },
      { query: 'Ship', articles: 1 },
    ]);
  });

  it('nothing is offered where none has any of them, or there is but one', async () => {
    assert.deepEqual((await none('zebra orchid', ['a tank'])).fewer, []);
    assert.deepEqual((await none('zebra', ['a tank'])).fewer, []);
  });

  it('side by side, those are offered that have them elsewhere', async () => {
    assert.deepEqual(await none('"gun tank"', ['the gun of a tank']), {
      together: true,
      fewer: [{ query: 'gun tank', articles: 1 }],
      read: 0,
    });
  });
});
