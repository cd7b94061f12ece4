import { SETTINGS } from '../../settings.ts';
import { addresses } from '../address.ts';
import { xmlDocument } from '../xml.ts';
import { urnOf } from './urn.ts';

/** The newest entries are in a feed, no more: readers ask for it again and again. */
export const LONGEST_FEED = 100;
/** When a feed without entries was last changed; Atom asks for a time. */
const NEVER = '1970-01-01';

export interface FeedEntry {
  /** Site path of what it tells of. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day by which it was there. */
  readonly updated: string;
  /** ISO day of publication, where it is sure to the day. */
  readonly published?: string;
  readonly author?: string;
  readonly categories?: readonly string[];
}

export interface Feed {
  /** Site path of the feed itself, and of the page with the same. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly entries: readonly FeedEntry[];
}

/**
 * A feed as Atom (RFC 4287), the newest entries first. Atom allows addresses that are relative to the feed's own, so it
 * holds without `site` as well.
 */
export function atom(feed: Feed, site: URL | undefined): string {
  const at = addresses(site);
  const newest = newestFirst(feed.entries);
  return xmlDocument('feed', {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': SETTINGS.language,
    id: urnOf(feed.path, site),
    title: feed.title,
    subtitle: feed.subtitle,
    updated: instant(newest[0]?.updated ?? NEVER),
    author: { name: SETTINGS.author ?? SETTINGS.name },
    generator: 'Flankwatch',
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': at(feed.path) },
      { '@rel': 'alternate', '@type': 'text/html', '@href': at(feed.page) },
    ],
    entry: newest.map((one) => ({
      id: urnOf(one.path, site),
      title: one.title,
      updated: instant(one.updated),
      published: one.published && instant(one.published),
      author: one.author ? { name: one.author } : undefined,
      link: { '@rel': 'alternate', '@type': 'text/html', '@href': at(one.path) },
      category: one.categories?.map((term) => ({ '@term': term })),
      summary: one.summary,
    })),
  });
}

/** As many entries as a feed has, to be chosen before they are made: what there is may be a thousand times as much. */
export function newestFirst<T extends Pick<FeedEntry, 'path' | 'updated'>>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => compare(b.updated, a.updated) || compare(a.path, b.path)).slice(0, LONGEST_FEED);
}

/** Atom knows instants only: a day is told by its first. */
const instant = (day: string): string => `${day}T00:00:00Z`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
