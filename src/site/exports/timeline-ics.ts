import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Corpus, Status } from '../../model.ts';
import { addDays } from '../../time/calendar.ts';
import { SETTINGS } from '../settings.ts';
import { href } from '../url.ts';
import { calendarEntries, type CalendarEntry } from './calendar.ts';

const STATUS: Readonly<Record<Status, ICalEventStatus>> = {
  past: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  denied: ICalEventStatus.CANCELLED,
};

const END = 'END:VCALENDAR';

/**
 * `data/timeline.ics` (RFC 5545): an all-day event for each entry that is short enough. Its address needs `site`, the
 * site's own. Stamped with the day of the newest source, not by the clock, so that the same corpus gives the same file.
 */
export function timelineIcs(corpus: Corpus, site?: URL): string {
  const head = calendarOf(undefined, site).slice(0, -END.length);
  // One event at a time: the package folds lines letter by letter, and would hold all letters of a calendar at once.
  const events = calendarEntries(corpus).map((entry) => calendarOf(entry, site).slice(head.length, -END.length));
  // Every line ends, the last one too.
  return `${head}${events.join('')}${END}\r\n`;
}

function calendarOf(entry: CalendarEntry | undefined, site: URL | undefined): string {
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
