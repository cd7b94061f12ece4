import type { Corpus } from '../../../model.ts';
import { articlesFeed } from './articles.ts';
import type { Feed } from './atom.ts';
import { timelineFeed } from './timeline.ts';

/** The feeds by the name of their file. */
export const FEEDS: Readonly<Record<string, (corpus: Corpus) => Feed>> = {
  articles: articlesFeed,
  timeline: timelineFeed,
};

/** What the head of every page says of them. */
export const FEED_LINKS = [
  { path: '/feeds/articles.xml', title: 'Articles' },
  { path: '/feeds/timeline.xml', title: 'Timeline' },
] as const;
