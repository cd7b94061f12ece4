import type { TimelineEntry } from '../../../model.ts';
import { writeOut } from '../../dates.ts';
import { ENTRY_NAMES, ENTRY_SOURCES } from '../../limits.ts';
import { asked } from '../../kept/asked.ts';
import { entitiesOf, lookup, type Lookup } from '../../lookup.ts';
import { SETTINGS } from '../../settings.ts';
import { capital, statusAndOutcome } from '../../timeline/words.ts';
import { count } from '../../words.ts';
import { type Feed, type FeedEntry, LONGEST_FEED, newestFirst } from './atom.ts';

/**
 * The feed of the timeline: what the newest articles date. An entry is as new as the newest article that tells of it, so
 * one that only undated articles tell of has no place in it, and the feed says so.
 */
export const timelineFeed = asked('feed of the timeline', (corpus): Feed => {
  const known = lookup(corpus);
  const entries = corpus.timeline.flatMap((entry) => {
    const updated = updatedOf(entry, known);
    return updated === undefined ? [] : [{ entry, path: known.entryPath(entry.id), updated }];
  });
  const left = corpus.timeline.length - entries.length;
  return {
    path: '/feeds/timeline.xml',
    page: '/timeline/',
    title: `${SETTINGS.name}: timeline`,
    subtitle: [
      `What the newest articles date, at most ${LONGEST_FEED} entries, those of the newest articles first`,
      ...(left > 0 ? [`; without ${count(left, 'entry', 'entries')} of articles that nobody has dated`] : []),
      '.',
    ].join(''),
    entries: newestFirst(entries).map((one) => ({
      ...entryOf(one.entry, known),
      path: one.path,
      updated: one.updated,
    })),
  };
});

function updatedOf({ sources }: TimelineEntry, known: Lookup): string | undefined {
  const days = sources.flatMap(({ article }) => known.article(article).article.published?.latest ?? []);
  return days.toSorted().at(-1);
}

function entryOf(entry: TimelineEntry, known: Lookup): Omit<FeedEntry, 'path' | 'updated'> {
  const sentences = entry.sources.slice(0, ENTRY_SOURCES).map(({ article, sentenceText }) => {
    const { title, publisher } = known.article(article).article;
    return [`“${sentenceText}”`, title, publisher].filter((part) => part !== undefined).join(', ');
  });
  return {
    title: `${writeOut(entry.edtf)}: ${entry.title}`,
    summary: `${[capital(statusAndOutcome(entry)), ...sentences].join('. ')}.`,
    categories: entitiesOf(entry)
      .slice(0, ENTRY_NAMES)
      .flatMap((id) => known.entity(id)?.name ?? []),
  };
}
