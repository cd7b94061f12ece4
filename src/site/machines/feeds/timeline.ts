import type { Corpus, TimelineEntry } from '../../../model.ts';
import { writeOut } from '../../dates.ts';
import { ENTRY_NAMES, ENTRY_SOURCES } from '../../limits.ts';
import { entitiesOf, lookup, type Lookup } from '../../lookup.ts';
import { SETTINGS } from '../../settings.ts';
import { capital, statusAndOutcome } from '../../timeline/words.ts';
import { count } from '../../words.ts';
import { type Feed, type FeedEntry, LONGEST_FEED } from './atom.ts';

/**
 * The feed of the timeline: what the newest articles date. An entry is as new as the newest article that tells of it, so
 * one that only undated articles tell of has no place in it, and the feed says so.
 */
export function timelineFeed(corpus: Corpus): Feed {
  const known = lookup(corpus);
  const entries = corpus.timeline.flatMap((entry) => entryOf(entry, known));
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
    entries,
  };
}

function entryOf(entry: TimelineEntry, known: Lookup): FeedEntry[] {
  const told = entry.sources.map(({ article, sentenceText }) => ({ ...known.article(article).article, sentenceText }));
  const updated = told
    .flatMap(({ published }) => published?.latest ?? [])
    .toSorted()
    .at(-1);
  if (updated === undefined) return [];
  const sentences = told
    .slice(0, ENTRY_SOURCES)
    .map(({ sentenceText, title, publisher }) =>
      [`“${sentenceText}”`, title, publisher].filter((part) => part !== undefined).join(', '),
    );
  return [
    {
      path: known.entryPath(entry.id),
      title: `${writeOut(entry.edtf)}: ${entry.title}`,
      summary: `${[capital(statusAndOutcome(entry)), ...sentences].join('. ')}.`,
      updated,
      categories: entitiesOf(entry)
        .slice(0, ENTRY_NAMES)
        .flatMap((id) => known.entity(id)?.name ?? []),
    },
  ];
}
