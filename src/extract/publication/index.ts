import type { Article, Catalogue, Mention, Published } from '../../model.ts';
import { daysBetween, type Bounds } from '../../time/calendar.ts';
import { LAST_DAY } from '../../time/edtf.ts';
import { anniversaryClues } from './anniversaries.ts';
import { daysOf, isClosed, type Clue } from './clue.ts';
import { combine, type Combined } from './combine.ts';
import { countedClues } from './counted.ts';
import { describedClues } from './described.ts';
import { eventClues } from './events.ts';
import { fullDateClues } from './full-dates.ts';
import { tracesOf, type Traces } from './lines.ts';
import { hasWordsOfTheDay, isNews } from './news.ts';
import { officeClues } from './offices.ts';
import { pageClues } from './page.ts';
import { publishedBy } from './published.ts';
import { yearlessClues } from './yearless.ts';

/** Every kind of clue; they are weighed against each other, so their order does not matter. */
const KINDS: readonly ((traces: Traces) => Clue[])[] = [
  fullDateClues,
  yearlessClues,
  eventClues,
  describedClues,
  officeClues,
  anniversaryClues,
  countedClues,
  pageClues,
];

/** No news has so many clues; lists and chronicles do. */
const MOST = 300;
/** Wider dates are no use: not even the year of anything follows from them. */
const WIDEST_DAYS = 731;

/**
 * When an article that does not say so was published, by all clues in its text; `mentions` are what was found in it without
 * a date. Undefined where the clues leave more than two years, contradict each other too much, or are those of a history.
 */
export function inferPublished(
  article: Article,
  mentions: readonly Mention[],
  catalogue: Catalogue,
): Published | undefined {
  const traces = tracesOf(article, mentions, catalogue);
  const clues = cluesIn(traces);
  if (clues.length > MOST || !clues.some(({ days }) => days !== undefined)) return undefined;
  const combined = combine(clues);
  const { agreeing, conflicting } = combined;
  if (!isClosed(combined) || daysBetween(combined.earliest, combined.latest) > WIDEST_DAYS) return undefined;
  if (!isNews(traces, combined) || isOneDayByChance(combined)) return undefined;
  const speaksOfItself = hasWordsOfTheDay(traces) || agreeing.some(isToCome);
  if (!speaksOfItself || 2 * weightOf(conflicting) > weightOf(agreeing)) return undefined;
  return conflicting.some((clue) => isLaterReport(clue, combined)) ? undefined : publishedBy(combined);
}

/** All clues, in the order of the text; what is said twice counts once. */
export function cluesIn(traces: Traces): Clue[] {
  const place = ({ sentence, block }: Clue) => sentence ?? traces.article.sentences.length + (block ?? 0);
  const seen = new Set<string>();
  return KINDS.flatMap((find) => find(traces))
    .sort((a, b) => place(a) - place(b))
    .filter((clue) => {
      const key = `${clue.kind} ${typeof clue.days === 'object' ? JSON.stringify(clue.days) : clue.words}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** An event that lies ahead, or is told with a word that counts from the day of writing. */
const isToCome = ({ kind, days }: Clue): boolean =>
  kind === 'event' && typeof days === 'object' && days.every(({ latest }) => latest !== LAST_DAY);

/** One day between two bounds is more than they can tell; a clue must name it. */
const isOneDayByChance = ({ earliest, latest, agreeing }: Combined): boolean =>
  earliest === latest &&
  !agreeing.flatMap(({ days = [] }) => daysOf(days, { earliest, latest })).some((one) => one.earliest === one.latest);

/** A date with its year, told as past, that lies after all the days: those cannot be right. */
const isLaterReport = ({ kind, days }: Clue, { latest }: Bounds): boolean =>
  kind === 'date' && typeof days === 'object' && days.every((one) => one.earliest > latest);

const weightOf = (clues: readonly Clue[]): number =>
  clues.reduce((sum, { weight, days }) => sum + (days ? weight : 0), 0);
