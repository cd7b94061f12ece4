import { cleanLine } from '../clean.ts';
import { publishedOf, type StatedDate } from '../dates.ts';
import { fact, factsOf, firstOf, type Fact, type Facts } from '../found.ts';
import { authorsOf, inOrder } from '../names.ts';
import type { Described } from './json-ld.ts';
import { headOf, type Head } from './page.ts';

/** Between a headline and the name of its site. */
const SEPARATOR = /\s*[|–—·»:-]\s*$/;
/** What browsers, and extensions that save pages, write into them. */
const SAVED_FROM = /saved from url=\(\d+\)(https?:\/\/\S+)|\burl:\s*(https?:\/\/\S+)/i;
/** What programs call a page that nobody has named. */
const NO_TITLE =
  /^(?:untitled(?: (?:document|page))?|(?:new )?(?:document|page)(?: ?\d+)?|no title|title|index|home)$/i;
const TITLES = ['og:title', 'citation_title', 'dc.title', 'twitter:title', 'parsely-title'];
const PUBLISHERS = ['og:site_name', 'citation_publisher', 'dc.publisher', 'application-name', 'publisher'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
];

/** What a page says of its article, from the surest place that says it. */
export function factsOfPage(document: Document, described: Described | undefined, markup: string): Facts {
  const head = headOf(document);
  const publisher = firstOf(fact(described?.publisher, 'the page’s JSON-LD publisher'), tag(head, PUBLISHERS));
  return factsOf({
    title: titleOf(document, head, described, publisher?.value),
    publisher,
    author: authorOf(head, described, publisher?.value),
    url: addressOf(document, head, described, markup),
    published: publishedOf(datesOf(document, head, described)),
    language: languageOf(document, head, described),
  });
}

function tag(head: Head, names: readonly string[]): Fact | undefined {
  const found = head.meta(...names);
  return found && fact(found.value, `the page’s ${found.name}`);
}

/** A headline, without the name of the site that many pages print behind it. */
function titleOf(
  document: Document,
  head: Head,
  described: Described | undefined,
  site: string | undefined,
): Fact | undefined {
  const found = [
    fact(described?.headline, 'the page’s JSON-LD headline'),
    tag(head, TITLES),
    fact(cleanLine(document.querySelector('h1')?.textContent ?? ''), 'the page’s heading'),
    fact(cleanLine(document.querySelector('title')?.textContent ?? ''), 'the page’s title'),
  ].find((one) => one !== undefined && !NO_TITLE.test(one.value));
  if (!found || !site) return found;
  const before = found.value.slice(0, -site.length);
  const isLast = found.value.toLowerCase().endsWith(site.toLowerCase()) && SEPARATOR.test(before);
  return isLast ? { ...found, value: before.replace(SEPARATOR, '') } : found;
}

function authorOf(head: Head, described: Described | undefined, publisher: string | undefined): Fact | undefined {
  const places = [
    { names: described?.authors ?? [], from: 'the page’s JSON-LD author' },
    ...['citation_author', 'article:author', 'author', 'dc.creator', 'parsely-author', 'sailthru.author'].map(
      (name) => ({
        names: name === 'citation_author' ? head.all(name).map(inOrder) : head.all(name),
        from: `the page’s ${name}`,
      }),
    ),
  ];
  return firstOf(...places.map(({ names, from }) => fact(authorsOf(names, publisher), from)));
}

function addressOf(document: Document, head: Head, described: Described | undefined, markup: string): Fact | undefined {
  const saved = SAVED_FROM.exec(markup.slice(0, 5000));
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const own = head.meta('og:url');
  return firstOf(
    address(canonical, 'the page’s canonical link'),
    address(own?.value, 'the page’s og:url'),
    address(described?.url, 'the page’s JSON-LD'),
    address(saved?.[1] ?? saved?.[2], 'the note of the browser that saved the page'),
  );
}

/** An address of one page on the web: not of a whole site, nor of somebody's disk. */
function address(value: string | null | undefined, from: string): Fact | undefined {
  const url = URL.parse(value?.trim() ?? '');
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if ((url.pathname === '/' && url.search === '') || !/\.[a-z]{2,}$/i.test(url.hostname)) return undefined;
  url.hash = '';
  return { value: url.href, from };
}

function datesOf(document: Document, head: Head, described: Described | undefined): StatedDate[] {
  const time = document.querySelector(
    'time[itemprop="datePublished"][datetime], time[pubdate][datetime], article time[datetime], header time[datetime], main time[datetime]',
  );
  const property = document.querySelector('[itemprop="datePublished"]');
  const places: readonly (StatedDate | undefined)[] = [
    stated(described?.published, 'the page’s JSON-LD datePublished'),
    ...DATES.map((name) => stated(head.meta(name)?.value, `the page’s ${name}`)),
    stated(property?.getAttribute('content') ?? property?.getAttribute('datetime'), 'the page’s datePublished'),
    time
      ? { stated: time.getAttribute('datetime')!, from: 'the first <time> of the page', near: !isOwn(time) }
      : undefined,
  ];
  return places.flatMap((place) => place ?? []);
}

const isOwn = (time: Element): boolean =>
  time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished';

const stated = (value: string | null | undefined, from: string): StatedDate | undefined =>
  value ? { stated: value, from } : undefined;

function languageOf(document: Document, head: Head, described: Described | undefined): Fact | undefined {
  const root = document.documentElement;
  const found = firstOf(
    fact(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang'), 'the page’s lang'),
    tag(head, ['og:locale', 'content-language', 'dc.language', 'citation_language']),
    fact(described?.language, 'the page’s JSON-LD inLanguage'),
  );
  return found && { ...found, value: found.value.replaceAll('_', '-') };
}
