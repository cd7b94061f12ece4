import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Corpus } from '../../../src/model.ts';
import { facetFiles } from '../../../src/site/search/facets.ts';
import type { FacetPart, FacetsFile } from '../../../src/site/search/filter-files.ts';
import { articleNumbers } from '../../../src/site/search/article-numbers.ts';
import { fromSteps, steps } from '../../../src/site/search/numbers.ts';
import { partWith } from '../../../src/site/search/parts.ts';
import { CORPUS } from '../corpus.ts';

const LOOK_UP = 20_000;
const sent = (data: unknown): number => gzipSync(JSON.stringify(data), { level: 9 }).length;

/** The articles of the corpus again and again, each time with other names. */
function many(times: number): Corpus {
  const copy = (id: string, i: number): string => `${id}-${i % 900}`;
  const rounds = Array.from({ length: times }, (_, i) => i);
  return {
    ...CORPUS,
    articles: rounds.flatMap((i) =>
      CORPUS.articles.map((read) => ({
        ...read,
        article: { ...read.article, id: `${read.article.id}-${i}`, publisher: `Gazette ${i % 3000}` },
        mentions: read.mentions.map((one) => ('entity' in one ? { ...one, entity: copy(one.entity!, i) } : one)),
      })),
    ) as Corpus['articles'],
    entities: rounds
      .slice(0, 900)
      .flatMap((i) => CORPUS.entities.map((one) => ({ ...one, id: copy(one.id, i), name: `${one.name} ${i}` }))),
  };
}

describe('the filters of the search', () => {
  it('have all values in one file where they are few, by the numbers of the articles', () => {
    const files = facetFiles(CORPUS);
    assert.deepEqual([...files.keys()], ['search/facets.js']);
    const { year, entity } = files.get('search/facets.js') as FacetsFile;
    assert.ok(Array.isArray(entity) && entity.some(({ value, text }) => value === 'place/kyiv' && text === 'Kyiv'));
    const numbers = articleNumbers(CORPUS);
    const first = year.find(({ value }) => value === '2022')!;
    assert.ok(fromSteps(first.in).includes(numbers.get('first')!));
  });

  it(`come in files of at most ${LOOK_UP} bytes however many there are, and each name in one that can be told`, () => {
    const corpus = many(3000);
    const files = facetFiles(corpus);
    for (const [path, data] of files) assert.ok(sent(data) <= LOOK_UP, `${path}: ${sent(data)} bytes`);
    const { entity, publisher } = files.get('search/facets.js') as FacetsFile;
    assert.ok('from' in entity && entity.some.length === 200 && publisher.length === 200);
    const part = files.get(`search/facets-${partWith(entity.from, 'place/kyiv-17')}.js`) as FacetPart;
    const numbers = articleNumbers(corpus);
    assert.ok(fromSteps(part['place/kyiv-17']!).includes(numbers.get('first-17')!));
    assert.ok(fromSteps(part['place/kyiv-17']!).includes(numbers.get('first-917')!));
  });
});

describe('numbers as steps', () => {
  it('come back as they were, in order', () => {
    assert.deepEqual(steps([7, 0, 3]), [0, 3, 4]);
    assert.deepEqual(fromSteps(steps([7, 0, 3])), [0, 3, 7]);
    assert.deepEqual(fromSteps(steps([])), []);
  });
});
