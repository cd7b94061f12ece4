import type { Corpus, Status, TimelineEntry } from '../../model.ts';
import { daysBetween } from '../../time/calendar.ts';
import { writeOut } from '../dates.ts';
import { asked } from '../kept/asked.ts';
import { CALENDAR_ENTRIES, ENTRY_SOURCES } from '../limits.ts';
import { lookup, type Lookup } from '../lookup.ts';
import { once } from '../once.ts';
import { newest } from '../paging.ts';
import { statusAndOutcome } from '../timeline/words.ts';
import { anchorOf } from '../url.ts';

/** In days; what is longer or open would fill a calendar without saying anything. */
const LONGEST_IN_CALENDAR = 62;

/** The newest entries that are short enough for a calendar. */
export const inCalendar = once(({ timeline }: Corpus): readonly TimelineEntry[] => {
  const short = timeline.filter(({ earliest, latest }) => daysBetween(earliest, latest) < LONGEST_IN_CALENDAR);
  return newest(short, CALENDAR_ENTRIES);
});

/** How many entries a calendar does without. */
export const leftOut = asked(
  'left out of the calendar',
  (corpus): number => corpus.timeline.length - inCalendar(corpus).length,
);

/** What a calendar says of an entry. */
export interface CalendarEntry {
  readonly path: string;
  readonly anchor: string;
  readonly title: string;
  readonly earliest: string;
  readonly latest: string;
  readonly stamp: string;
  readonly description: string;
  readonly status: Status;
}

/** The entries of the calendar, as it tells them. */
export const calendarEntries = asked('calendar', (corpus): readonly CalendarEntry[] => {
  const known = lookup(corpus);
  return inCalendar(corpus).map((entry) => {
    const { id, title, earliest, latest, status } = entry;
    const told = { stamp: stampOf(entry, known), description: descriptionOf(entry, known) };
    return { path: known.entryPath(id), anchor: anchorOf(id), title, earliest, latest, status, ...told };
  });
});

function stampOf({ sources, latest }: TimelineEntry, known: Lookup): string {
  const days = sources.flatMap(({ article }) => known.article(article).article.published?.latest ?? []);
  return days.toSorted().at(-1) ?? latest;
}

function descriptionOf(entry: TimelineEntry, known: Lookup): string {
  const told = entry.sources.slice(0, ENTRY_SOURCES).map(({ article, sentenceText }) => {
    const { title, publisher, published } = known.article(article).article;
    const from = [title, publisher, published && writeOut(published.edtf)].filter((part) => part !== undefined);
    return `“${sentenceText}” ${from.join(', ')}.`;
  });
  return [`${writeOut(entry.edtf)}: ${statusAndOutcome(entry)}.`, ...told].join('\n\n');
}
