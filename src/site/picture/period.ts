import type { TimelineEntry } from '../../model.ts';
import type { TimelinePart } from '../timeline/part.ts';
import { addDays, addMonths, daysBetween } from '../../time/calendar.ts';

/** How far beyond the articles' own dates the picture reaches, in months; what lies outside is only counted. */
const REACH = 24;
/** A stretch is a silence when it is at least this part of the whole, and this many days. */
const SILENT_PART = 0.12;
const SILENT_DAYS = 120;

/** A stretch of days, both inclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A stretch with articles or dated entries in it. */
export interface Covered extends Stretch {
  readonly articles: number;
}

/** An article that came out: the day that stands for it. */
export interface Publication {
  readonly day: string;
  readonly title: string;
  /** EDTF. */
  readonly edtf: string;
}

/** What a picture of the timeline shows: its bounds, its entries, and where nothing is known. */
export interface Period extends Stretch {
  readonly days: number;
  readonly entries: readonly TimelineEntry[];
  readonly covered: readonly Covered[];
  readonly silences: readonly Stretch[];
  readonly publications: readonly Publication[];
  /** Entries outside the bounds. */
  readonly before: number;
  readonly after: number;
  /** Site path of an entry. */
  readonly pathOf: (entry: string) => string;
}

/** The part of the timeline that can be drawn to scale; nothing where no entry has a place on it. */
export function periodOf(corpus: TimelinePart, pathOf: Period['pathOf']): Period | undefined {
  const publications = corpus.articles.flatMap(({ article: { published, title } }) =>
    published ? [{ day: published.anchor, title, edtf: published.edtf }] : [],
  );
  const published = publications.map(({ day }) => day);
  const reach = reachOf(published, corpus.timeline);
  if (!reach) return undefined;
  const entries = corpus.timeline.filter((entry) => entry.earliest >= reach.from && entry.latest <= reach.to);
  const marks = [
    ...entries.map(({ earliest, latest }) => [earliest, latest] as const),
    ...published.filter((day) => day >= reach.from && day <= reach.to).map((day) => [day, day] as const),
  ];
  if (entries.length === 0) return undefined;
  const first = marks.map(([from]) => from).toSorted()[0]!;
  const last = marks
    .map(([, to]) => to)
    .toSorted()
    .at(-1)!;
  const [from, to] = [`${first.slice(0, 7)}-01`, addDays(`${addMonths(last, 1).slice(0, 7)}-01`, -1)];
  const days = daysBetween(from, to) + 1;
  const silences = silencesBetween(marks, days);
  return {
    from,
    to,
    days,
    entries,
    silences,
    covered: coveredBetween({ from, to }, silences, published),
    publications,
    pathOf,
    before: corpus.timeline.filter((entry) => entry.earliest < reach.from).length,
    after: corpus.timeline.filter((entry) => entry.earliest >= reach.from && entry.latest > reach.to).length,
  };
}

function reachOf(published: readonly string[], timeline: readonly TimelineEntry[]): Stretch | undefined {
  const days = published.length > 0 ? published : timeline.map((entry) => entry.earliest);
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return undefined;
  // Beyond these no calendar reaches.
  const [least, most] = [`0003${first.slice(4)}`, `9996${last.slice(4)}`];
  return {
    from: addMonths(first < least ? least : first, -REACH),
    to: addMonths(last > most ? most : last, REACH),
  };
}

function silencesBetween(marks: readonly (readonly [string, string])[], days: number): Stretch[] {
  const silences: Stretch[] = [];
  let end: string | undefined;
  for (const [from, to] of marks.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const empty = end === undefined ? 0 : daysBetween(end, from) - 1;
    if (empty >= Math.max(SILENT_DAYS, days * SILENT_PART))
      silences.push({ from: addDays(end!, 1), to: addDays(from, -1) });
    if (end === undefined || to > end) end = to;
  }
  return silences;
}

function coveredBetween({ from, to }: Stretch, silences: readonly Stretch[], published: readonly string[]): Covered[] {
  const starts = [from, ...silences.map((silence) => addDays(silence.to, 1))];
  const ends = [...silences.map((silence) => addDays(silence.from, -1)), to];
  return starts.map((start, i) => {
    const end = ends[i]!;
    return { from: start, to: end, articles: published.filter((day) => day >= start && day <= end).length };
  });
}
