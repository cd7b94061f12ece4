import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Corpus, Status, TimelineEntry } from '../../model.ts';
import { addDays, daysBetween } from '../../time/calendar.ts';
import { writeOut } from '../dates.ts';
import { asked } from '../kept/asked.ts';
import { CALENDAR_ENTRIES, ENTRY_SOURCES } from '../limits.ts';
import { lookup, type Lookup } from '../lookup.ts';
import { once } from '../once.ts';
import { newest } from '../paging.ts';
import { SETTINGS } from '../settings.ts';
import { statusAndOutcome } from '../timeline/words.ts';
import { anchorOf, href } from '../url.ts';

/** In days; what is longer or open would fill a calendar without saying anything. */
export const LONGEST_IN_CALENDAR = 62;

const STATUS: Readonly<Record<Status, ICalEventStatus>> = {
  past: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  denied: ICalEventStatus.CANCELLED,
};

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
interface Noted {
  readonly path: string;
  readonly anchor: string;
  readonly title: string;
  readonly earliest: string;
  readonly latest: string;
  readonly stamp: string;
  readonly description: string;
  readonly status: Status;
}

const notedEntries = asked('calendar', (corpus): readonly Noted[] => {
  const known = lookup(corpus);
  return inCalendar(corpus).map((entry) => {
    const { id, title, earliest, latest, status } = entry;
    const told = { stamp: stampOf(entry, known), description: descriptionOf(entry, known) };
    return { path: known.entryPath(id), anchor: anchorOf(id), title, earliest, latest, status, ...told };
  });
});

const END = 'END:VCALENDAR';

/**
 * `data/timeline.ics` (RFC 5545): an all-day event for each entry that is short enough. Its address needs `site`, the
 * site's own. Stamped with the day of the newest source, not by the clock, so that the same corpus gives the same file.
 */
export function timelineIcs(corpus: Corpus, site?: URL): string {
  const head = calendarOf(undefined, site).slice(0, -END.length);
  // One event at a time: the package folds lines letter by letter, and would hold all letters of a calendar at once.
  const events = notedEntries(corpus).map((entry) => calendarOf(entry, site).slice(head.length, -END.length));
  // Every line ends, the last one too.
  return `${head}${events.join('')}${END}\r\n`;
}

function calendarOf(entry: Noted | undefined, site: URL | undefined): string {
  const calendar = ical({
    name: `${SETTINGS.name} timeline`,
    prodId: { company: 'Flankwatch', product: 'Timeline', language: 'EN' },
  });
  if (entry)
    calendar.createEvent({
      id: `${entry.anchor}@flankwatch`,
      start: midnight(entry.earliest),
      // The day after the last one: an end is exclusive.
      end: midnight(addDays(entry.latest, 1)),
      allDay: true,
      stamp: midnight(entry.stamp),
      summary: entry.title,
      description: entry.description,
      status: STATUS[entry.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(site ? { url: new URL(href(entry.path), site).href } : {}),
    });
  return calendar.toString();
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

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
