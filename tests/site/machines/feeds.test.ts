import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Corpus } from '../../../src/model.ts';
import { atom, LONGEST_FEED } from '../../../src/site/machines/feeds/atom.ts';
import { FEEDS } from '../../../src/site/machines/feeds/index.ts';
import { urnOf } from '../../../src/site/machines/feeds/urn.ts';
import { CORPUS, NOTHING } from '../corpus.ts';
import { HOSTILE_CORPUS, SEEN } from './hostile.ts';

const SITE = new URL('https://example.org');
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'entry',
});

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published?: string;
  readonly author?: { readonly name: string };
  readonly link: { readonly '@href': string };
  readonly summary: string;
}
interface Parsed extends Omit<Entry, 'link'> {
  readonly subtitle: string;
  readonly link: readonly { readonly '@rel': string; readonly '@href': string }[];
  readonly entry?: readonly Entry[];
}

/** A feed read again, after it was found well-formed and to have what Atom asks for. */
function feedOf(name: string, corpus: Corpus, site: URL | 'none' = SITE): Parsed {
  const text = atom(FEEDS[name]!(corpus), site === 'none' ? undefined : site);
  assert.equal(XMLValidator.validate(text), true);
  const { feed } = parser.parse(text) as { feed: Parsed };
  for (const part of [feed, ...(feed.entry ?? [])]) {
    assert.match(part.id, /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.match(part.updated, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    assert.ok(part.title);
  }
  const ids = [feed, ...(feed.entry ?? [])].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(feed.author?.name, 'Flankwatch');
  return feed;
}

/** The corpus with another date for its first article. */
function dated(published: object | undefined): Corpus {
  const [first, ...rest] = CORPUS.articles;
  const { published: day, ...article } = first!.article;
  const changed = { ...article, ...(published && { published: { ...day!, ...published } }) };
  return { ...CORPUS, articles: [{ ...first!, article: changed }, ...rest] };
}

describe('the feed of the articles', () => {
  it('has the newest first, each with its page', () => {
    const { entry, link } = feedOf('articles', CORPUS);
    assert.deepEqual(
      entry!.map(({ title, link: page, published }) => [title, page['@href'], published]),
      [
        ['Rutte visits Ukraine', 'https://example.org/articles/second/', '2025-06-20T00:00:00Z'],
        ['NATO sends drones to Kiev', 'https://example.org/articles/first/', '2022-05-11T00:00:00Z'],
      ],
    );
    assert.deepEqual(
      link.map((one) => [one['@rel'], one['@href']]),
      [
        ['self', 'https://example.org/feeds/articles.xml'],
        ['alternate', 'https://example.org/articles/'],
      ],
    );
  });

  it('has no day of publication that nobody is sure of', () => {
    const stretch = { edtf: '2022-05-01/2022-05-20', earliest: '2022-05-01', latest: '2022-05-20' };
    const first = feedOf('articles', dated(stretch)).entry![1]!;
    assert.deepEqual([first.published, first.updated], [undefined, '2022-05-20T00:00:00Z']);
    assert.match(first.summary, /1–20 May 2022/);
  });

  it('leaves out articles without a date, and says so', () => {
    const { entry, subtitle } = feedOf('articles', dated(undefined));
    assert.equal(entry!.length, 1);
    assert.match(subtitle, /without 1 article that nobody has dated/);
    assert.doesNotMatch(feedOf('articles', CORPUS).subtitle, /without/);
  });

  it('holds up with hostile words, with no article and without the site’s own address', () => {
    const [only] = feedOf('articles', HOSTILE_CORPUS).entry!;
    assert.equal(only!.title, SEEN);
    assert.equal(only!.author!.name, SEEN);
    assert.equal(feedOf('articles', NOTHING).entry, undefined);
    assert.equal(feedOf('articles', CORPUS, 'none').entry![0]!.link['@href'], '/articles/second/');
  });
});

describe('the feed of the timeline', () => {
  it('has each entry with its date, its sentence and its place on the timeline', () => {
    const { entry } = feedOf('timeline', CORPUS);
    assert.equal(entry!.length, CORPUS.timeline.length);
    const met = entry!.find(({ title }) => title.startsWith('24 June 2022: '))!;
    assert.match(met.summary, /^Planned when it was written.*“He will meet Dutch Prime Minister Mark Rutte/);
    assert.match(met.link['@href'], /^https:\/\/example\.org\/timeline\/#on-/);
    assert.equal(met.updated, '2022-05-11T00:00:00Z');
  });

  it('holds up with hostile words and no entry', () => {
    assert.ok(feedOf('timeline', HOSTILE_CORPUS).entry![0]!.summary.includes(SEEN));
    assert.equal(feedOf('timeline', NOTHING).entry, undefined);
  });
});

describe('a feed', () => {
  it('has a limit and keeps the newest', () => {
    const [article] = CORPUS.articles;
    const many = Array.from({ length: LONGEST_FEED + 20 }, (_, i) => {
      const day = `20${String(10 + (i % 90)).padStart(2, '0')}-01-01`;
      const published = { ...article!.article.published!, edtf: day, earliest: day, latest: day };
      return { ...article!, article: { ...article!.article, id: `a${i}`, published } };
    });
    const { entry } = feedOf('articles', { ...CORPUS, articles: many });
    assert.equal(entry!.length, LONGEST_FEED);
    assert.equal(entry![0]!.updated, '2099-01-01T00:00:00Z');
  });

  it('names its entries alike in every build, and otherwise on another site', () => {
    assert.equal(urnOf('/articles/a/', SITE), urnOf('/articles/a/', SITE));
    assert.notEqual(urnOf('/articles/a/', SITE), urnOf('/articles/b/', SITE));
    assert.notEqual(urnOf('/articles/a/', SITE), urnOf('/articles/a/', undefined));
    assert.match(urnOf('/', undefined), /^urn:uuid:.{8}-.{4}-5.{3}-[89ab]/);
  });
});
