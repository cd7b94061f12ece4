import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entity, ReadArticle } from '../../../src/model.ts';
import { type About, thingsOf } from '../../../src/site/machines/about.ts';
import { jsonLd } from '../../../src/site/machines/schema/script.ts';
import { lookup } from '../../../src/site/lookup.ts';
import { CORPUS } from '../corpus.ts';
import { HOSTILE_CORPUS, SEEN } from './hostile.ts';
import { faultsOf } from './rules.ts';

const SITE = new URL('https://example.org');
const known = lookup(CORPUS);

type Node = Readonly<Record<string, unknown>>;

/** The nodes of a page as they are written, after the rules have let them pass. */
function nodes(about: About | undefined, path: string, corpus = CORPUS, site: URL | 'none' = SITE): Node[] {
  const text = jsonLd(
    thingsOf({ path, title: 'A page', description: 'What it is.', about }, corpus, site === 'none' ? undefined : site),
  );
  assert.deepEqual(faultsOf(text), []);
  const parsed = JSON.parse(text) as Node;
  return (parsed['@graph'] as Node[] | undefined) ?? [parsed];
}

const article = (read: ReadArticle, corpus = CORPUS) =>
  nodes({ article: read }, `/articles/${read.article.id}/`, corpus);
const entity = (changes: Partial<Entity> & Pick<Entity, 'kind'>, id = 'place/kyiv') => {
  const changed = { ...known.entity(id)!, ...changes };
  return nodes({ entity: changed }, changed.url)[0]!;
};
const entry = (kind: Entity['kind'], facts: object) => ({
  kind,
  known: { id: `${kind}/x`, kind, name: 'X', aliases: [], cued: [], ...facts },
});

describe('an article as JSON-LD', () => {
  it('has what it is about apart from what it mentions, and the way up', () => {
    const [news, trail] = article(CORPUS.articles[0]!);
    assert.equal(news!['@type'], 'NewsArticle');
    assert.equal(news!['datePublished'], '2022-05-11');
    assert.equal((news!['about'] as Node[]).length, 3);
    const stoltenberg = [...(news!['about'] as Node[]), ...((news!['mentions'] ?? []) as Node[])].find(
      ({ name }) => name === 'Jens Stoltenberg',
    );
    assert.deepEqual(stoltenberg, {
      '@type': 'Person',
      name: 'Jens Stoltenberg',
      url: 'https://example.org/people/jens-stoltenberg/',
      sameAs: 'https://en.wikipedia.org/wiki/Jens_Stoltenberg',
    });
    assert.deepEqual(trail!['itemListElement'], [
      { '@type': 'ListItem', position: 1, name: 'Articles', item: 'https://example.org/articles/' },
      { '@type': 'ListItem', position: 2, name: 'A page' },
    ]);
  });

  it('holds nothing that ends its element, whatever the title is', () => {
    const [news] = article(HOSTILE_CORPUS.articles[0]!, HOSTILE_CORPUS);
    assert.equal(news!['headline'], SEEN);
    assert.equal(news!['creditText'], SEEN);
  });
});

describe('an entity as JSON-LD', () => {
  it('is a person, organization, place, city, country, event, product or thing', () => {
    assert.equal(entity({ kind: 'person' })['@type'], 'Person');
    assert.equal(entity({ kind: 'organization' })['@type'], 'Organization');
    assert.equal(entity({ kind: 'event' })['@type'], 'Event');
    assert.equal(entity({ kind: 'system' })['@type'], 'Product');
    assert.equal(entity({ kind: 'system', class: true })['@type'], 'Thing');
    assert.equal(entity(entry('place', { type: 'river' }))['@type'], 'Place');
    assert.equal(entity(entry('place', { type: 'capital' }))['@type'], 'City');
    assert.equal(entity(entry('place', { type: 'country' }))['@type'], 'Country');
  });

  it('has what the catalogue states', () => {
    assert.deepEqual(entity({ kind: 'place' })['geo'], {
      '@type': 'GeoCoordinates',
      latitude: 50.45,
      longitude: 30.52,
    });
    assert.deepEqual(entity({ kind: 'place' })['alternateName'], ['Kiev']);
    const event = entity(entry('event', { when: '2022-06-28/2022-06-30', where: 'Madrid' }));
    assert.deepEqual(
      [event['startDate'], event['endDate'], event['location']],
      ['2022-06-28', '2022-06-30', { '@type': 'Place', name: 'Madrid' }],
    );
    const open = entity(entry('event', { when: '2014-02~/..' }));
    assert.deepEqual([open['startDate'], open['endDate']], ['2014-02', undefined]);
    const system = entity(entry('system', { maker: 'Raytheon', type: 'missile' }));
    assert.deepEqual(system['manufacturer'], { '@type': 'Organization', name: 'Raytheon' });
  });

  it('names the articles that mention it', () => {
    const [first] = entity({ kind: 'place' })['subjectOf'] as Node[];
    assert.equal(first!['url'], 'https://example.org/articles/first/');
  });
});

describe('the site as JSON-LD', () => {
  it('tells how to search it only by a whole address', () => {
    const search = nodes('site', '/')[0]!['potentialAction'] as { target: Node };
    assert.equal(search.target['urlTemplate'], 'https://example.org/search/?q={search_term_string}');
    const [local] = nodes('site', '/', CORPUS, 'none');
    assert.equal(local!['potentialAction'], undefined);
    assert.equal(local!['url'], '/');
  });

  it('has its data as a dataset with every file', () => {
    const [data] = nodes('data', '/data/');
    const files = (data!['distribution'] as Node[]).map(({ contentUrl }) => contentUrl);
    assert.ok(files.includes('https://example.org/data/timeline.ics'));
    assert.ok(files.includes('https://example.org/data/statements.csv'));
    assert.equal(data!['temporalCoverage'], '2022-05-11/2025-06-20');
  });

  it('leads up from an analysis and from the text of a file, and has nothing to say of a list', () => {
    const up = (path: string) =>
      (nodes(undefined, path)[0]!['itemListElement'] as Node[]).map(({ item, name }) => item ?? name);
    assert.deepEqual(up('/map/'), ['https://example.org/analysis/', 'A page']);
    const source = ['https://example.org/articles/', 'https://example.org/articles/first/', 'A page'];
    assert.deepEqual(up('/articles/first/source/'), source);
    assert.deepEqual(thingsOf({ path: '/people/', title: '', description: '', about: undefined }, CORPUS, SITE), []);
  });
});

describe('the rules of this test', () => {
  it('see what is wrong', () => {
    const wrong = (node: object) => faultsOf(JSON.stringify({ '@context': 'https://schema.org', ...node }));
    assert.deepEqual(wrong({ '@type': 'Person', name: 'A' }), ['Person lacks url']);
    assert.deepEqual(wrong({ '@type': 'Person', name: 'A', url: 'a b' }), ['Person.url: a b']);
    assert.deepEqual(wrong({ '@type': 'Persn' }), ['"Persn" is no type that the site uses']);
    assert.deepEqual(wrong({ '@type': 'Article', name: '<', url: '/' }).length, 1);
  });
});
